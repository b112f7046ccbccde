using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Formats.Downgrade;

/// <summary>Says by <c>nullable</c> what 3.1 says by the type <c>null</c>.</summary>
/// <param name="typeOf">The only type of the schema that a reference leads to; null where it has none or several.</param>
/// <param name="losses">Takes what is lost.</param>
internal sealed class NullDowngrade(Func<string, string?> typeOf, List<Loss> losses)
{
    /// <summary>Rewrites a schema whose inner schemas are rewritten already.</summary>
    public void Apply(JsonObject schema, string pointer)
    {
        ConvertTypes(schema);
        ConvertChoice(schema, "oneOf", pointer);
        ConvertChoice(schema, "anyOf", pointer);
        if (schema["enum"] is JsonArray values && values.Any(value => value is null) && schema["type"] is JsonValue && schema["nullable"] is null)
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

    // A choice of one schema and null is that schema, nullable, as every tool reads it. With more schemas null stays an alternative of its own.
    private void ConvertChoice(JsonObject schema, string keyword, string pointer)
    {
        if (schema[keyword] is not JsonArray { Count: 2 } all || all.Count(IsOnlyNull) != 1 || all.First(arm => !IsOnlyNull(arm))?.DeepClone() is not JsonObject only)
        {
            return;
        }

        if (only["$ref"] is null && only.ContainsKey("type") && only.All(member => !schema.ContainsKey(member.Key)))
        {
            schema.Remove(keyword);
            foreach (var (name, value) in only.ToArray())
            {
                schema[name] = value?.DeepClone();
            }

            schema["nullable"] = true;
        }
        else if (only["$ref"].AsText() is { } reference && typeOf(reference) is { } type && !schema.ContainsKey("type"))
        {
            // In 3.0 "nullable" asks for a type beside it.
            schema.Remove(keyword);
            schema["type"] = type;
            schema["nullable"] = true;
            schema["allOf"] = new JsonArray([.. (schema["allOf"] as JsonArray ?? []).Select(part => part?.DeepClone()), only]);
            losses.Add(new Loss(JsonPointers.Append(pointer, keyword), "null is allowed by `nullable` beside a reference, which strict readers of 3.0 overlook"));
        }
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
