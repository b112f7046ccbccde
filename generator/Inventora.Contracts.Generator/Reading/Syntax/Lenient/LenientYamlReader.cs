using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax.Lenient;

/// <summary>
/// Reads YAML that the library refuses: what YAML 1.2 allows and it doesn't know (<c>{a: http://x}</c>, <c>%YAML 1.2</c>, tabs), and what
/// everybody writes although no version allows it (<c>description: Note: this</c>).
/// </summary>
public sealed class LenientYamlReader
{
    private readonly YamlCursor cursor;
    private readonly YamlScalars scalars;
    private readonly FindingCollector findings;
    private readonly CancellationToken cancellationToken;
    private readonly YamlNodes nodes;
    private readonly LenientFlowReader flow;

    private LenientYamlReader(string text, FindingCollector findings, string? file, CancellationToken cancellationToken)
    {
        cursor = new YamlCursor(text, file);
        scalars = new YamlScalars(cursor);
        nodes = new YamlNodes();
        flow = new LenientFlowReader(cursor, scalars, nodes, findings);
        this.findings = findings;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The tree of the text's first document; null when there is none.</summary>
    /// <exception cref="UnreadableTextException">The text has no sensible reading, or goes beyond the limits.</exception>
    public static PlacedNode? Read(string text, FindingCollector findings, CancellationToken cancellationToken, string? file = null)
    {
        return new LenientYamlReader(text, findings, file, cancellationToken).ReadDocument();
    }

    private PlacedNode? ReadDocument()
    {
        cursor.SkipSpace();
        while (cursor.Current == '%' && cursor.Column == 0)
        {
            cursor.SkipLine();
            cursor.SkipSpace();
        }

        if (cursor.IsAtMarker)
        {
            cursor.Position += 3;
            cursor.SkipSpace();
        }

        if (cursor.IsAtEnd || cursor.IsAtMarker)
        {
            return null;
        }

        PlacedNode root = ReadNode(indent: -1, isBehindKey: false, depth: 0);
        cursor.SkipSpace();
        return cursor.IsAtEnd || cursor.IsAtMarker ? root : throw cursor.Fault("this belongs to nothing before it");
    }

    /// <summary>Reads the node that starts at the next character.</summary>
    /// <param name="indent">The column of what it belongs to; -1 for the document.</param>
    /// <param name="isBehindKey">Whether its key stands on the same line, where no block can start.</param>
    private PlacedNode ReadNode(int indent, bool isBehindKey, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int start = cursor.Position;
        if (depth > TreeLimits.Depth)
        {
            throw UnreadableTextException.TooDeep(cursor.PlaceFrom(start));
        }

        int line = cursor.Line;
        YamlProperties properties = YamlProperties.Read(cursor);
        if (properties.IsAny && cursor.IsAtLineEnd)
        {
            return nodes.Finish(ReadBelow(indent, isBehindKey, depth, cursor.PlaceFrom(start)), properties);
        }

        // The properties of a key are not those of the mapping that it starts.
        bool canBeBlock = !isBehindKey || cursor.Line > line;
        if (canBeBlock && IsKey())
        {
            cursor.Position = start;
            return ReadMapping(indent, depth);
        }

        return nodes.Finish(ReadValue(indent, canBeBlock, depth, properties), properties);
    }

    private PlacedNode ReadValue(int indent, bool canBeBlock, int depth, YamlProperties properties)
    {
        int start = cursor.Position;
        switch (cursor.Current)
        {
            case '-' when cursor.IsBlankAt(1) && canBeBlock:
                return ReadSequence(depth);
            case '[' or '{':
                return flow.ReadNode(depth);
            case '"' or '\'':
                string quoted = scalars.ReadQuoted();
                return new PlacedScalar(cursor.PlaceFrom(start), quoted);
            case '|' or '>':
                string block = scalars.ReadBlock(indent);
                return new PlacedScalar(cursor.PlaceFrom(start), block);
            case '*' when !cursor.IsBlankAt(1):
                return nodes.ReadAlias(cursor, depth);
            default:
                string plain = scalars.ReadPlain(indent, isFlow: false);
                TextPlace place = cursor.PlaceFrom(start);
                if (plain.IndexOf(": ", StringComparison.Ordinal) >= 0 || plain.EndsWith(":", StringComparison.Ordinal) || (plain.Length > 0 && "@`%".IndexOf(plain[0]) >= 0))
                {
                    findings.Report(Rules.Mended, place, "The text must be in quotes; it is taken as it stands");
                }

                return properties.IsText ? new PlacedScalar(place, plain) : CoreSchemaScalars.Resolve(place, plain);
        }
    }

    /// <summary>A value on the lines below its key or its properties; nothing where what follows belongs to something else.</summary>
    private PlacedNode ReadBelow(int indent, bool isBehindKey, int depth, TextPlace empty)
    {
        cursor.SkipSpace();
        bool isSequence = isBehindKey && cursor.Column == indent && cursor.Current == '-' && cursor.IsBlankAt(1);
        return !cursor.IsAtEnd && !cursor.IsAtMarker && (cursor.Column > indent || isSequence)
            ? ReadNode(isSequence ? indent - 1 : indent, isBehindKey: false, depth)
            : CoreSchemaScalars.Resolve(empty, string.Empty);
    }

    private PlacedSequence ReadSequence(int depth)
    {
        int start = cursor.Position;
        int column = cursor.Column;
        TextPlace place = cursor.PlaceFrom(start);
        List<PlacedNode> items = [];
        while (!cursor.IsAtEnd && !cursor.IsAtMarker && cursor.Column == column && cursor.Current == '-' && cursor.IsBlankAt(1))
        {
            cursor.Position++;
            TextPlace empty = cursor.PlaceFrom(cursor.Position);
            cursor.SkipBlanks();
            items.Add(cursor.IsAtLineEnd ? ReadBelow(column, isBehindKey: false, depth + 1, empty) : ReadNode(column, isBehindKey: false, depth + 1));
            cursor.SkipSpace();
        }

        return new PlacedSequence(place, items);
    }

    private PlacedMapping ReadMapping(int indent, int depth)
    {
        int column = cursor.Column;
        TextPlace place = cursor.PlaceFrom(cursor.Position);
        YamlMapping mapping = new(findings);
        while (!cursor.IsAtEnd && !cursor.IsAtMarker && cursor.Column == column)
        {
            mapping.Add(ReadEntry(column, depth, out bool isPlain), isPlain);
            cursor.SkipSpace();
        }

        bool isDone = cursor.IsAtEnd || cursor.IsAtMarker || cursor.Column <= indent;
        return isDone ? mapping.Build(place) : throw cursor.Fault("this is indented neither like the keys above it nor like what they stand in");
    }

    private PlacedEntry ReadEntry(int column, int depth, out bool isPlain)
    {
        bool isExplicit = cursor.Current == '?' && cursor.IsBlankAt(1);
        if (isExplicit)
        {
            cursor.Position++;
            cursor.SkipSpace();
        }

        YamlProperties properties = YamlProperties.Read(cursor);
        int start = cursor.Position;
        isPlain = cursor.Current is not ('"' or '\'');
        string key = cursor.Current switch
        {
            '"' or '\'' => scalars.ReadQuoted(),
            '*' => nodes.ReadAlias(cursor, depth) is PlacedScalar alias ? alias.SourceText : throw cursor.Fault("a key must be a text"),
            '[' or '{' => throw cursor.Fault("a key must be a text, not an object or a list"),
            _ => scalars.ReadPlainKey(),
        };
        TextPlace keyPlace = cursor.PlaceFrom(start);
        nodes.Finish(new PlacedScalar(keyPlace, key), properties);
        cursor.SkipBlanks();
        if (isExplicit && cursor.IsAtLineEnd)
        {
            cursor.SkipSpace();
        }

        if (cursor.Current != ':')
        {
            throw cursor.Fault("a colon is expected here");
        }

        cursor.Position++;
        TextPlace empty = cursor.PlaceFrom(cursor.Position);
        cursor.SkipBlanks();
        PlacedNode value = cursor.IsAtLineEnd ? ReadBelow(column, isBehindKey: true, depth + 1, empty) : ReadNode(column, isBehindKey: true, depth + 1);
        return new PlacedEntry(key, keyPlace, value);
    }

    private bool IsKey()
    {
        int start = cursor.Position;
        bool isKey;
        switch (cursor.Current)
        {
            case '?' or ':' when cursor.IsBlankAt(1):
                return true;
            case '"' or '\'':
                int line = cursor.Line;
                scalars.ReadQuoted();
                cursor.SkipBlanks();
                isKey = cursor.Line == line && cursor.Current == ':';
                break;
            case '[' or '{' or '|' or '>':
            case '-' when cursor.IsBlankAt(1):
                return false;
            default:
                isKey = scalars.IsPlainKey();
                break;
        }

        cursor.Position = start;
        return isKey;
    }
}
