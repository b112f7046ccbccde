using System.Globalization;
using System.Text;
using Inventora.Contracts.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>
/// The one place through which names, texts and numbers of a document become C#. Whatever a document holds, what comes out of
/// here is a single token, or lines of comment.
/// </summary>
public static class CSharpText
{
    private const char Replacement = '\uFFFD';

    /// <summary>An identifier, with <c>@</c> before a keyword.</summary>
    /// <exception cref="ArgumentException">Parsing let a name through that is none.</exception>
    public static string Identifier(string name)
    {
        // C# allows format characters (text direction, zero width) in identifiers and ignores them when it compares: two names could look and be the same.
        if (!SyntaxFacts.IsValidIdentifier(name) || name.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format))
        {
            throw new ArgumentException($"Not a C# identifier: {StringLiteral(name)}", nameof(name));
        }

        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
    }

    /// <summary>A namespace of one or more parts.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(Identifier));

    /// <summary>A type by its full name, <c>global::</c> included, so that nothing near can shadow it.</summary>
    public static string Qualified(string space, string name) => $"global::{Namespace(space)}.{Identifier(name)}";

    /// <summary>A string literal in one line, of the same UTF-16 units as <paramref name="value"/>.</summary>
    public static string StringLiteral(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (char c in value)
        {
            AppendEscaped(text, c);
        }

        return text.Append('"').ToString();
    }

    /// <summary>A literal of UTF-8 bytes. UTF-8 has no lone surrogates; they become U+FFFD, as <see cref="Encoding.UTF8"/> does it.</summary>
    public static string Utf8Literal(string value) => StringLiteral(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value))) + "u8";

    /// <summary>How many bytes <see cref="Utf8Literal"/> stands for.</summary>
    public static int Utf8Length(string value) => Encoding.UTF8.GetByteCount(value);

    /// <summary>A numeric literal of the type that <paramref name="kind"/> is.</summary>
    /// <param name="kind">A numeric kind.</param>
    /// <param name="number">A JSON number that the type can hold.</param>
    /// <exception cref="ArgumentException">Parsing let something through that is no such number.</exception>
    public static string NumberLiteral(ScalarKind kind, string number)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        switch (kind)
        {
            case ScalarKind.Int32 when decimal.TryParse(number, Number, invariant, out decimal value) && decimal.Truncate(value) == value:
                return decimal.ToInt32(value).ToString(invariant);
            case ScalarKind.Int64 when decimal.TryParse(number, Number, invariant, out decimal value) && decimal.Truncate(value) == value:
                return decimal.ToInt64(value).ToString(invariant) + "L";
            case ScalarKind.UInt64 when decimal.TryParse(number, Number, invariant, out decimal value) && decimal.Truncate(value) == value:
                return decimal.ToUInt64(value).ToString(invariant) + "UL";
            case ScalarKind.Decimal when decimal.TryParse(number, Number, invariant, out decimal value):
                return value.ToString(invariant) + "m";
            case ScalarKind.Single when float.TryParse(number, Number, invariant, out float value) && !float.IsInfinity(value):
                return value.ToString("R", invariant) + "f";
            case ScalarKind.Double when double.TryParse(number, Number, invariant, out double value) && !double.IsInfinity(value):
                return value.ToString("R", invariant) + "d";
            default:
                throw new ArgumentException($"Not a number of the kind {kind}: {StringLiteral(number)}", nameof(number));
        }
    }

    /// <summary>Text as one line for an ordinary comment.</summary>
    public static string CommentLine(string text) => string.Join(" ", SafeLines(text)).Trim();

    /// <summary>
    /// Documentation comments out of a description: its first paragraph as the summary, the others as remarks. The document's
    /// text is escaped, its <c>`code`</c> becomes <c>&lt;c&gt;</c>.
    /// </summary>
    /// <param name="description">What the document says; null or blank when it says nothing.</param>
    /// <param name="fallback">What is said then: XML of our own; text of the document in it goes through <see cref="XmlText"/>.</param>
    public static string Summary(string? description, string fallback)
    {
        string[] lines = description is null ? [] : TrimBlankLines(SafeLines(description));
        if (lines.Length == 0)
        {
            return DocComment("summary", fallback);
        }

        int end = Array.FindIndex(lines, line => line.Length == 0);
        string summary = DocComment("summary", XmlLines(end < 0 ? lines : lines.Take(end)));
        return end < 0 ? summary : summary + "\n" + DocComment("remarks", XmlLines(TrimBlankLines(lines.Skip(end))));
    }

    /// <summary>A <c>param</c> comment.</summary>
    /// <param name="name">The C# name of the parameter, without <c>@</c>.</param>
    /// <param name="description">What the document says; null or blank when it says nothing.</param>
    /// <param name="fallback">What is said then: XML of our own.</param>
    public static string Parameter(string name, string? description, string fallback)
    {
        string[] lines = description is null ? [] : TrimBlankLines(SafeLines(description));
        Identifier(name);
        return DocComment($"param name=\"{name}\"", lines.Length == 0 ? fallback : XmlLines(lines));
    }

    /// <summary>A documentation comment of XML that is ours, not the document's.</summary>
    /// <param name="element">The element, attributes included.</param>
    /// <param name="xml">Its content; several lines stand between the tags, one beside them.</param>
    public static string DocComment(string element, string xml)
    {
        string end = element.Split(' ')[0];
        string content = xml.Contains('\n') ? $"<{element}>\n{xml}\n</{end}>" : $"<{element}>{xml}</{end}>";
        return string.Join("\n", content.Split('\n').Select(line => line.Length == 0 ? "///" : "/// " + line));
    }

    /// <summary>Text of the document inside a documentation comment of our own, in one line.</summary>
    public static string XmlText(string text) => XmlLine(CommentLine(text));

    private static string XmlLines(IEnumerable<string> lines) => string.Join("\n", lines.Select(XmlLine));

    private static string XmlLine(string line)
    {
        string[] pieces = line.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Split('`');

        // An odd number of ticks means that at least one of them is no delimiter: leave them all.
        return pieces.Length % 2 == 0 || pieces.Where((piece, i) => i % 2 == 1).Any(code => code.Length == 0)
            ? string.Join("`", pieces)
            : string.Concat(pieces.Select((piece, i) => i % 2 == 1 ? $"<c>{piece}</c>" : piece));
    }

    private static string[] TrimBlankLines(IEnumerable<string> lines)
    {
        string[] tail = lines.SkipWhile(line => line.Length == 0).ToArray();
        int length = Array.FindLastIndex(tail, line => line.Length > 0) + 1;
        return tail.Take(length).ToArray();
    }

    /// <summary>The lines of a text, by every line end that C# or XML knows, without what neither of them allows or shows.</summary>
    private static string[] SafeLines(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                bool isShown = IsShown(CharUnicodeInfo.GetUnicodeCategory(text, i));
                safe.Append(isShown ? text.Substring(i, 2) : Replacement.ToString());
                i++;
            }
            else if (c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f')
            {
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                safe.Append('\n');
            }
            else if (c == '\t')
            {
                safe.Append(' ');
            }
            else
            {
                // The zero-width joiners make words and emoji; other format characters hide or reorder what stands around them.
                bool isShown = c is '\u200C' or '\u200D' || (IsShown(CharUnicodeInfo.GetUnicodeCategory(c)) && c < '\uFFFE');
                safe.Append(isShown ? c : Replacement);
            }
        }

        return safe.ToString().Split('\n').Select(line => line.TrimEnd()).ToArray();
    }

    private static bool IsShown(UnicodeCategory category) =>
        category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);

    private static void AppendEscaped(StringBuilder text, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                text.Append('\\').Append(c);
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case >= ' ' and <= '~':
                text.Append(c);
                break;
            default:
                bool isPlain = char.IsLetter(c) && !IsRightToLeft(c);
                text.Append(isPlain ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    // Letters of these blocks would turn the order in which the code around them is shown.
    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
