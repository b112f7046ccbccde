using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>Compares the addresses of an API.</summary>
internal static class ServerComparer
{
    /// <summary>Compares those of the documents.</summary>
    public static void Compare(ApiDocument older, ApiDocument newer, ChangeCollector changes)
    {
        PlacedJson[] before = [.. older.Top.Items("servers")];
        PlacedJson[] after = [.. newer.Top.Items("servers")];
        Compare(before, after, older.Top, newer.Top, changes);
        if (before.Length > 0 && after.Length > 0 && Meaning(before[0]) != Meaning(after[0]) && before.Any(server => Meaning(server) == Meaning(after[0])))
        {
            changes.Add(OperationRules.FirstServerChanged, Breaks.None, before[0], after[0], before[0].Text("url"), after[0].Text("url"));
        }
    }

    /// <summary>Compares two lists of addresses.</summary>
    public static void Compare(IReadOnlyList<PlacedJson> before, IReadOnlyList<PlacedJson> after, PlacedJson oldHolder, PlacedJson newHolder, ChangeCollector changes)
    {
        var (was, now) = (before.Select(Meaning).ToHashSet(StringComparer.Ordinal), after.Select(Meaning).ToHashSet(StringComparer.Ordinal));

        // C# has addresses with names only where there are several, or variables to fill in.
        var areNamed = before.Count > 1 || before.Any(server => server.Get("variables") is not null);
        foreach (var server in before.Where(server => !now.Contains(Meaning(server))))
        {
            changes.Add(OperationRules.ServerRemoved, Breaks.Clients | (areNamed ? Breaks.Client : Breaks.None), server, newHolder, server.Text("url"));
        }

        foreach (var server in after.Where(server => !was.Contains(Meaning(server))))
        {
            changes.Add(OperationRules.ServerAdded, Breaks.None, oldHolder, server, null, server.Text("url"));
        }

        foreach (var server in after)
        {
            if (before.FirstOrDefault(other => Meaning(other) == Meaning(server)) is { Node: not null } same)
            {
                DescriptionComparer.Compare(same, server, changes, "description");
            }
        }
    }

    // A slash at the end changes no address; variables count with their values.
    private static string Meaning(PlacedJson server) =>
        (server.Text("url") ?? "/").TrimEnd('/') + " " + string.Join(' ', server.Entries("variables").OrderBy(variable => variable.Name, StringComparer.Ordinal)
            .Select(variable => $"{variable.Name}={variable.Value.Text("default")}|{string.Join('|', variable.Value.Texts("enum"))}"));
}
