using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Reports;

/// <summary>What changed between two documents, ready to be written.</summary>
/// <param name="OldFile">The name of the old file, for places.</param>
/// <param name="NewFile">The name of the new file, for places.</param>
/// <param name="Changes">The changes in the order of the new document; their C# effects are those on the parts that are emitted.</param>
public sealed record ChangeReport(string OldFile, string NewFile, IReadOnlyList<ContractChange> Changes)
{
    /// <summary>The version that the old document states; null where it states none.</summary>
    public string? OldVersion { get; init; }

    /// <summary>Compares two documents.</summary>
    /// <param name="older">The old document.</param>
    /// <param name="newer">The new document.</param>
    /// <param name="kept">The effects that matter; C# effects on parts that nobody emits are left out with a mask.</param>
    public static ChangeReport Of(ApiDocument older, ApiDocument newer, Breaks kept = Breaks.Any) =>
        new(older.File, newer.File, [.. ContractComparison.Compare(older, newer).Select(change => change with { Breaks = change.Breaks & kept })]) { OldVersion = older.Top.Get("info")?.Text("version") };

    /// <summary>The changes that break something for one of those whom <paramref name="whom"/> names.</summary>
    public IEnumerable<ContractChange> Breaking(Breaks whom) => Changes.Where(change => (change.Breaks & whom) != Breaks.None);
}
