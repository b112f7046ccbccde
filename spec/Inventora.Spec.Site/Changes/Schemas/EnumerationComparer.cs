using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec.Site.Changes.Rules;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>Compares lists of values. In C# texts are counted in their order, and whole numbers count as themselves.</summary>
internal static class EnumerationComparer
{
    /// <summary>Notes what differs.</summary>
    public static void Compare(SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        var (oldPlace, newPlace) = (SchemaDifferences.At(older, "enum"), SchemaDifferences.At(newer, "enum"));
        if (older.Values is null || newer.Values is null)
        {
            if (newer.Values is not null)
            {
                differences.Add(SchemaRules.EnumerationAdded, Shift.Narrower, Breaks.None, oldPlace, newPlace, null, Show(newer.Values), changesUses: true);
            }
            else if (older.Values is not null)
            {
                differences.Add(SchemaRules.EnumerationRemoved, Shift.Wider, Breaks.Models, oldPlace, newPlace, Show(older.Values), null, changesUses: true);
            }

            return;
        }

        string[] before = [.. older.Values.Select(CanonicalJson.Of)];
        string[] after = [.. newer.Values.Select(CanonicalJson.Of)];
        string[] kept = [.. before.Where(after.Contains)];
        string[] keptNow = [.. after.Where(before.Contains)];
        var areCounted = older.Values.Any(value => value.GetValueKind() == JsonValueKind.String);

        // Compiled code holds the numbers of members; those of the values that stay must not move.
        var moves = areCounted && kept.Any(value => Array.IndexOf(before, value) != Array.IndexOf(after, value));
        foreach (var value in older.Values.Where(value => !after.Contains(CanonicalJson.Of(value))))
        {
            differences.Add(SchemaRules.ValueRemoved, Shift.Narrower, Breaks.Models, oldPlace, newPlace, SchemaDifferences.Show(value), null);
        }

        foreach (var value in newer.Values.Where(value => !before.Contains(CanonicalJson.Of(value))))
        {
            differences.Add(SchemaRules.ValueAdded, Shift.Wider, moves ? Breaks.ModelsBinary : Breaks.None, oldPlace, newPlace, null, SchemaDifferences.Show(value));
        }

        if (areCounted && !kept.SequenceEqual(keptNow))
        {
            differences.Add(SchemaRules.ValuesReordered, Shift.None, Breaks.ModelsBinary, oldPlace, newPlace, Show(older.Values), Show(newer.Values));
        }

        foreach (var keyword in (string[])["x-enum-varnames", "x-enumNames"])
        {
            if (CanonicalJson.Of(older[keyword]) != CanonicalJson.Of(newer[keyword]) && before.SequenceEqual(after))
            {
                differences.Add(SchemaRules.MembersRenamed, Shift.None, Breaks.Models, SchemaDifferences.At(older, keyword), SchemaDifferences.At(newer, keyword), SchemaDifferences.Show(older[keyword]), SchemaDifferences.Show(newer[keyword]));
            }
        }
    }

    private static string? Show(IEnumerable<JsonNode> values) => SchemaDifferences.Show(new JsonArray([.. values.Select(value => value.DeepClone())]));
}
