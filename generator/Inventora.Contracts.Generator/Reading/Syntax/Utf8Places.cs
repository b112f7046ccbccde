using System.Text;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax;

/// <summary>Turns positions in UTF-8 bytes into lines and columns of characters.</summary>
public sealed class Utf8Places
{
    private readonly byte[] utf8;
    private readonly string? file;
    private readonly List<int> lineStarts = [0];
    private readonly List<int> lineOffsets = [0];
    private int lastLine;
    private int lastStart;
    private int lastColumn;

    /// <summary>Finds the lines of a text.</summary>
    /// <param name="file">The file of the text, where it is another one than the contract itself.</param>
    public Utf8Places(byte[] utf8, string? file)
    {
        this.utf8 = utf8;
        this.file = file;
        for (int index = 0; index < utf8.Length; index++)
        {
            if (utf8[index] == '\n' || (utf8[index] == '\r' && (index + 1 == utf8.Length || utf8[index + 1] != '\n')))
            {
                int lineStart = lineStarts[lineStarts.Count - 1];
                lineOffsets.Add(lineOffsets[lineOffsets.Count - 1] + Encoding.UTF8.GetCharCount(utf8, lineStart, index + 1 - lineStart));
                lineStarts.Add(index + 1);
            }
        }
    }

    /// <summary>The place of a stretch of bytes; what lies beyond its first line is cut off.</summary>
    public TextPlace Between(int start, int end)
    {
        int line = lineStarts.BinarySearch(start);
        line = line < 0 ? ~line - 1 : line;
        int column = ColumnOf(start, line);
        int length = Encoding.UTF8.GetCharCount(utf8, start, Math.Min(end, utf8.Length) - start);
        return new TextPlace(lineOffsets[line] + column, length, line, column, file);
    }

    // A document may be one line of megabytes: counted from its begin each time, its places would cost the square of its length.
    private int ColumnOf(int start, int line)
    {
        bool isFurther = line == lastLine && start >= lastStart;
        int from = isFurther ? lastStart : lineStarts[line];
        lastColumn = (isFurther ? lastColumn : 0) + Encoding.UTF8.GetCharCount(utf8, from, start - from);
        lastStart = start;
        lastLine = line;
        return lastColumn;
    }

    /// <summary>The place of a byte of a line, both from 0.</summary>
    public TextPlace At(long line, long byteOfLine)
    {
        int lineStart = line < lineStarts.Count ? lineStarts[(int)line] : utf8.Length;
        int start = (int)Math.Min(utf8.Length, lineStart + byteOfLine);
        return Between(start, start);
    }
}
