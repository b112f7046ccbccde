using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Formats.Downgrade;

/// <summary>Rewrites schemas of JSON Schema 2020-12 as OpenAPI 3.0 writes them.</summary>
internal sealed class SchemaDowngrade(ApiDocument document, List<Loss> losses)
{
    // Without a counterpart in 3.0: what they forbid is allowed there.
    private static readonly Dictionary<string, string> Unsaid = new(StringComparer.Ordinal)
    {
        ["if"] = "the condition", ["then"] = "what follows from the condition", ["else"] = "what follows otherwise", ["dependentRequired"] = "which properties need others",
        ["dependentSchemas"] = "what properties demand of others", ["propertyNames"] = "what names properties can have", ["contains"] = "what one item must be",
        ["minContains"] = "how many items must be so", ["maxContains"] = "how many items may be so", ["unevaluatedProperties"] = "what is said of properties that nothing else names",
        ["unevaluatedItems"] = "what is said of items that nothing else names", ["contentSchema"] = "what the text holds", ["$dynamicRef"] = "the dynamic reference",
    };

    private readonly Changes.Schemas.SchemaFormReader forms = new(document);

    private static readonly string[] Identities = ["$schema", "$id", "$anchor", "$dynamicAnchor", "$comment", "$vocabulary"];

    /// <summary>The schema of a place in 3.0.</summary>
    public JsonNode? Convert(JsonNode? node, string pointer)
    {
        if (node is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            return node.GetValueKind() == JsonValueKind.True ? new JsonObject() : new JsonObject { ["not"] = new JsonObject() };
        }

        if (node is not JsonObject source)
        {
            return node?.DeepClone();
        }

        var schema = new JsonObject();
        foreach (var (name, member) in source)
        {
            // What is referred to in local definitions has become a component when the document was read.
            if (!Identities.Contains(name) && name is not "$defs" and not "definitions")
            {
                schema[name] = Member(name, member, JsonPointers.Append(pointer, name));
            }
        }

        DropUnsaid(schema, pointer);
        ConvertReference(schema);
        ConvertLists(schema, pointer);
        ConvertPatterns(schema, pointer);
        ConvertConstant(schema);
        new NullDowngrade(TypeOf, losses).Apply(schema, pointer);
        ConvertBound(schema, "minimum", "exclusiveMinimum", isLower: true);
        ConvertBound(schema, "maximum", "exclusiveMaximum", isLower: false);
        ConvertExamples(schema, pointer);
        ConvertContent(schema, pointer);
        return schema;
    }

    private JsonNode? Member(string name, JsonNode? member, string pointer) => name switch
    {
        "properties" or "patternProperties" when member is JsonObject map =>
            new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, Convert(entry.Value, JsonPointers.Append(pointer, entry.Key))))),
        "allOf" or "oneOf" or "anyOf" or "prefixItems" when member is JsonArray list => new JsonArray([.. list.Select((item, index) => Convert(item, JsonPointers.Append(pointer, index)))]),
        "items" or "not" => Convert(member, pointer),
        "additionalProperties" when member is JsonObject => Convert(member, pointer),
        _ => member?.DeepClone(),
    };

    private void DropUnsaid(JsonObject schema, string pointer)
    {
        foreach (var (keyword, words) in Unsaid)
        {
            if (schema.Remove(keyword))
            {
                Lose(JsonPointers.Append(pointer, keyword), words + " is not said");
            }
        }
    }

    // In 3.0 nothing beside a reference counts.
    private static void ConvertReference(JsonObject schema)
    {
        if (schema.Count > 1 && schema["$ref"] is { } reference)
        {
            schema.Remove("$ref");
            var parts = schema["allOf"] as JsonArray ?? [];
            schema.Remove("allOf");
            schema.Insert(0, "allOf", new JsonArray([new JsonObject { ["$ref"] = reference.DeepClone() }, .. parts.Select(part => part?.DeepClone())]));
        }
    }

    private void ConvertLists(JsonObject schema, string pointer)
    {
        if (schema["prefixItems"] is JsonArray first)
        {
            schema.Remove("prefixItems");
            var rest = schema["items"];
            var isClosed = rest is JsonObject { Count: 1 } none && none["not"] is JsonObject { Count: 0 };
            schema["items"] = new JsonObject { ["anyOf"] = new JsonArray([.. first.Select(item => item?.DeepClone()), .. rest is null || isClosed ? Array.Empty<JsonNode>() : [rest.DeepClone()]]) };
            if (rest is null)
            {
                schema["items"] = new JsonObject();
            }

            if (isClosed && schema["maxItems"] is null)
            {
                schema["maxItems"] = first.Count;
            }

            Lose(JsonPointers.Append(pointer, "prefixItems"), "which item is of which type is not said, only what types items have");
        }

        if (schema["items"] is null && TypesOf(schema).Contains("array"))
        {
            schema["items"] = new JsonObject();
        }
    }

    private void ConvertPatterns(JsonObject schema, string pointer)
    {
        if (schema["patternProperties"] is not JsonObject patterns)
        {
            return;
        }

        schema.Remove("patternProperties");
        var isOnly = schema["properties"] is null && schema["additionalProperties"] is null or JsonValue && patterns.Count == 1;
        schema["additionalProperties"] = isOnly ? patterns.First().Value?.DeepClone() : true;
        Lose(JsonPointers.Append(pointer, "patternProperties"), "which names of properties have which type is not said");
    }

    private static void ConvertConstant(JsonObject schema)
    {
        if (schema.TryGetPropertyValue("const", out var constant))
        {
            schema.Remove("const");
            schema["enum"] = new JsonArray(constant?.DeepClone());
            schema["type"] ??= constant?.GetValueKind() switch
            {
                JsonValueKind.String => "string",
                JsonValueKind.Number => "number",
                JsonValueKind.True or JsonValueKind.False => "boolean",
                _ => null,
            };
            if (schema["type"] is null)
            {
                schema.Remove("type");
            }
        }
    }

    private static void ConvertBound(JsonObject schema, string bound, string exclusive, bool isLower)
    {
        if (Changes.Schemas.BoundMerger.Number(schema[exclusive]) is not { } limit)
        {
            return;
        }

        var other = Changes.Schemas.BoundMerger.Number(schema[bound]);
        var isTighter = other is null || (isLower ? limit >= other : limit <= other);
        var written = schema[exclusive]!.DeepClone();
        schema.Remove(exclusive);
        if (isTighter)
        {
            schema[bound] = written;
            schema[exclusive] = true;
        }
    }

    private void ConvertExamples(JsonObject schema, string pointer)
    {
        if (schema["examples"] is not JsonArray examples)
        {
            return;
        }

        schema.Remove("examples");
        if (examples.Count > 0 && !schema.ContainsKey("example"))
        {
            schema["example"] = examples[0]?.DeepClone();
        }

        if (examples.Count > 1)
        {
            Lose(JsonPointers.Append(pointer, "examples"), "only the first example is shown");
        }
    }

    private void ConvertContent(JsonObject schema, string pointer)
    {
        var (encoding, media) = (schema["contentEncoding"].AsText(), schema["contentMediaType"].AsText());
        if (encoding is null && media is null)
        {
            return;
        }

        schema.Remove("contentEncoding");
        schema.Remove("contentMediaType");
        schema["type"] ??= "string";
        if (encoding == "base64" && schema["format"] is null)
        {
            schema["format"] = "byte";
        }
        else if (encoding is not null)
        {
            Lose(JsonPointers.Append(pointer, "contentEncoding"), $"that the text is encoded as {encoding} is not said");
        }
        else if (schema["format"] is null && !media!.StartsWith("text/", StringComparison.Ordinal) && !media.Contains("json", StringComparison.Ordinal))
        {
            schema["format"] = "binary";
        }

        if (media is not null && schema["format"]?.ToString() != "binary")
        {
            Lose(JsonPointers.Append(pointer, "contentMediaType"), $"that the text holds {media} is not said");
        }
    }

    private string? TypeOf(string reference)
    {
        var form = ApiDocument.TargetOf(reference) is { } pointer && forms.Document.Find(pointer) is { } place ? forms.Read(place) : null;
        return form is { Types.Count: 1 } ? form.Types.Single() : form is { Properties.Count: > 0 } ? "object" : null;
    }

    private static IEnumerable<string> TypesOf(JsonObject schema) => schema["type"] is JsonArray types ? types.Select(type => type?.ToString() ?? "") : [schema["type"]?.ToString() ?? ""];

    private void Lose(string pointer, string what) => losses.Add(new Loss(pointer, what));
}
