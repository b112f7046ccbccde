using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>What a schema demands, however it is written: references followed, <c>allOf</c> put together, nullability taken out.</summary>
internal sealed class SchemaForm
{
    /// <summary>Where the schema stands, after references that add nothing.</summary>
    public required PlacedJson Place { get; init; }

    /// <summary>The name in <c>components</c> of the schema that it is; null for one that is written where it is used.</summary>
    public string? Name { get; set; }

    /// <summary>Whether no value is allowed, as <c>false</c> says.</summary>
    public bool IsNever { get; set; }

    /// <summary>The JSON types, null aside; null where every type is allowed.</summary>
    public SortedSet<string>? Types { get; set; }

    /// <summary>Whether null is allowed.</summary>
    public bool IsNullable { get; set; }

    /// <summary>The listed values, null aside, in their order; null where values are not listed.</summary>
    public IReadOnlyList<JsonNode>? Values { get; set; }

    /// <summary>Keywords with one value each, by name: bounds, formats, patterns, defaults and what else has no better place here.</summary>
    public Dictionary<string, PlacedJson> Keywords { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties in their order; several schemas hold for one that several parts of an <c>allOf</c> name.</summary>
    public Dictionary<string, List<PlacedJson>> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties that must be there.</summary>
    public SortedSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of the items of a list.</summary>
    public PlacedJson? Items { get; set; }

    /// <summary>The schemas of the first items of a list.</summary>
    public List<PlacedJson> FirstItems { get; } = [];

    /// <summary>The schema of properties without a name; null where they are allowed and have none, or are forbidden.</summary>
    public PlacedJson? Others { get; set; }

    /// <summary>Whether properties without a name are forbidden.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The alternatives of <c>oneOf</c> or <c>anyOf</c>, the one of null aside.</summary>
    public List<PlacedJson> Alternatives { get; } = [];

    /// <summary>Whether the schema allows everything, so that it may as well not be there.</summary>
    public bool IsAnything => !IsNever && Types is null && Values is null && Properties.Count == 0 && Required.Count == 0 && Items is null && FirstItems.Count == 0 && Alternatives.Count == 0
        && Others is null && !IsClosed && Keywords.Keys.All(name => SchemaKeywordNames.SaysNothing.Contains(name));

    /// <summary>A keyword's value; null where there is none.</summary>
    public JsonNode? this[string keyword] => Keywords.TryGetValue(keyword, out var place) ? place.Node : null;
}
