using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>Compares the alternatives that a value can have, whatever their order.</summary>
internal sealed class AlternativeComparer(SchemaFormReader oldReader, SchemaFormReader newReader)
{
    /// <summary>Notes what differs.</summary>
    public void Compare(SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        var (oldPlace, newPlace) = (SchemaDifferences.At(older, "alternatives"), SchemaDifferences.At(newer, "alternatives"));
        if (older.Alternatives.Count == 0 || newer.Alternatives.Count == 0)
        {
            if (older.Alternatives.Count + newer.Alternatives.Count > 0)
            {
                CompareWithNone(older, newer, oldPlace, newPlace, differences);
            }

            return;
        }

        var removed = older.Alternatives.ToList();
        var added = newer.Alternatives.ToList();
        Match(removed, added, differences, (before, after) => oldReader.Read(before).Name is { } name && name == newReader.Read(after).Name);
        Match(removed, added, differences, (before, after) => CanonicalJson.Of(oldReader.Document, before) == CanonicalJson.Of(newReader.Document, after));
        Match(removed, added, differences, (before, after) => oldReader.Read(before)["title"].AsText() is { } title && title == newReader.Read(after)["title"].AsText());
        Match(removed, added, differences, IsVariant);
        foreach (var alternative in removed)
        {
            differences.Add(SchemaRules.AlternativeRemoved, Shift.Narrower, Breaks.Models, alternative, newPlace, Name(oldReader, alternative), null);
        }

        foreach (var alternative in added)
        {
            differences.Add(SchemaRules.AlternativeAdded, Shift.Wider, Breaks.Models, oldPlace, alternative, null, Name(newReader, alternative));
        }

        CompareDiscriminators(older, newer, differences);
    }

    private static void Match(List<PlacedJson> removed, List<PlacedJson> added, SchemaDifferences differences, Func<PlacedJson, PlacedJson, bool> isSame)
    {
        foreach (var before in removed.ToArray())
        {
            var index = added.FindIndex(after => isSame(before, after));
            if (index >= 0)
            {
                differences.Compare(before, added[index], uses: Breaks.Models);
                removed.Remove(before);
                added.RemoveAt(index);
            }
        }
    }

    // Without a name, an alternative is the same one where it is of the same type and, as an object, has mostly the same properties.
    private bool IsVariant(PlacedJson before, PlacedJson after)
    {
        var (older, newer) = (oldReader.Read(before), newReader.Read(after));
        if (older.Name is not null || newer.Name is not null || older.Types is null || newer.Types is null || !older.Types.SetEquals(newer.Types))
        {
            return false;
        }

        var shared = older.Properties.Keys.Intersect(newer.Properties.Keys, StringComparer.Ordinal).Count();
        return older.Properties.Count + newer.Properties.Count == 0 || shared * 2 > Math.Max(older.Properties.Count, newer.Properties.Count);
    }

    // One schema that becomes one of several is still allowed, and the other way round.
    private void CompareWithNone(SchemaForm older, SchemaForm newer, PlacedJson oldPlace, PlacedJson newPlace, SchemaDifferences differences)
    {
        var isWider = older.Alternatives.Count == 0;
        var (single, several) = isWider ? (oldReader.Read(older.Place), newer.Alternatives) : (newReader.Read(newer.Place), older.Alternatives);
        var (singleReader, severalReader) = isWider ? (oldReader, newReader) : (newReader, oldReader);
        var isOneOfThem = several.Any(arm => (single.Name is not null && severalReader.Read(arm).Name == single.Name)
            || CanonicalJson.Of(severalReader.Document, arm) == CanonicalJson.Of(singleReader.Document, single.Place));
        var shift = isOneOfThem || single.IsAnything ? (isWider == single.IsAnything ? Shift.Narrower : Shift.Wider) : Shift.Other;
        var wasDeclared = CSharpShape.Of(oldReader, older).IsDeclared;
        differences.Add(SchemaRules.AlternativesChanged, shift, wasDeclared ? Breaks.Models : Breaks.None, oldPlace, newPlace, Show(older, oldPlace), Show(newer, newPlace), changesUses: true);
    }

    private static void CompareDiscriminators(SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        if (Meaning(older) == Meaning(newer))
        {
            return;
        }

        var (before, after) = (SchemaDifferences.At(older, "discriminator"), SchemaDifferences.At(newer, "discriminator"));
        differences.Add(SchemaRules.DiscriminatorChanged, Shift.Other, Breaks.None, before, after, SchemaDifferences.Show(older["discriminator"]), SchemaDifferences.Show(newer["discriminator"]));
    }

    // A mapping grows with the alternatives; only what both sides map counts as another way to tell them apart.
    private static string? Meaning(SchemaForm form) => (form["discriminator"] as System.Text.Json.Nodes.JsonObject)?["propertyName"].AsText();

    private static string? Show(SchemaForm form, PlacedJson place) => SchemaDifferences.Show(form.Alternatives.Count == 0 ? null : place.Node);

    private static string? Name(SchemaFormReader reader, PlacedJson place) => reader.Read(place) is { } form ? form.Name ?? form["title"].AsText() ?? SchemaDifferences.Show(place.Node) : null;
}
