using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax.Lenient;

/// <summary>Reads YAML in braces and brackets.</summary>
public sealed class LenientFlowReader(YamlCursor cursor, YamlScalars scalars, YamlNodes nodes, FindingCollector findings)
{
    /// <summary>Reads the node that starts at the next character.</summary>
    public PlacedNode ReadNode(int depth)
    {
        if (depth > TreeLimits.Depth)
        {
            throw UnreadableTextException.TooDeep(cursor.PlaceFrom(cursor.Position));
        }

        YamlProperties properties = YamlProperties.Read(cursor);
        cursor.SkipSpace();
        return nodes.Finish(ReadValue(depth, properties), properties);
    }

    private PlacedNode ReadValue(int depth, YamlProperties properties)
    {
        int start = cursor.Position;
        switch (cursor.Current)
        {
            case '[':
                return ReadSequence(depth);
            case '{':
                return ReadMapping(depth);
            case '"' or '\'':
                string quoted = scalars.ReadQuoted();
                return new PlacedScalar(cursor.PlaceFrom(start), quoted);
            case '*' when !cursor.IsBlankAt(1):
                return nodes.ReadAlias(cursor, depth);
            default:
                string plain = scalars.ReadPlain(indent: -1, isFlow: true);
                TextPlace place = cursor.PlaceFrom(start);
                return properties.IsText ? new PlacedScalar(place, plain) : CoreSchemaScalars.Resolve(place, plain);
        }
    }

    private PlacedSequence ReadSequence(int depth)
    {
        TextPlace place = cursor.PlaceFrom(cursor.Position++);
        List<PlacedNode> items = [];
        while (MoveToItem(']'))
        {
            int start = cursor.Position;
            PlacedNode item = ReadNode(depth + 1);
            TextPlace itemPlace = cursor.PlaceFrom(start);
            cursor.SkipSpace();
            if (cursor.Current == ':' && item is PlacedScalar key)
            {
                cursor.Position++;
                cursor.SkipSpace();
                item = new PlacedMapping(itemPlace, [new PlacedEntry(key.SourceText, itemPlace, ReadNode(depth + 2))]);
            }

            items.Add(item);
            EndItem(']');
        }

        return new PlacedSequence(place, items);
    }

    private PlacedMapping ReadMapping(int depth)
    {
        TextPlace place = cursor.PlaceFrom(cursor.Position++);
        YamlMapping mapping = new(findings);
        while (MoveToItem('}'))
        {
            if (cursor.Current == '?' && cursor.IsBlankAt(1))
            {
                cursor.Position++;
                cursor.SkipSpace();
            }

            int start = cursor.Position;
            bool isPlain = cursor.Current is not ('"' or '\'');
            if (ReadNode(depth + 1) is not PlacedScalar key)
            {
                throw cursor.Fault("a key must be a text, not an object or a list");
            }

            TextPlace keyPlace = cursor.PlaceFrom(start);
            cursor.SkipSpace();
            PlacedNode value = CoreSchemaScalars.Resolve(cursor.PlaceFrom(cursor.Position), string.Empty);
            if (cursor.Current == ':')
            {
                cursor.Position++;
                cursor.SkipSpace();
                value = ReadNode(depth + 1);
            }

            mapping.Add(new PlacedEntry(key.SourceText, keyPlace, value), isPlain);
            EndItem('}');
        }

        return mapping.Build(place);
    }

    /// <summary>Whether another item follows; goes over the end where none does.</summary>
    private bool MoveToItem(char end)
    {
        cursor.SkipSpace();
        if (cursor.IsAtEnd)
        {
            throw cursor.Fault($"'{end}' is missing");
        }

        bool isEnd = cursor.Current == end;
        cursor.Position += isEnd ? 1 : 0;
        return !isEnd;
    }

    private void EndItem(char end)
    {
        cursor.SkipSpace();
        if (cursor.Current == ',')
        {
            cursor.Position++;
        }
        else if (cursor.Current != end)
        {
            throw cursor.Fault($"',' or '{end}' is expected here");
        }
    }
}
