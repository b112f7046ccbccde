using Inventora.Contracts.Generator.Diagnostics;

namespace Inventora.Contracts.Generator.Reading.Tree;

/// <summary>An object; its keys are unique.</summary>
public sealed class PlacedMapping : PlacedNode
{
    /// <summary>Below this number a walk over the entries beats a table of them.</summary>
    private const int SmallCount = 8;

    private Dictionary<string, PlacedEntry>? entriesByKey;

    /// <summary>An object of entries.</summary>
    public PlacedMapping(TextPlace place, IReadOnlyList<PlacedEntry> entries)
        : base(place)
    {
        Entries = entries;
        Size = 1;
        Height = 1;
        for (int index = 0; index < entries.Count; index++)
        {
            Size += entries[index].Value.Size;
            Height = Math.Max(Height, entries[index].Value.Height + 1);
        }
    }

    /// <summary>The entries in the document's order.</summary>
    public IReadOnlyList<PlacedEntry> Entries { get; }

    /// <inheritdoc/>
    public override long Size { get; }

    /// <inheritdoc/>
    public override int Height { get; }

    /// <summary>The value of a key, or null.</summary>
    public PlacedNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key, or null.</summary>
    public PlacedEntry? Find(string key)
    {
        if (Entries.Count <= SmallCount)
        {
            for (int index = 0; index < Entries.Count; index++)
            {
                if (Entries[index].Key == key)
                {
                    return Entries[index];
                }
            }

            return null;
        }

        entriesByKey ??= Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        return entriesByKey.TryGetValue(key, out PlacedEntry? found) ? found : null;
    }
}
