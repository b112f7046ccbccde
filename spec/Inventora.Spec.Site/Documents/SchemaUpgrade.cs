using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Documents;

/// <summary>Rewrites the schemas of an OpenAPI 3.0 document as 3.1 writes them: nullability as a type, exclusive bounds as numbers.</summary>
internal static class SchemaUpgrade
{
    // What stands below these is a value of the API, not a part of its description.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "x-example", "x-examples" };

    // Below these the names are the document's own; a property may be called "example" or "nullable".
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "content", "paths", "encoding", "variables", "mapping", "scopes",
    };

    /// <summary>Changes a whole document in place.</summary>
    public static void Apply(JsonObject root) => Visit(root);

    private static void Visit(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Visit(item);
                }

                break;
            case JsonObject members:
                if (IsSchema(members))
                {
                    Upgrade(members);
                }

                foreach (var (name, value) in members.ToArray())
                {
                    if (Maps.Contains(name) && value is JsonObject map)
                    {
                        foreach (var (_, entry) in map.ToArray())
                        {
                            Visit(entry);
                        }
                    }
                    else if (!Values.Contains(name))
                    {
                        Visit(value);
                    }
                }

                break;
        }
    }

    // No object of a document but a schema has one of these.
    private static bool IsSchema(JsonObject members) =>
        members["nullable"].AsFlag() is not null || members["exclusiveMinimum"].AsFlag() is not null || members["exclusiveMaximum"].AsFlag() is not null;

    private static void Upgrade(JsonObject schema)
    {
        UpgradeBound(schema, "exclusiveMinimum", "minimum");
        UpgradeBound(schema, "exclusiveMaximum", "maximum");
        var isNullable = schema["nullable"].AsFlag() == true;
        schema.Remove("nullable");
        if (!isNullable)
        {
            return;
        }

        // "nullable" holds beside a "type" alone; elsewhere everybody writes it to mean the same, so it is taken so.
        if (schema["type"].AsText() is { } type)
        {
            schema["type"] = new JsonArray(type, "null");
            if (schema["enum"] is JsonArray values && !values.Any(value => value is null))
            {
                values.Add(null);
            }
        }
        else if (schema["$ref"] is { } reference)
        {
            schema.Remove("$ref");
            schema["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = reference.DeepClone() }, new JsonObject { ["type"] = "null" });
        }
        else if (schema["oneOf"] is JsonArray one)
        {
            one.Add(new JsonObject { ["type"] = "null" });
        }
        else if (schema["anyOf"] is JsonArray any)
        {
            any.Add(new JsonObject { ["type"] = "null" });
        }
        else if (schema["allOf"] is JsonArray all)
        {
            schema.Remove("allOf");
            var whole = all.Count == 1 ? all[0]!.DeepClone() : new JsonObject { ["allOf"] = all.DeepClone() };
            schema["anyOf"] = new JsonArray(whole, new JsonObject { ["type"] = "null" });
        }
    }

    private static void UpgradeBound(JsonObject schema, string exclusive, string bound)
    {
        if (schema[exclusive].AsFlag() is not { } isExclusive)
        {
            return;
        }

        schema.Remove(exclusive);
        if (isExclusive && schema[bound]?.GetValueKind() == JsonValueKind.Number)
        {
            var limit = schema[bound]!;
            schema.Remove(bound);
            schema[exclusive] = limit;
        }
    }
}
