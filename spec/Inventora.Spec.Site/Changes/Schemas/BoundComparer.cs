using System.Text.Json.Nodes;
using Inventora.Spec.Site.Changes.Rules;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>Compares bounds, patterns and rules between values. C# types don't change with them.</summary>
internal static class BoundComparer
{
    /// <summary>Notes what differs.</summary>
    public static void Compare(SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        foreach (var keyword in SchemaKeywordNames.LowerBounds)
        {
            CompareLimit(older, newer, keyword, isLower: true, differences);
        }

        foreach (var keyword in SchemaKeywordNames.UpperBounds)
        {
            CompareLimit(older, newer, keyword, isLower: false, differences);
        }

        ComparePattern(older, newer, differences);
        foreach (var keyword in SchemaKeywordNames.Conditions)
        {
            CompareCondition(older, newer, keyword, differences);
        }

        foreach (var keyword in SchemaKeywordNames.Content)
        {
            if (CanonicalJson.Of(older[keyword]) != CanonicalJson.Of(newer[keyword]))
            {
                Add(differences, SchemaRules.ContentChanged, Shift.Other, older, newer, keyword);
            }
        }

        if (CanonicalJson.Of(older["xml"]) != CanonicalJson.Of(newer["xml"]))
        {
            Add(differences, SchemaRules.XmlChanged, Shift.Other, older, newer, "xml");
        }
    }

    private static void CompareLimit(SchemaForm older, SchemaForm newer, string keyword, bool isLower, SchemaDifferences differences)
    {
        var (before, after) = (BoundMerger.Find(older, keyword), BoundMerger.Find(newer, keyword));
        if (before == after)
        {
            return;
        }

        var isGreater = after is { } now && (before is not { } was || now.CompareTo(was) > 0);
        var isTighter = before is null || (after is not null && isGreater == isLower);
        Add(differences, isTighter ? SchemaRules.BoundTightened : SchemaRules.BoundRelaxed, isTighter ? Shift.Narrower : Shift.Wider, older, newer, keyword);
    }

    private static void ComparePattern(SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        var (before, after) = (older["pattern"]?.ToString(), newer["pattern"]?.ToString());
        if (before != after)
        {
            var rule = before is null ? SchemaRules.BoundTightened : after is null ? SchemaRules.BoundRelaxed : SchemaRules.PatternChanged;
            Add(differences, rule, before is null ? Shift.Narrower : after is null ? Shift.Wider : Shift.Other, older, newer, "pattern");
        }
    }

    private static void CompareCondition(SchemaForm older, SchemaForm newer, string keyword, SchemaDifferences differences)
    {
        var (before, after) = (Meaning(older[keyword], keyword), Meaning(newer[keyword], keyword));
        if (before == after)
        {
            return;
        }

        if (keyword == "multipleOf" && BoundMerger.Number(older[keyword]) is { } was and not 0 && BoundMerger.Number(newer[keyword]) is { } now and not 0)
        {
            var shift = now % was == 0 ? Shift.Narrower : was % now == 0 ? Shift.Wider : Shift.Other;
            Add(differences, shift == Shift.Wider ? SchemaRules.BoundRelaxed : SchemaRules.BoundTightened, shift, older, newer, keyword);
            return;
        }

        var direction = before is null ? Shift.Narrower : after is null ? Shift.Wider : Shift.Other;
        var isBound = keyword is "multipleOf" or "uniqueItems";
        Add(differences, !isBound ? SchemaRules.ConditionChanged : direction == Shift.Wider ? SchemaRules.BoundRelaxed : SchemaRules.BoundTightened, direction, older, newer, keyword);
    }

    // "uniqueItems: false" says what its absence says.
    private static string? Meaning(JsonNode? value, string keyword) =>
        value is null || (keyword == "uniqueItems" && value.ToJsonString() == "false") ? null : CanonicalJson.Of(value);

    private static void Add(SchemaDifferences differences, ChangeRule rule, Shift shift, SchemaForm older, SchemaForm newer, string keyword) =>
        differences.Add(rule, shift, Breaks.None, SchemaDifferences.At(older, keyword), SchemaDifferences.At(newer, keyword), Text(older, keyword), Text(newer, keyword));

    private static string? Text(SchemaForm form, string keyword) => form.Keywords.TryGetValue(keyword, out var place)
        ? $"{place.Pointer[(place.Pointer.LastIndexOf('/') + 1)..]}: {SchemaDifferences.Show(place.Node)}"
        : null;
}
