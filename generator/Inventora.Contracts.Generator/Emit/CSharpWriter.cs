using System.Runtime.CompilerServices;
using System.Text;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>
/// C# written as a raw string with holes: a hole of several lines takes the indentation of the line it stands in, and a line that
/// holds nothing but an empty hole goes away. <c>CSharpWriter.Fill($$""" … """)</c>.
/// </summary>
[InterpolatedStringHandler]
public sealed class CSharpWriter
{
    private readonly StringBuilder text;
    private bool isLineOfEmptyHole;

    /// <summary>Called by the compiler.</summary>
    public CSharpWriter(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (formattedCount * 64));

    /// <summary>The filled text, with <c>\n</c> line ends, without a line end after the last line.</summary>
    public static string Fill(CSharpWriter template) => template.Finish();

    /// <summary>Joins pieces with one line end.</summary>
    public static string Lines(IEnumerable<string> pieces) => string.Join("\n", pieces.Where(piece => piece.Length > 0));

    /// <summary>Joins statements with one line end, and an empty line after a block.</summary>
    public static string Statements(IEnumerable<string> pieces) =>
        Lines(pieces.Select(piece => piece.EndsWith("}", StringComparison.Ordinal) ? piece + "\n" : piece)).TrimEnd('\n');

    /// <summary>Joins pieces with an empty line between them.</summary>
    public static string Blocks(IEnumerable<string> pieces) => string.Join("\n\n", pieces.Where(piece => piece.Length > 0));

    /// <summary>Called by the compiler.</summary>
    public void AppendLiteral(string value)
    {
        string literal = value.Replace("\r\n", "\n");
        if (isLineOfEmptyHole && literal[0] == '\n')
        {
            TrimSpaces();
            literal = text.Length == 0 ? literal.Substring(1) : literal;
            if (text.Length > 0)
            {
                text.Length--;
            }
        }

        isLineOfEmptyHole = false;
        text.Append(literal);
    }

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(int value) => text.Append(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(string? value)
    {
        int lineStart = LineStart();
        int contentStart = lineStart;
        while (contentStart < text.Length && text[contentStart] == ' ')
        {
            contentStart++;
        }

        if (string.IsNullOrEmpty(value))
        {
            isLineOfEmptyHole = contentStart == text.Length;
            return;
        }

        isLineOfEmptyHole = false;
        text.Append(value!.Replace("\n", "\n" + new string(' ', contentStart - lineStart)));
    }

    private string Finish()
    {
        if (isLineOfEmptyHole)
        {
            TrimSpaces();
        }

        var lines = new List<string>();
        foreach (string raw in text.ToString().Split('\n'))
        {
            string line = raw.TrimEnd(' ');
            string previous = lines.Count == 0 ? "" : lines[lines.Count - 1];
            if (line.Length == 0 && (previous.Length == 0 || previous.EndsWith("{", StringComparison.Ordinal)))
            {
                continue;
            }

            if (previous.Length == 0 && lines.Count > 0 && line.TrimStart(' ').StartsWith("}", StringComparison.Ordinal))
            {
                lines.RemoveAt(lines.Count - 1);
            }

            lines.Add(line);
        }

        return string.Join("\n", lines).TrimEnd('\n');
    }

    private int LineStart()
    {
        int index = text.Length;
        while (index > 0 && text[index - 1] != '\n')
        {
            index--;
        }

        return index;
    }

    private void TrimSpaces()
    {
        while (text.Length > 0 && text[text.Length - 1] == ' ')
        {
            text.Length--;
        }
    }
}
