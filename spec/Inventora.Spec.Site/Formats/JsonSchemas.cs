using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Formats;

/// <summary>
/// Writes each named schema as a JSON Schema of 2020-12 in a file of its own. What it refers to by name is the file beside it: with everything
/// repeated in everything, a document of a thousand types would take ten times its own size. <see cref="Bundle"/> is for those who want one file.
/// </summary>
public static class JsonSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private const string Prefix = "#/components/schemas/";

    private const string Extension = ".schema.json";

    // What OpenAPI adds to JSON Schema; validators need none of it, and strict ones refuse it.
    private static readonly HashSet<string> OfOpenApi = new(StringComparer.Ordinal) { "discriminator", "xml", "externalDocs", "example", "$schema" };

    // Below these stand values, not schemas.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "default", "enum", "const", "examples" };

    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal) { "properties", "patternProperties", "$defs", "definitions", "dependentSchemas" };

    /// <summary>The schemas by the names of their files, in the order of the document.</summary>
    public static IEnumerable<(string File, JsonObject Schema)> Of(ApiDocument document)
    {
        var files = FilesOf(document);
        return document.Schemas.Select(schema => (files[schema.Name!], Build(document, schema, files)));
    }

    /// <summary>All schemas in one document, each under its own <c>$id</c>, so that what they refer to is found within.</summary>
    public static JsonObject Bundle(ApiDocument document)
    {
        var definitions = new JsonObject();
        foreach (var (file, schema) in Of(document))
        {
            definitions[file[..^Extension.Length]] = schema;
        }

        return new JsonObject { ["$schema"] = Dialect, ["title"] = document.Title, ["$defs"] = definitions };
    }

    /// <summary>The name of the file of each schema, by the schema's name: letters, digits, hyphens, underscores and dots.</summary>
    public static IReadOnlyDictionary<string, string> FilesOf(ApiDocument document)
    {
        var keys = new UniqueKeys();
        return document.Schemas.ToDictionary(schema => schema.Name!, schema => keys.For(schema.Name!) + Extension, StringComparer.Ordinal);
    }

    private static JsonObject Build(ApiDocument document, ApiSchema schema, IReadOnlyDictionary<string, string> files)
    {
        var definitions = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        var open = new Queue<string>();
        var root = new JsonObject { ["$schema"] = Dialect, ["$id"] = files[schema.Name!], ["title"] = schema.Name };
        if (Copy(schema.Place.Node, isSchema: true, Refer) is JsonObject own)
        {
            // An id of the document's own would move what the references are relative to.
            foreach (var (name, value) in own.Where(member => member.Key != "$id").ToArray())
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
            if (reference.StartsWith(Prefix, StringComparison.Ordinal) && files.TryGetValue(Unescape(reference[Prefix.Length..]), out var file))
            {
                return file == files[schema.Name!] ? "#" : file;
            }

            if (definitions.TryAdd(Key(reference), null))
            {
                open.Enqueue(reference);
            }

            return "#/$defs/" + Escape(Key(reference));
        }
    }

    // A part of a schema, or one that stands elsewhere, has no name: it is called by its place.
    private static string Key(string reference)
    {
        var name = reference.StartsWith(Prefix, StringComparison.Ordinal) ? reference[Prefix.Length..] : reference.TrimStart('#', '/');
        return Uri.UnescapeDataString(name).Replace("~1", ".", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal).Replace('/', '.');
    }

    private static string Unescape(string step) =>
        Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

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
