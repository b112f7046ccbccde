using Inventora.Contracts.Generator.Diagnostics;

namespace Inventora.Contracts.Generator.Reading.Tree;

/// <summary>An object; its keys are unique.</summary>
public sealed class PlacedMapping(TextPlace place, IReadOnlyList<PlacedEntry> entries) : PlacedNode(place)
{
    /// <summary>Below this number a walk over the entries beats a table of them.</summary>
    private const int SmallCount = 8;

    private Dictionary<string, PlacedEntry>? entriesByKey;

    /// <summary>The entries in the document's order.</summary>
    public IReadOnlyList<PlacedEntry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override long Size { get; } = 1 + entries.Sum(entry => entry.Value.Size);

    /// <inheritdoc/>
    public override int Height { get; } = 1 + entries.Select(entry => entry.Value.Height).DefaultIfEmpty().Max();

    /// <summary>The value of a key, or null.</summary>
    public PlacedNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key, or null.</summary>
    public PlacedEntry? Find(string key)
    {
        if (Entries.Count <= SmallCount)
        {
            return Entries.FirstOrDefault(entry => entry.Key == key);
        }

        entriesByKey ??= Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        return entriesByKey.TryGetValue(key, out PlacedEntry? found) ? found : null;
    }
}
