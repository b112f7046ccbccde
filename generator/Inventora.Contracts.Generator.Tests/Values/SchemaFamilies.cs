using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Contracts.Generator.Tests.Values;

/// <summary>Which of a document's named schemas extend which others, and by which marks those with a discriminator know them.</summary>
internal sealed class SchemaFamilies
{
    private const int MostAliases = 20;

    private readonly DocumentSchemas schemas;
    private readonly Dictionary<JsonObject, List<JsonObject>> extensions = [];
    private readonly Dictionary<JsonObject, string> names = [];
    private readonly Dictionary<JsonObject, IReadOnlyList<JsonObject>> members = [];

    /// <summary>The families of a document.</summary>
    public SchemaFamilies(DocumentSchemas schemas)
    {
        this.schemas = schemas;
        foreach ((string name, JsonNode? named) in schemas.Named ?? [])
        {
            if (named is JsonObject schema)
            {
                names[schema] = name;
                foreach (JsonObject parent in Parents(schema))
                {
                    extensions.TryAdd(parent, []);
                    extensions[parent].Add(schema);
                }
            }
        }

        foreach (JsonObject head in names.Keys)
        {
            JsonObject[] own = Discriminator(head) is not { } discriminator ? []
                : [.. extensions.GetValueOrDefault(head, []).Concat(Mapping(discriminator).Select(entry => entry.Target)).Where(member => member != head).Distinct()];
            if (own.Length > 0)
            {
                members.Add(head, own);
            }
        }
    }

    /// <summary>The property of a discriminator: an object with its name, or, in 2.0, the name.</summary>
    public static string PropertyOf(JsonNode discriminator) => discriminator is JsonObject map ? map["propertyName"]?.ToString() ?? "" : discriminator.ToString();

    /// <summary>The schema that others are mere names of.</summary>
    public JsonObject Own(JsonObject schema)
    {
        for (int i = 0; i < MostAliases && schemas.Target(schema) is { } target && schemas.Find(target) is JsonObject named; i++)
        {
            schema = named;
        }

        return schema;
    }

    /// <summary>The schemas that a schema with a discriminator stands for, apart from itself; none where it tells no others apart.</summary>
    public IReadOnlyList<JsonObject> Members(JsonObject schema) => members.GetValueOrDefault(schema, []);

    /// <summary>The properties, each with the values of it by which a schema is known to those that it extends; an empty list where nothing tells.</summary>
    public IEnumerable<(string Property, IReadOnlyList<string> Marks)> Marks(JsonObject schema)
    {
        List<JsonObject> line = Line(schema);
        foreach (JsonObject head in members.Keys.Where(head => line.Contains(head) || Members(head).Contains(schema)))
        {
            JsonNode discriminator = Discriminator(head)!;
            (string Mark, JsonObject Target)[] mapping = [.. Mapping(discriminator)];
            string[] marks = [.. line.TakeWhile(member => member != head).Append(head)
                .Select(member => mapping.Where(entry => entry.Target == member).Select(entry => entry.Mark).ToArray())
                .FirstOrDefault(found => found.Length > 0) ?? (names.TryGetValue(schema, out string? name) && schema != head ? [name] : [])];
            yield return (PropertyOf(discriminator), marks);
        }
    }

    // Its own, or one that stands beside what it extends; beside alternatives it tells those apart, and not who extends.
    private JsonNode? Discriminator(JsonObject schema) => (schema["allOf"] as JsonArray ?? []).OfType<JsonObject>().Where(part => schemas.Target(part) is null).Prepend(schema)
        .Where(part => part["oneOf"] is null && part["anyOf"] is null)
        .Select(part => part["discriminator"])
        .FirstOrDefault(discriminator => discriminator is not null && PropertyOf(discriminator).Length > 0);

    private IEnumerable<(string Mark, JsonObject Target)> Mapping(JsonNode discriminator)
    {
        foreach ((string mark, JsonNode? to) in (discriminator as JsonObject)?["mapping"] as JsonObject ?? [])
        {
            string text = to?.GetValueKind() == JsonValueKind.String ? to.GetValue<string>() : "";
            string pointer = text.StartsWith('#') ? Uri.UnescapeDataString(text[1..]) : DocumentSchemas.Step(schemas.Section, text[(text.LastIndexOf('/') + 1)..]);
            if (schemas.Find(pointer) is JsonObject target)
            {
                yield return (mark, Own(target));
            }
        }
    }

    // The schema, what it extends, what that extends.
    private List<JsonObject> Line(JsonObject schema)
    {
        List<JsonObject> line = [schema];
        for (int i = 0; i < line.Count; i++)
        {
            line.AddRange(Parents(line[i]).Where(parent => !line.Contains(parent)));
        }

        return line;
    }

    private IEnumerable<JsonObject> Parents(JsonObject schema) =>
        (schema["allOf"] as JsonArray ?? []).OfType<JsonObject>().Where(part => schemas.Target(part) is not null).Select(Own).Where(parent => parent != schema);
}
