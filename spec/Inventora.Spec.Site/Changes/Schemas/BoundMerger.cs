using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>Brings the ways to write one bound together: of several the tightest holds, and one that forbids nothing is none.</summary>
internal static class BoundMerger
{
    /// <summary>The bounds of a schema, with those of other schemas that hold for the same value.</summary>
    public static void Merge(SchemaForm form, PlacedJson place)
    {
        foreach (var keyword in SchemaKeywordNames.LowerBounds)
        {
            Add(form, place, keyword, keyword, isLower: true);
        }

        foreach (var keyword in SchemaKeywordNames.UpperBounds)
        {
            Add(form, place, keyword, keyword, isLower: false);
        }

        Add(form, place, "exclusiveMinimum", "minimum", isLower: true);
        Add(form, place, "exclusiveMaximum", "maximum", isLower: false);
    }

    /// <summary>The value of a bound as a number that can be compared: an exclusive one lies a trifle inside.</summary>
    public static (decimal Limit, int Side)? Find(SchemaForm form, string keyword)
    {
        if (!form.Keywords.TryGetValue(keyword, out var place) || Number(place.Node) is not { } limit)
        {
            return null;
        }

        var isExclusive = place.Pointer.EndsWith("/exclusiveMinimum", StringComparison.Ordinal) || place.Pointer.EndsWith("/exclusiveMaximum", StringComparison.Ordinal);
        var isLower = keyword.StartsWith("min", StringComparison.Ordinal);
        if (isExclusive && form.Types is { Count: 1 } types && types.Contains("integer") && limit == decimal.Truncate(limit))
        {
            return (isLower ? limit + 1 : limit - 1, 0);
        }

        return (limit, isExclusive ? (isLower ? 1 : -1) : 0);
    }

    private static void Add(SchemaForm form, PlacedJson place, string written, string keyword, bool isLower)
    {
        if (place.Get(written) is not { } bound || Number(bound.Node) is not { } limit || (limit == 0 && keyword is "minLength" or "minItems" or "minProperties"))
        {
            return;
        }

        var isTighter = Find(form, keyword) is not { } known || (isLower ? limit > known.Limit || (limit == known.Limit && written != keyword) : limit < known.Limit || (limit == known.Limit && written != keyword));
        if (isTighter)
        {
            form.Keywords[keyword] = bound;
        }
    }

    /// <summary>A number of the document; null for what is none, or beyond what a decimal holds.</summary>
    public static decimal? Number(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
