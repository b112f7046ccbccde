using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;
using SharpYaml;
using SharpYaml.Events;

namespace Inventora.Contracts.Generator.Reading.Syntax;

/// <summary>Reads YAML text into a tree: aliases are replaced by what they repeat, merge keys by the entries that they stand for.</summary>
public sealed class YamlTreeReader
{
    private const string Format = "YAML";

    private readonly IParser parser;
    private readonly FindingCollector findings;
    private readonly string? file;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, PlacedNode> anchors = new(StringComparer.Ordinal);
    private long size;

    private YamlTreeReader(string text, FindingCollector findings, string? file, CancellationToken cancellationToken)
    {
        parser = Parser.CreateParser(new StringReader(text), TreeLimits.Depth + 8);
        this.findings = findings;
        this.file = file;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The tree of the text's first document; null when there is none.</summary>
    /// <param name="file">The file of the text, where it is another one than the contract itself.</param>
    /// <exception cref="UnreadableTextException">The text is no YAML, or goes beyond the limits.</exception>
    public static PlacedNode? Read(string text, FindingCollector findings, CancellationToken cancellationToken, string? file = null)
    {
        try
        {
            return new YamlTreeReader(text, findings, file, cancellationToken).ReadDocument();
        }
        catch (YamlException exception)
        {
            throw UnreadableTextException.Syntax(Format, PlaceOf(exception.Start, exception.End, file), PlainMessage(exception));
        }
    }

    private PlacedNode? ReadDocument()
    {
        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart)
            {
                Advance();
                return ReadNode(depth: 0);
            }
        }

        return null;
    }

    /// <summary>Reads the node that the current event starts, and leaves the parser on its last event.</summary>
    private PlacedNode ReadNode(int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ParsingEvent start = Current;
        if (start is AnchorAlias alias)
        {
            return ReadAlias(alias, depth);
        }

        if (depth > TreeLimits.Depth)
        {
            throw UnreadableTextException.TooDeep(PlaceOf(start));
        }

        Grow(1, start);
        PlacedNode node = start switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => throw UnreadableTextException.Syntax(Format, PlaceOf(start), "a value is expected here"),
        };

        if (((NodeEvent)start).Anchor is { Length: > 0 } anchor)
        {
            anchors[anchor] = node;
        }

        return node;
    }

    private PlacedNode ReadAlias(AnchorAlias alias, int depth)
    {
        if (!anchors.TryGetValue(alias.Value, out PlacedNode? node))
        {
            throw UnreadableTextException.Syntax(Format, PlaceOf(alias), $"the alias '*{alias.Value}' has no anchor that ends before it");
        }

        Grow(node.Size, alias);
        return depth + node.Height <= TreeLimits.Depth ? node : throw UnreadableTextException.TooDeep(PlaceOf(alias));
    }

    private void Grow(long nodes, ParsingEvent at)
    {
        size += nodes;
        if (size > TreeLimits.Nodes)
        {
            throw UnreadableTextException.Limit(PlaceOf(at), $"its aliases make it larger than {TreeLimits.Nodes} nodes");
        }
    }

    private PlacedScalar ReadScalar(Scalar scalar)
    {
        TextPlace place = PlaceOf(scalar);
        bool isString = scalar.Style != ScalarStyle.Plain || (scalar.Tag is { } tag && tag.EndsWith(":str", StringComparison.Ordinal));
        return isString ? new PlacedScalar(place, scalar.Value) : CoreSchemaScalars.Resolve(place, scalar.Value);
    }

    private PlacedSequence ReadSequence(int depth)
    {
        TextPlace place = PlaceOf(Current);
        List<PlacedNode> items = [];
        Advance();
        while (parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
            Advance();
        }

        return new PlacedSequence(place, items);
    }

    private PlacedMapping ReadMapping(int depth)
    {
        TextPlace place = PlaceOf(Current);
        YamlMapping mapping = new(findings);
        Advance();
        while (parser.Current is not MappingEnd)
        {
            mapping.Add(ReadEntry(depth, out bool isPlain), isPlain);
            Advance();
        }

        return mapping.Build(place);
    }

    private PlacedEntry ReadEntry(int depth, out bool isPlain)
    {
        TextPlace keyPlace = PlaceOf(Current);
        isPlain = parser.Current is Scalar { Style: ScalarStyle.Plain };
        if (ReadNode(depth + 1) is not PlacedScalar key)
        {
            throw UnreadableTextException.Syntax(Format, keyPlace, "a key must be a text, not an object or a list");
        }

        Advance();
        PlacedNode value = ReadNode(depth + 1);
        return new PlacedEntry(key.SourceText, keyPlace, value);
    }

    private ParsingEvent Current => parser.Current ?? throw new InvalidOperationException("The parser stands before its first event.");

    private void Advance()
    {
        if (!parser.MoveNext())
        {
            throw UnreadableTextException.Syntax(Format, PlaceOf(Current), "the text ends too early");
        }
    }

    private TextPlace PlaceOf(ParsingEvent node) => PlaceOf(node.Start, node.End, file);

    private static TextPlace PlaceOf(Mark start, Mark end, string? file)
    {
        int length = end.Line == start.Line ? Math.Max(0, end.Column - start.Column) : 0;
        return new TextPlace(start.Index, length, start.Line, start.Column, file);
    }

    /// <summary>The library puts the place, which we report ourselves, before its message.</summary>
    private static string PlainMessage(YamlException exception)
    {
        string message = exception.Message;
        int end = message.IndexOf("): ", StringComparison.Ordinal);
        return end >= 0 && message.StartsWith("(", StringComparison.Ordinal) ? message.Substring(end + 3) : message;
    }
}
