using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax;

/// <summary>Collects the entries of an object of YAML, where the key <c>&lt;&lt;</c> stands for the entries of others.</summary>
public sealed class YamlMapping(FindingCollector findings)
{
    private const string MergeKey = "<<";

    private readonly MappingBuilder builder = new(findings);
    private readonly List<PlacedEntry> merges = [];

    /// <summary>Adds an entry.</summary>
    /// <param name="isPlain">Whether the key stands without quotes; in quotes it is a key like any other.</param>
    public void Add(PlacedEntry entry, bool isPlain)
    {
        if (isPlain && entry.Key == MergeKey)
        {
            merges.Add(entry);
        }
        else
        {
            builder.Add(entry);
        }
    }

    /// <summary>The object.</summary>
    /// <exception cref="UnreadableTextException">A merge key has something else than objects.</exception>
    public PlacedMapping Build(TextPlace place)
    {
        merges.ForEach(Merge);
        return builder.Build(place);
    }

    /// <summary>Of several merged objects the first one wins, and the object's own keys win over all.</summary>
    private void Merge(PlacedEntry merge)
    {
        IReadOnlyList<PlacedNode> sources = merge.Value is PlacedSequence sequence ? sequence.Items : [merge.Value];
        foreach (PlacedNode source in sources)
        {
            if (source is not PlacedMapping mapping)
            {
                throw UnreadableTextException.Syntax("YAML", merge.KeyPlace, "the merge key '<<' needs an object, or a list of objects");
            }

            foreach (PlacedEntry entry in mapping.Entries)
            {
                builder.AddMissing(entry);
            }
        }

        findings.Report(Rules.Mended, merge.KeyPlace, "The merge key '<<' is YAML 1.1: the entries that it stands for were put in its place");
    }
}
