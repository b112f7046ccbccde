using Inventora.Contracts.Generator.Support;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Diagnostics;

/// <summary>The findings about one document, in the order in which they are made.</summary>
public sealed class FindingCollector(string path)
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<Finding> seen = [];

    /// <summary>Notes a finding; the same one twice counts once.</summary>
    public void Report(DiagnosticDescriptor rule, TextPlace place, params string[] arguments)
    {
        Finding finding = new(rule, place.In(path), arguments);
        if (seen.Add(finding))
        {
            findings.Add(finding);
        }
    }

    /// <summary>All findings, in the order of the document.</summary>
    public EquatableArray<Finding> ToEquatableArray()
    {
        return findings.OrderBy(finding => finding.Place.Offset).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ToEquatableArray();
    }
}
