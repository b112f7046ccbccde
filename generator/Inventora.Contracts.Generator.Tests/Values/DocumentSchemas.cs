using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Tests.Values;

/// <summary>The schemas of a document as they stand in it: nothing of the generator's own decisions is known here.</summary>
public sealed class DocumentSchemas
{
    private const int MaxChain = 50;

    /// <summary>The schemas of a document's text.</summary>
    public DocumentSchemas(string text) =>
        Document = (JsonObject)JsonNodes.ToJson((PlacedMapping)TreeReader.Read(text, new FindingCollector("/project/x"), CancellationToken.None)!);

    /// <summary>The document.</summary>
    public JsonObject Document { get; }

    /// <summary>Which of the named schemas extend which others.</summary>
    internal SchemaFamilies Families => field ??= new SchemaFamilies(this);

    /// <summary>Whether it is of the version 2.0.</summary>
    public bool IsSwagger => Document["openapi"] is null;

    /// <summary>Whether schemas are those of JSON Schema 2020-12.</summary>
    public bool IsModern => !IsSwagger && !Document["openapi"]!.ToString().StartsWith("3.0", StringComparison.Ordinal);

    /// <summary>The pointer of the named schemas.</summary>
    public string Section => IsSwagger ? "/definitions" : "/components/schemas";

    /// <summary>The named schemas.</summary>
    public JsonObject? Named => Find(Section) as JsonObject;

    /// <summary>A pointer one step longer.</summary>
    public static string Step(string pointer, string token) =>
        pointer + "/" + token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>A pointer one step longer, to an item.</summary>
    public static string Step(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a pointer such as <c>/components/schemas/Order</c> leads to; null for nothing.</summary>
    public JsonNode? Find(string pointer)
    {
        JsonNode? node = Document;
        foreach (string token in pointer.Split('/').Skip(1))
        {
            string name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                JsonArray list => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Count ? list[index] : null,
                JsonObject map => map[name],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>The pointer of the schema that a reference in the same document leads to; null for others.</summary>
    public string? Target(JsonObject schema)
    {
        string? reference = schema["$ref"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        return reference is { Length: > 1 } && reference[0] == '#' && Find(Uri.UnescapeDataString(reference[1..])) is not null ? Uri.UnescapeDataString(reference[1..]) : null;
    }

    /// <summary>All schemas that hold where one does: those of its references and of <c>allOf</c>, and those that are chosen of <c>oneOf</c> and <c>anyOf</c>.</summary>
    /// <param name="choose">The alternatives that count, of a schema and its alternatives.</param>
    /// <returns>Null where a reference leads elsewhere, or no value can be.</returns>
    public List<JsonObject>? Flatten(IEnumerable<JsonNode?> schemas, Func<JsonObject, JsonArray, IEnumerable<JsonNode?>> choose)
    {
        List<JsonObject> flat = [];
        Queue<(JsonNode? Schema, int Depth)> open = new(schemas.Select(schema => (schema, 0)));
        while (open.Count > 0)
        {
            (JsonNode? schema, int depth) = open.Dequeue();
            if (schema is not JsonObject keywords)
            {
                if (schema?.GetValueKind() == JsonValueKind.False)
                {
                    return null;
                }

                continue;
            }

            if (depth > MaxChain || (keywords.ContainsKey("$ref") && Target(keywords) is null))
            {
                return null;
            }

            if (flat.Contains(keywords))
            {
                continue;
            }

            // By the letter of 3.0 and before, nothing beside a reference counts.
            if (!IsModern && Target(keywords) is { } only)
            {
                open.Enqueue((Find(only), depth + 1));
            }
            else
            {
                flat.Add(keywords);
                IEnumerable<JsonNode?> others =
                [
                    .. Target(keywords) is { } target ? new[] { Find(target) } : [],
                    .. keywords["allOf"] as JsonArray ?? [],
                    .. keywords["oneOf"] is JsonArray one ? choose(keywords, one) : [],
                    .. keywords["anyOf"] is JsonArray any ? choose(keywords, any) : [],
                ];
                foreach (JsonNode? other in others)
                {
                    open.Enqueue((other, depth + 1));
                }
            }
        }

        return flat;
    }

    /// <summary>The types that a schema names, null among them; none where it names none.</summary>
    public static string[] Types(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => [.. types.Select(Word)],
        { } type => [Word(type)],
        _ => [],
    };

    /// <summary>Whether a schema itself says that null is a value.</summary>
    public static bool IsNullable(JsonObject schema) =>
        schema["nullable"]?.GetValueKind() == JsonValueKind.True || schema["x-nullable"]?.GetValueKind() == JsonValueKind.True || Types(schema).Contains("null");

    /// <summary>A number of a schema; null where there is none that C# could hold.</summary>
    public static decimal? Number(JsonObject schema, string keyword) =>
        schema[keyword] is { } bound && bound.GetValueKind() == JsonValueKind.Number && decimal.TryParse(bound.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    private static string Word(JsonNode? type) => type?.GetValueKind() == JsonValueKind.String ? type.GetValue<string>() : "null";
}
