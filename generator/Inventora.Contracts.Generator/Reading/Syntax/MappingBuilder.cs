using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax;

/// <summary>Collects the entries of an object; of two with the same key the last one counts, as in every JSON reader, and a finding says so.</summary>
public sealed class MappingBuilder(FindingCollector findings)
{
    private readonly List<PlacedEntry> entries = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Adds an entry.</summary>
    public void Add(PlacedEntry entry)
    {
        if (indexes.TryGetValue(entry.Key, out int index))
        {
            string firstLine = (entries[index].KeyPlace.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            findings.Report(Rules.DuplicateKey, entry.KeyPlace, entry.Key, firstLine);
            entries[index] = entry;
        }
        else
        {
            indexes.Add(entry.Key, entries.Count);
            entries.Add(entry);
        }
    }

    /// <summary>Adds an entry unless its key is there, as a merge key does.</summary>
    public void AddMissing(PlacedEntry entry)
    {
        if (!indexes.ContainsKey(entry.Key))
        {
            indexes.Add(entry.Key, entries.Count);
            entries.Add(entry);
        }
    }

    /// <summary>The object.</summary>
    public PlacedMapping Build(TextPlace place) => new(place, entries);
}
