using System.Text.Json.Nodes;
using static Inventora.Contracts.Generator.Tests.Values.DocumentSchemas;

namespace Inventora.Contracts.Generator.Tests.Values;

/// <summary>Finds the examples of a document: those of schemas, media types, parameters and headers.</summary>
internal static class DocumentExamples
{
    // In these anything may stand that looks like a schema.
    private static readonly HashSet<string> Data = ["example", "examples", "default", "enum", "const"];

    /// <summary>Each example with the pointer of its schema.</summary>
    public static IEnumerable<(string Pointer, JsonNode Value)> Of(DocumentSchemas schemas) => In(schemas, schemas.Document, string.Empty, isSchema: false, depth: 0)
        .Where(found => found.Value is not null).Select(found => (found.Pointer, found.Value!));

    private static IEnumerable<(string Pointer, JsonNode? Value)> In(DocumentSchemas schemas, JsonNode? node, string pointer, bool isSchema, int depth)
    {
        if (depth > 60)
        {
            return [];
        }

        return node switch
        {
            JsonArray list => list.SelectMany((item, index) => In(schemas, item, Step(pointer, index), isSchema, depth + 1)),
            JsonObject map => Own(schemas, map, pointer, isSchema).Concat(map.Where(entry => !IsData(map, entry.Key, pointer, isSchema))
                .SelectMany(entry => In(schemas, entry.Value, Step(pointer, entry.Key), isSchema || entry.Key == "schema" || Step(pointer, entry.Key) == schemas.Section, depth + 1))),
            _ => [],
        };
    }

    // A property may be called "example".
    private static bool IsData(JsonObject map, string key, string pointer, bool isSchema) =>
        key.StartsWith("x-", StringComparison.Ordinal) || (Data.Contains(key) && !(isSchema && pointer.EndsWith("/properties", StringComparison.Ordinal) && map[key] is JsonObject));

    private static IEnumerable<(string Pointer, JsonNode? Value)> Own(DocumentSchemas schemas, JsonObject map, string pointer, bool isSchema)
    {
        if (isSchema && !pointer.EndsWith("/properties", StringComparison.Ordinal) && pointer != schemas.Section)
        {
            return [(pointer, map["example"]), .. (map["examples"] as JsonArray ?? []).Select(example => (pointer, example))];
        }

        if (map["schema"] is not JsonObject)
        {
            return [];
        }

        string place = Step(pointer, "schema");
        if (schemas.IsSwagger)
        {
            return (map["examples"] as JsonObject ?? []).Where(entry => IsJson(entry.Key)).Select(entry => (place, entry.Value));
        }

        string last = pointer[(pointer.LastIndexOf('/') + 1)..].Replace("~1", "/", StringComparison.Ordinal);
        bool isMediaType = pointer.Contains("/content/", StringComparison.Ordinal) && last.Contains('/');
        return isMediaType && !IsJson(last)
            ? []
            : [(place, map["example"]), .. (map["examples"] as JsonObject ?? []).Select(example => (place, Value(schemas, example.Value)))];
    }

    private static JsonNode? Value(DocumentSchemas schemas, JsonNode? example) =>
        example is JsonObject named ? (schemas.Target(named) is { } target ? schemas.Find(target) : named)?["value"] : null;

    private static bool IsJson(string mediaType) => mediaType.Contains("json", StringComparison.OrdinalIgnoreCase) && !mediaType.Contains("seq", StringComparison.OrdinalIgnoreCase) && !mediaType.Contains("ndjson", StringComparison.OrdinalIgnoreCase);
}
