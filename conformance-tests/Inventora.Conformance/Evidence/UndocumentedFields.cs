using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// Collects the fields of answers that the contract does not name. The documentation does not forbid them, so they are only noted,
/// unless the run is asked to be strict.
/// </summary>
internal sealed class UndocumentedFields(ContractDocument contract)
{
    // A server that makes up names must not fill the memory.
    private const int Most = 100;

    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly SortedSet<string> found = new(StringComparer.Ordinal);

    /// <summary>The fields as <c>Product.warehouse</c>, in alphabetical order.</summary>
    public IReadOnlyList<string> Found => [.. found];

    /// <summary>Looks at an answer.</summary>
    public void See(Exchange exchange)
    {
        if (exchange.Json is { } body && exchange.Operation?.ResponseFor(exchange.Status)?.SchemaPointer is { } schema)
        {
            Visit(body, schema);
        }
    }

    private void Visit(JsonNode? node, string schema)
    {
        var place = PlaceOf(schema);
        if (node is JsonArray items && place.Items is { } itemSchema)
        {
            foreach (var item in items)
            {
                Visit(item, itemSchema);
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                if ((place.Fields.GetValueOrDefault(name) ?? place.Values) is { } fieldSchema)
                {
                    Visit(value, fieldSchema);
                }
                else if (place.Fields.Count > 0 && found.Count < Most)
                {
                    found.Add($"{place.Name}.{name}");
                }
            }
        }
    }

    private Place PlaceOf(string schema)
    {
        if (!places.TryGetValue(schema, out var place))
        {
            var target = contract.Follow(schema);
            places[schema] = place = new Place(target[(target.LastIndexOf('/') + 1)..]);
            Read(target, place);
        }

        return place;
    }

    private void Read(string schema, Place place)
    {
        schema = contract.Follow(schema);
        var members = contract.Resolve(schema);
        foreach (var (name, _) in members.Member("properties") as JsonObject ?? [])
        {
            place.Fields[name] = JsonPointers.Append(JsonPointers.Append(schema, "properties"), name);
        }

        place.Items ??= Part("items");
        place.Values ??= Part("additionalProperties");
        foreach (var combination in new[] { "allOf", "anyOf", "oneOf" })
        {
            for (var index = 0; index < (members.Member(combination) as JsonArray ?? []).Count; index++)
            {
                Read(JsonPointers.Append(JsonPointers.Append(schema, combination), index), place);
            }
        }

        string? Part(string name) => members.Member(name) is JsonObject ? JsonPointers.Append(schema, name) : null;
    }

    private sealed class Place(string name)
    {
        public string Name { get; } = name;

        public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

        public string? Items { get; set; }

        public string? Values { get; set; }
    }
}
