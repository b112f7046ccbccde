using System.Text;
using System.Text.Json;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax;

/// <summary>Reads JSON text into a tree. Comments and trailing commas are read over: they leave no doubt about what is meant.</summary>
public sealed class JsonTreeReader
{
    private const string Format = "JSON";

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = TreeLimits.Depth + 8,
    };

    private readonly FindingCollector findings;
    private readonly Utf8Places places;

    private JsonTreeReader(byte[] utf8, FindingCollector findings, string? file)
    {
        places = new Utf8Places(utf8, file);
        this.findings = findings;
    }

    /// <summary>The tree of the text.</summary>
    /// <param name="file">The file of the text, where it is another one than the contract itself.</param>
    /// <exception cref="UnreadableTextException">The text is no JSON, or goes beyond the limits.</exception>
    public static PlacedNode Read(string text, FindingCollector findings, string? file = null)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Utf8JsonReader json = new(utf8, Options);
        JsonTreeReader reader = new(utf8, findings, file);
        try
        {
            json.Read();
            PlacedNode node = reader.ReadNode(ref json);
            json.Read();
            return node;
        }
        catch (JsonException exception)
        {
            TextPlace place = reader.places.At(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            throw UnreadableTextException.Syntax(Format, place, PlainMessage(exception));
        }
    }

    private PlacedNode ReadNode(ref Utf8JsonReader json)
    {
        TextPlace place = PlaceOf(ref json);
        if (json.CurrentDepth > TreeLimits.Depth)
        {
            throw UnreadableTextException.TooDeep(place);
        }

        switch (json.TokenType)
        {
            case JsonTokenType.StartObject: return ReadMapping(ref json, place);
            case JsonTokenType.StartArray: return ReadSequence(ref json, place);
            case JsonTokenType.String: return new PlacedScalar(place, ReadString(ref json, place));
            case JsonTokenType.True: return new PlacedScalar(place, PlacedScalarKind.Boolean, "true", "true");
            case JsonTokenType.False: return new PlacedScalar(place, PlacedScalarKind.Boolean, "false", "false");
            case JsonTokenType.Null: return new PlacedScalar(place, PlacedScalarKind.Null, "null", "null");
            default:
                string number = Encoding.UTF8.GetString(json.ValueSpan.ToArray());
                return new PlacedScalar(place, PlacedScalarKind.Number, number, number);
        }
    }

    private PlacedMapping ReadMapping(ref Utf8JsonReader json, TextPlace place)
    {
        MappingBuilder builder = new(findings);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            TextPlace keyPlace = PlaceOf(ref json);
            string key = ReadString(ref json, keyPlace);
            json.Read();
            builder.Add(new PlacedEntry(key, keyPlace, ReadNode(ref json)));
        }

        return builder.Build(place);
    }

    private PlacedSequence ReadSequence(ref Utf8JsonReader json, TextPlace place)
    {
        List<PlacedNode> items = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode(ref json));
        }

        return new PlacedSequence(place, items);
    }

    private TextPlace PlaceOf(ref Utf8JsonReader json)
    {
        int start = (int)json.TokenStartIndex;
        bool hasParts = json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        int end = hasParts ? start + 1 : (int)json.BytesConsumed;
        return places.Between(start, json.TokenType == JsonTokenType.PropertyName ? start + json.ValueSpan.Length + 2 : end);
    }

    private static string ReadString(ref Utf8JsonReader json, TextPlace place)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw UnreadableTextException.Syntax(Format, place, "the string has half of a surrogate pair");
        }
    }

    /// <summary>The library puts the place, which we report ourselves, after its message.</summary>
    private static string PlainMessage(JsonException exception)
    {
        int end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end >= 0 ? exception.Message.Substring(0, end) : exception.Message;
    }
}
