using System.Runtime.CompilerServices;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>
/// C# written as a raw string with holes: a hole of several lines takes the indentation of the line it stands in, and a line that
/// holds nothing but an empty hole goes away. <c>CSharpWriter.Fill($$""" … """)</c>.
/// </summary>
[InterpolatedStringHandler]
public sealed class CSharpWriter
{
    private const int LongestKept = 64 * 1024;

    // A template is filled while those around it wait: each has an array of its own, and the next one takes it over.
    [ThreadStatic]
    private static Stack<char[]>? spare;

    private char[] text;
    private int length;
    private bool isLineOfEmptyHole;

    /// <summary>Called by the compiler.</summary>
    public CSharpWriter(int literalLength, int formattedCount)
    {
        spare ??= new Stack<char[]>();
        text = spare.Count > 0 ? spare.Pop() : [];
        Reserve(literalLength + (formattedCount * 64));
    }

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
            literal = length == 0 ? literal.Substring(1) : literal;
            length = Math.Max(length - 1, 0);
        }

        isLineOfEmptyHole = false;
        Append(literal, 0, literal.Length);
    }

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(int value) => AppendFormatted(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(string? value)
    {
        int lineStart = length == 0 ? 0 : Array.LastIndexOf(text, '\n', length - 1, length) + 1;
        int contentStart = lineStart;
        while (contentStart < length && text[contentStart] == ' ')
        {
            contentStart++;
        }

        if (string.IsNullOrEmpty(value))
        {
            isLineOfEmptyHole = contentStart == length;
            return;
        }

        isLineOfEmptyHole = false;
        int indentation = contentStart - lineStart;
        int start = 0;
        for (int end = value!.IndexOf('\n'); end >= 0; end = value.IndexOf('\n', start))
        {
            Append(value, start, end + 1 - start);
            AppendSpaces(indentation);
            start = end + 1;
        }

        Append(value, start, value.Length - start);
    }

    private string Finish()
    {
        if (isLineOfEmptyHole)
        {
            TrimSpaces();
        }

        string finished = new(text, 0, DropBlankLines());
        if (text.Length <= LongestKept)
        {
            spare!.Push(text);
        }

        text = [];
        return finished;
    }

    /// <summary>Takes away spaces at line ends, and empty lines at the begin, at the end, behind braces that open, before braces that close, and behind other empty lines.</summary>
    /// <returns>The length of what is left, at the begin of the array.</returns>
    private int DropBlankLines()
    {
        int written = 0;
        int previousLength = 0;
        for (int start = 0; start <= length;)
        {
            int end = Array.IndexOf(text, '\n', start, length - start);
            end = end < 0 ? length : end;
            int trimmed = end;
            while (trimmed > start && text[trimmed - 1] == ' ')
            {
                trimmed--;
            }

            int size = trimmed - start;
            bool isDropped = size == 0 && (previousLength == 0 || text[written - 1] == '{');
            if (!isDropped)
            {
                // An empty line is never the first one: it lies behind the line end that ends the line before it.
                bool isBehindEmptyLine = written > 0 && previousLength == 0;
                written -= isBehindEmptyLine && IsClosing(start, trimmed) ? 1 : 0;
                if (written > 0)
                {
                    text[written++] = '\n';
                }

                Array.Copy(text, start, text, written, size);
                written += size;
                previousLength = size;
            }

            start = end + 1;
        }

        while (written > 0 && text[written - 1] == '\n')
        {
            written--;
        }

        return written;
    }

    private bool IsClosing(int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        return start < end && text[start] == '}';
    }

    private void Append(string value, int start, int count)
    {
        Reserve(count);
        value.CopyTo(start, text, length, count);
        length += count;
    }

    private void AppendSpaces(int count)
    {
        Reserve(count);
        for (int i = 0; i < count; i++)
        {
            text[length++] = ' ';
        }
    }

    private void Reserve(int count)
    {
        if (length + count > text.Length)
        {
            Array.Resize(ref text, Math.Max(length + count, text.Length * 2));
        }
    }

    private void TrimSpaces()
    {
        while (length > 0 && text[length - 1] == ' ')
        {
            length--;
        }
    }
}
