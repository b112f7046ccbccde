using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Inventora.Spec.Site.Formats;

/// <summary>Writes JSON as YAML of the core schema of 1.2: one member a line, texts with several lines as blocks, and quotes wherever a reader of any version could take a text for something else.</summary>
public static partial class YamlWriter
{
    /// <summary>The text of a document.</summary>
    public static string Write(JsonObject root)
    {
        var text = new StringBuilder();
        WriteMembers(text, root, 0);
        return text.ToString();
    }

    private static void WriteMembers(StringBuilder text, JsonObject members, int depth)
    {
        foreach (var (name, value) in members)
        {
            text.Append(' ', depth * 2).Append(Scalar(name)).Append(':');
            WriteValue(text, value, depth);
        }
    }

    private static void WriteValue(StringBuilder text, JsonNode? value, int depth)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                text.Append('\n');
                WriteMembers(text, members, depth + 1);
                break;
            case JsonArray { Count: > 0 } items:
                text.Append('\n');
                WriteItems(text, items, depth + 1);
                break;
            default:
                text.Append(' ').Append(Leaf(value, depth + 1)).Append('\n');
                break;
        }
    }

    private static void WriteItems(StringBuilder text, JsonArray items, int depth)
    {
        foreach (var item in items)
        {
            text.Append(' ', depth * 2).Append('-');
            switch (item)
            {
                case JsonObject { Count: > 0 } members:
                    // The first member stands on the line of the dash.
                    var inner = new StringBuilder();
                    WriteMembers(inner, members, depth + 1);
                    text.Append(' ').Append(inner.ToString().AsSpan((depth + 1) * 2));
                    break;
                case JsonArray { Count: > 0 } list:
                    text.Append('\n');
                    WriteItems(text, list, depth + 1);
                    break;
                default:
                    text.Append(' ').Append(Leaf(item, depth + 1)).Append('\n');
                    break;
            }
        }
    }

    private static string Leaf(JsonNode? value, int depth) => value switch
    {
        null => "null",
        JsonObject => "{}",
        JsonArray => "[]",
        JsonValue scalar when scalar.TryGetValue(out string? text) => Text(text, depth),
        _ => value.ToJsonString(),
    };

    private static string Text(string text, int depth) => IsBlock(text) ? Block(text, depth) : Scalar(text);

    // A block keeps its lines as they are; one that begins with a space, or has odd characters or only line ends, does not survive every reader.
    private static bool IsBlock(string text) =>
        text.Contains('\n', StringComparison.Ordinal) && text.Trim('\n').Length > 0 && text[0] is not (' ' or '\n' or '\t')
        && text.All(character => character is '\n' or >= ' ' and not '\u007f' and not '\u0085' and not '\u2028' and not '\u2029' and not '\ufeff' and (< '\u0080' or > '\u009f') && !char.IsSurrogate(character));

    private static string Block(string text, int depth)
    {
        var body = text.TrimEnd('\n');
        var ends = text.Length - body.Length;
        var block = new StringBuilder("|").Append(ends switch { 0 => "-", 1 => "", _ => "+" });
        foreach (var line in (ends > 1 ? text[..^1] : body).Split('\n'))
        {
            block.Append('\n');
            if (line.Length > 0)
            {
                block.Append(' ', depth * 2).Append(line);
            }
        }

        return block.ToString();
    }

    private static string Scalar(string text) => Plain().IsMatch(text) && !Meant().IsMatch(text) ? text : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    // Letters first, and nothing in it that ends, begins or comments anything.
    [GeneratedRegex(@"^[A-Za-z_/$(][A-Za-z0-9_\-./$+*()'’,;!?=% ]*(?<! )$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // What YAML 1.1 or 1.2 takes for something else than text.
    [GeneratedRegex("^(null|true|false|yes|no|on|off|y|n|nan|inf)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Meant();
}
