using Inventora.Contracts.Generator.Support;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Diagnostics;

/// <summary>The findings about one document, in the order in which they are made.</summary>
public sealed class FindingCollector(string path)
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<Finding> seen = [];
    private readonly HashSet<FilePlace> unresolved = [];

    /// <summary>How many there are.</summary>
    public int Count => findings.Count;

    /// <summary>Forgets all but the first ones, when something is read again in another way.</summary>
    public void Forget(int count)
    {
        foreach (Finding finding in findings.Skip(count))
        {
            seen.Remove(finding);
            unresolved.Remove(finding.Place);
        }

        findings.RemoveRange(count, findings.Count - count);
    }

    /// <summary>Notes a finding; the same one twice counts once.</summary>
    public void Report(DiagnosticDescriptor rule, TextPlace place, params string[] arguments) => Add(new Finding(rule, place.In(path), arguments));

    /// <summary>Notes a finding; the same one twice counts once, and of a reference that leads nowhere the first one says why.</summary>
    public void Add(Finding finding)
    {
        if (seen.Add(finding) && (finding.Rule != Rules.UnresolvedReference || unresolved.Add(finding.Place)))
        {
            findings.Add(finding);
        }
    }

    /// <summary>All findings, in the order of the document; those in other files after them.</summary>
    public EquatableArray<Finding> ToEquatableArray()
    {
        return findings.OrderBy(finding => finding.Place.Path == path ? string.Empty : finding.Place.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Offset)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
