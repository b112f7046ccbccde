using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Formats;

/// <summary>Writes each named schema as a JSON Schema of 2020-12 that needs no other file: what it refers to stands in its <c>$defs</c>.</summary>
public static class JsonSchemas
{
    private const string Prefix = "#/components/schemas/";

    // What OpenAPI adds to JSON Schema; validators need none of it, and strict ones refuse it.
    private static readonly HashSet<string> OfOpenApi = new(StringComparer.Ordinal) { "discriminator", "xml", "externalDocs", "example", "$schema" };

    // Below these stand values, not schemas.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "default", "enum", "const", "examples" };

    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal) { "properties", "patternProperties", "$defs", "definitions", "dependentSchemas" };

    /// <summary>The schemas by their names, in the order of the document.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> Of(ApiDocument document) => document.Schemas.Select(schema => (schema.Name!, Build(document, schema)));

    private static JsonObject Build(ApiDocument document, ApiSchema schema)
    {
        var definitions = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        var open = new Queue<string>();
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = schema.Name };
        if (Copy(schema.Place.Node, isSchema: true, Refer) is JsonObject own)
        {
            foreach (var (name, value) in own.ToArray())
            {
                root[name] = value?.DeepClone();
            }
        }
        else if (schema.Place.Node.AsFlag() == false)
        {
            root["not"] = new JsonObject();
        }

        while (open.TryDequeue(out var reference))
        {
            var target = ApiDocument.TargetOf(reference) is { } pointer ? document.Find(pointer)?.Node : null;
            definitions[Key(reference)] = Copy(target ?? new JsonObject(), isSchema: true, Refer);
        }

        if (definitions.Count > 0)
        {
            var all = root["$defs"] as JsonObject ?? [];
            root.Remove("$defs");
            foreach (var (name, definition) in definitions)
            {
                all[name] = definition;
            }

            root["$defs"] = all;
        }

        return root;

        string Refer(string reference)
        {
            if (reference == Prefix + Escape(schema.Name!))
            {
                return "#";
            }

            if (definitions.TryAdd(Key(reference), null))
            {
                open.Enqueue(reference);
            }

            return "#/$defs/" + Escape(Key(reference));
        }
    }

    // A schema is called by its name; a part of one by its place, which has no name of its own.
    private static string Key(string reference)
    {
        var name = reference.StartsWith(Prefix, StringComparison.Ordinal) ? reference[Prefix.Length..] : reference.TrimStart('#', '/');
        return Uri.UnescapeDataString(name).Replace("~1", ".", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal).Replace('/', '.');
    }

    private static JsonNode? Copy(JsonNode? node, bool isSchema, Func<string, string> refer)
    {
        switch (node)
        {
            case JsonObject members:
                var copy = new JsonObject();
                foreach (var (name, value) in members)
                {
                    if (isSchema && (OfOpenApi.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal)))
                    {
                        if (name == "example" && !members.ContainsKey("examples"))
                        {
                            copy["examples"] = new JsonArray(value?.DeepClone());
                        }
                    }
                    else if (isSchema && name == "$ref" && value.AsText() is { } reference)
                    {
                        copy[name] = reference.StartsWith("#/", StringComparison.Ordinal) ? refer(reference) : reference;
                    }
                    else
                    {
                        copy[name] = isSchema && Values.Contains(name) ? value?.DeepClone() : Copy(value, !isSchema || !Maps.Contains(name), refer);
                    }
                }

                return copy;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Copy(item, isSchema: true, refer))]);
            default:
                return node?.DeepClone();
        }
    }

    private static string Escape(string name) => JsonPointers.Append("", name)[1..];
}
