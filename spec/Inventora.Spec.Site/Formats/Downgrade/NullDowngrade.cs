using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Formats.Downgrade;

/// <summary>Says by <c>nullable</c> what 3.1 says by the type <c>null</c>.</summary>
internal static class NullDowngrade
{
    /// <summary>Rewrites a schema whose inner schemas are rewritten already.</summary>
    public static void Apply(JsonObject schema, string pointer, List<Loss> losses)
    {
        ConvertTypes(schema);
        ConvertChoice(schema, "oneOf", pointer, losses);
        ConvertChoice(schema, "anyOf", pointer, losses);
        if (schema["enum"] is JsonArray values && values.Any(value => value is null) && schema["nullable"] is null)
        {
            schema["nullable"] = true;
        }
    }

    private static void ConvertTypes(JsonObject schema)
    {
        if (schema["type"].AsText() == "null")
        {
            OnlyNull(schema);
            return;
        }

        if (schema["type"] is not JsonArray list)
        {
            return;
        }

        string[] types = [.. list.Select(type => type.AsText()).OfType<string>()];
        string[] others = [.. types.Where(type => type != "null").Distinct()];
        schema.Remove("type");
        switch (others.Length)
        {
            case 0:
                OnlyNull(schema);
                return;
            case 1:
                schema.Insert(0, "type", others[0]);
                if (types.Contains("null"))
                {
                    schema["nullable"] = true;
                }

                return;
        }

        // Several types are several schemas there; what else is said holds for those that it speaks of.
        var arms = others.Select(type => (JsonNode)(type == "array" ? new JsonObject { ["type"] = type, ["items"] = Taken(schema, "items") ?? new JsonObject() } : new JsonObject { ["type"] = type })).ToArray();
        if (types.Contains("null"))
        {
            foreach (var arm in arms)
            {
                arm["nullable"] = true;
            }
        }

        if (schema["anyOf"] is null)
        {
            schema["anyOf"] = new JsonArray(arms);
        }
        else
        {
            schema["allOf"] = new JsonArray([.. (schema["allOf"] as JsonArray ?? []).Select(part => part?.DeepClone()), new JsonObject { ["anyOf"] = new JsonArray(arms) }]);
        }
    }

    // A choice with null is the rest of the choice, nullable.
    private static void ConvertChoice(JsonObject schema, string keyword, string pointer, List<Loss> losses)
    {
        if (schema[keyword] is not JsonArray all)
        {
            return;
        }

        JsonNode?[] arms = [.. all.Where(arm => !IsOnlyNull(arm)).Select(arm => arm?.DeepClone())];
        if (arms.Length == all.Count)
        {
            return;
        }

        schema.Remove(keyword);
        schema["nullable"] = true;
        if (arms.Length == 1 && arms[0] is JsonObject only)
        {
            if (only["$ref"] is null && only.All(member => !schema.ContainsKey(member.Key) || member.Key == "nullable"))
            {
                foreach (var (name, value) in only.ToArray())
                {
                    schema[name] = value?.DeepClone();
                }

                schema["nullable"] = true;
                return;
            }

            schema["allOf"] = new JsonArray([.. (schema["allOf"] as JsonArray ?? []).Select(part => part?.DeepClone()), only]);
        }
        else if (arms.Length > 0)
        {
            schema[keyword] = new JsonArray(arms);
        }

        losses.Add(new Loss(JsonPointers.Append(pointer, keyword), "null is allowed by `nullable` beside a choice or reference, which strict readers of 3.0 overlook"));
    }

    private static bool IsOnlyNull(JsonNode? schema) => schema is JsonObject members && members["enum"] is JsonArray { Count: 1 } values && values[0] is null;

    private static void OnlyNull(JsonObject schema)
    {
        schema["type"] = "string";
        schema["nullable"] = true;
        schema["enum"] = new JsonArray((JsonNode?)null);
    }

    private static JsonNode? Taken(JsonObject schema, string name)
    {
        var value = schema[name]?.DeepClone();
        schema.Remove(name);
        return value;
    }
}
