using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>The whole document as nodes that know their places, found by JSON pointer.</summary>
public sealed class DocumentTree(PlacedMapping root)
{
    /// <summary>The document itself.</summary>
    public PlacedMapping Root { get; } = root;

    /// <summary>The node of a pointer such as <c>/paths/~1products/get</c>; null where nothing is.</summary>
    public PlacedNode? Find(string pointer) => Walk(pointer, out _, out bool isThere) is { } node && isThere ? node : null;

    /// <summary>The place of a pointer's key, so that a finding marks a name and not what it holds; of its nearest parent where nothing is.</summary>
    public TextPlace PlaceOf(string pointer)
    {
        Walk(pointer, out TextPlace place, out _);
        return place;
    }

    /// <summary>The place of a value, of its nearest parent where nothing is.</summary>
    public TextPlace PlaceOfValue(string pointer) => Find(pointer)?.Place ?? PlaceOf(pointer);

    private PlacedNode Walk(string pointer, out TextPlace place, out bool isThere)
    {
        PlacedNode node = Root;
        place = Root.Place;
        isThere = true;
        for (int end = 0; end < pointer.Length;)
        {
            int start = end + 1;
            end = pointer.IndexOf('/', start);
            end = end < 0 ? pointer.Length : end;
            string token = JsonPointer.Unescape(pointer.Substring(start, end - start));
            if (node is PlacedMapping mapping && mapping.Find(token) is { } entry)
            {
                node = entry.Value;
                place = entry.KeyPlace;
            }
            else if (node is PlacedSequence sequence && int.TryParse(token, out int item) && item >= 0 && item < sequence.Items.Count)
            {
                node = sequence.Items[item];
                place = node.Place;
            }
            else
            {
                isThere = false;
                return node;
            }
        }

        return node;
    }
}
