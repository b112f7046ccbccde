using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>Compares what only people read.</summary>
internal static class DescriptionComparer
{
    /// <summary>Compares the descriptions of the documents and of their tags.</summary>
    public static void CompareDocuments(ApiDocument older, ApiDocument newer, ChangeCollector changes)
    {
        if (older.Top.Get("info") is { } before && newer.Top.Get("info") is { } after)
        {
            Compare(before, after, changes, "title", "summary", "description", "version", "contact", "license", "termsOfService");
        }

        Compare(older.Top, newer.Top, changes, "externalDocs");
        var oldTags = Tags(older);
        var newTags = Tags(newer);
        foreach (var (name, tag) in newTags)
        {
            if (oldTags.TryGetValue(name, out var same))
            {
                Compare(same, tag, changes, "summary", "description", "externalDocs", "parent", "kind");
            }
            else
            {
                changes.Add(OperationRules.Documentation, Breaks.None, null, tag, null, name);
            }
        }

        foreach (var (name, tag) in oldTags.Where(tag => !newTags.ContainsKey(tag.Key)))
        {
            changes.Add(OperationRules.Documentation, Breaks.None, tag, null, name);
        }
    }

    /// <summary>Compares some members of two objects, each difference a change.</summary>
    public static void Compare(PlacedJson before, PlacedJson after, ChangeCollector changes, params string[] members)
    {
        foreach (var name in members)
        {
            var (older, newer) = (before.Get(name), after.Get(name));
            if (CanonicalJson.Of(older?.Node) != CanonicalJson.Of(newer?.Node))
            {
                changes.Add(OperationRules.Documentation, Breaks.None, older ?? before, newer ?? after, ShownValue.Of(older?.Node), ShownValue.Of(newer?.Node));
            }
        }
    }

    /// <summary>Compares the examples of two parameters or media types, references to named ones followed.</summary>
    public static void CompareExamples(ApiDocument oldDocument, PlacedJson before, ApiDocument newDocument, PlacedJson after, ChangeCollector changes)
    {
        Compare(before, after, changes, "example");
        var (oldText, newText) = (Text(oldDocument, before), Text(newDocument, after));
        if (oldText != newText)
        {
            changes.Add(OperationRules.Documentation, Breaks.None, before.Get("examples") ?? before, after.Get("examples") ?? after, "examples", "examples");
        }
    }

    private static string Text(ApiDocument document, PlacedJson holder) => string.Join('\n', holder.Entries("examples")
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .Select(entry => entry.Name + CanonicalJson.Of(document.Follow(entry.Value)?.Node)));

    private static Dictionary<string, PlacedJson> Tags(ApiDocument document) => document.Top.Items("tags")
        .Where(tag => tag.Text("name") is not null)
        .DistinctBy(tag => tag.Text("name"))
        .ToDictionary(tag => tag.Text("name")!, StringComparer.Ordinal);
}
