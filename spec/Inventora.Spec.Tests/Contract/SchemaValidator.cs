using System.Text.Json.Nodes;
using NJsonSchema;

namespace Inventora.Spec.Tests.Contract;

/// <summary>Validates JSON against schemas of the contract with NJsonSchema.</summary>
internal static class SchemaValidator
{
    /// <summary>What is wrong with a value under the schema at a pointer; empty when it is valid.</summary>
    /// <remarks>NJsonSchema enforces neither <c>if</c>/<c>then</c> nor <c>const</c>: see <see cref="CustomStatusConditionTests"/>.</remarks>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(string schemaPointer, JsonNode? value) =>
        await ErrorsAsync(TheContract.Document.Resolve(schemaPointer).AsObject(), value);

    /// <summary>What is wrong with a value under a schema, which may refer to the schemas of the contract.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(JsonObject schema, JsonNode? value)
    {
        // The schema is held by a property, because a reference at the root of a document has nothing to be resolved in.
        var document = new JsonObject
        {
            ["definitions"] = TheContract.At("/components/schemas").DeepClone(),
            ["properties"] = new JsonObject { ["value"] = schema.DeepClone() },
        };
        var text = document.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        var validator = await JsonSchema.FromJsonAsync(text);
        var holder = new JsonObject { ["value"] = value?.DeepClone() };
        return [.. validator.Validate(holder.ToJsonString()).Select(error => error.ToString())];
    }

    /// <summary>The properties of a value, in it and below, that no schema at its place declares.</summary>
    public static IEnumerable<string> Undeclared(string schemaPointer, JsonNode? value, string place = "#")
    {
        var schemas = Parts(schemaPointer).ToList();
        switch (value)
        {
            case JsonObject members:
                foreach (var (name, member) in members)
                {
                    var declared = Declarations(schemas, name).FirstOrDefault();
                    var inside = $"{place}/{name}";
                    foreach (var undeclared in declared is null ? [inside] : Undeclared(declared, member, inside))
                    {
                        yield return undeclared;
                    }
                }

                break;
            case JsonArray items:
                var item = schemas.Select(schema => schema + "/items").First(pointer => TheContract.Document.TryResolve(pointer, out _));
                foreach (var undeclared in items.SelectMany((entry, index) => Undeclared(item, entry, $"{place}/{index}")))
                {
                    yield return undeclared;
                }

                break;
        }
    }

    private static IEnumerable<string> Declarations(IEnumerable<string> schemas, string name) =>
        schemas
            .SelectMany(schema => new[] { JsonPointers.Append(schema + "/properties", name), schema + "/additionalProperties" })
            .Where(pointer => TheContract.Document.TryResolve(pointer, out var node) && node is JsonObject);

    /// <summary>The schema that a pointer leads to, with the parts that it is composed of.</summary>
    private static IEnumerable<string> Parts(string pointer)
    {
        var schema = TheContract.Document.Follow(pointer);
        yield return schema;
        foreach (var list in SchemaPlaces.Lists.Select(keyword => JsonPointers.Append(schema, keyword)))
        {
            if (!TheContract.Document.TryResolve(list, out var parts))
            {
                continue;
            }

            foreach (var part in Enumerable.Range(0, parts!.AsArray().Count).SelectMany(index => Parts(JsonPointers.Append(list, index))))
            {
                yield return part;
            }
        }
    }
}
