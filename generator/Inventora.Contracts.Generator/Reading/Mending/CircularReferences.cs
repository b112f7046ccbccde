using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Replaces references that lead back to themselves and to nothing else; the library throws on whoever looks at one.</summary>
public sealed class CircularReferences
{
    private const string Reference = "$ref";

    private readonly DocumentTree tree;
    private readonly FindingCollector findings;

    private CircularReferences(PlacedMapping root, FindingCollector findings)
    {
        tree = new DocumentTree(root);
        this.findings = findings;
    }

    /// <summary>The document with an empty object in place of each such reference, which a finding names.</summary>
    public static PlacedMapping Break(PlacedMapping root, FindingCollector findings) => (PlacedMapping)new CircularReferences(root, findings).Break(root);

    private PlacedNode Break(PlacedNode node)
    {
        switch (node)
        {
            case PlacedMapping mapping when mapping.Find(Reference) is { } reference && IsCircular(mapping):
                findings.Report(Rules.Contradiction, reference.Value.Place, "The reference leads back to itself", "it is taken as an empty object");
                return new PlacedMapping(mapping.Place, []);
            case PlacedMapping mapping:
                PlacedEntry[] entries = [.. mapping.Entries.Select(entry => Break(entry.Value) is var value && value == entry.Value ? entry : entry with { Value = value })];
                return entries.SequenceEqual(mapping.Entries) ? mapping : new PlacedMapping(mapping.Place, entries);
            case PlacedSequence sequence:
                PlacedNode[] items = [.. sequence.Items.Select(Break)];
                return items.SequenceEqual(sequence.Items) ? sequence : new PlacedSequence(sequence.Place, items);
            default:
                return node;
        }
    }

    /// <summary>An allOf with one item and nothing else is no more than what it holds.</summary>
    private bool IsCircular(PlacedMapping start)
    {
        HashSet<PlacedNode> seen = [];
        PlacedNode? node = start;
        while (node is PlacedMapping mapping)
        {
            if (!seen.Add(mapping))
            {
                return true;
            }

            PlacedSequence? only = mapping.Entries.Count == 1 ? mapping["allOf"] as PlacedSequence : null;
            node = only is { Items.Count: 1 } ? only.Items[0]
                : mapping[Reference] is PlacedScalar reference && reference.Text.StartsWith("#/", StringComparison.Ordinal) ? tree.Find(Uri.UnescapeDataString(reference.Text.Substring(1)))
                : null;
        }

        return false;
    }
}
