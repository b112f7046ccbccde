using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax.Lenient;

/// <summary>The nodes of a document that have anchors, and its size.</summary>
public sealed class YamlNodes
{
    private readonly Dictionary<string, PlacedNode> anchors = new(StringComparer.Ordinal);
    private long size;

    /// <summary>Notes a node that was read.</summary>
    public PlacedNode Finish(PlacedNode node, YamlProperties properties)
    {
        if (properties.Anchor is { Length: > 0 } anchor)
        {
            anchors[anchor] = node;
        }

        return node;
    }

    /// <summary>Reads an alias: the node that it repeats.</summary>
    public PlacedNode ReadAlias(YamlCursor cursor, int depth)
    {
        int start = cursor.Position++;
        while (!cursor.IsBlankAt(0) && ",[]{}".IndexOf(cursor.Current) < 0)
        {
            cursor.Position++;
        }

        string name = cursor.From(start + 1);
        TextPlace place = cursor.PlaceFrom(start);
        if (!anchors.TryGetValue(name, out PlacedNode? node))
        {
            throw UnreadableTextException.Syntax("YAML", place, $"the alias '*{name}' has no anchor that ends before it");
        }

        size += node.Size;
        return size > TreeLimits.Nodes ? throw UnreadableTextException.Limit(place, $"its aliases make it larger than {TreeLimits.Nodes} nodes")
            : depth + node.Height > TreeLimits.Depth ? throw UnreadableTextException.TooDeep(place)
            : node;
    }
}
