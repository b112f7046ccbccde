using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax.Lenient;

/// <summary>A position in a text of YAML.</summary>
public sealed class YamlCursor
{
    private readonly string text;
    private readonly string? file;
    private readonly List<int> lineStarts = [];

    /// <summary>The start of a text.</summary>
    public YamlCursor(string text, string? file)
    {
        this.text = text;
        this.file = file;
        lineStarts.Add(text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);
        Position = lineStarts[0];
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                lineStarts.Add(index + 1);
            }
        }
    }

    /// <summary>The next character's index.</summary>
    public int Position { get; set; }

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public char Current => At(0);

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => Position >= text.Length;

    /// <summary>Whether nothing is left of the line, a remark aside.</summary>
    public bool IsAtLineEnd => IsAtEnd || IsBreak(Current) || (Current == '#' && (Position == 0 || char.IsWhiteSpace(text[Position - 1])));

    /// <summary>The characters of the line before the next one.</summary>
    public int Column => Position - lineStarts[LineOf(Position)];

    /// <summary>The line of the next character, from 0.</summary>
    public int Line => LineOf(Position);

    /// <summary>Whether the next character starts a line that ends the document: <c>---</c> or <c>...</c>.</summary>
    public bool IsAtMarker => Column == 0 && (IsMarker('-') || IsMarker('.'));

    /// <summary>Whether a character ends a line.</summary>
    public static bool IsBreak(char character) => character is '\n' or '\r';

    /// <summary>A character further on; <c>\0</c> behind the end.</summary>
    public char At(int offset) => Position + offset < text.Length ? text[Position + offset] : '\0';

    /// <summary>Whether what follows a sign ends it: a blank, the line's end, or the text's.</summary>
    public bool IsBlankAt(int offset) => Position + offset >= text.Length || char.IsWhiteSpace(text[Position + offset]);

    /// <summary>Goes over blanks of the line.</summary>
    public void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            Position++;
        }
    }

    /// <summary>Goes over blanks, remarks and line ends, up to the next thing that says something.</summary>
    public void SkipSpace()
    {
        while (!IsAtEnd)
        {
            SkipBlanks();
            if (Current == '#' && IsAtLineEnd)
            {
                SkipLine();
            }
            else if (IsBreak(Current))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Goes to the end of the line.</summary>
    public void SkipLine()
    {
        while (!IsAtEnd && !IsBreak(Current))
        {
            Position++;
        }
    }

    /// <summary>Goes over a line's end.</summary>
    public void SkipBreak()
    {
        Position += Current == '\r' && At(1) == '\n' ? 2 : IsAtEnd ? 0 : 1;
    }

    /// <summary>The text from a position up to the next character.</summary>
    public string From(int start) => text.Substring(start, Position - start);

    /// <summary>The place from a position up to the next character; what lies beyond the first line is cut off.</summary>
    public TextPlace PlaceFrom(int start)
    {
        int line = LineOf(start);
        int length = LineOf(Math.Max(start, Position - 1)) == line ? Math.Max(0, Position - start) : 0;
        return new TextPlace(start, length, line, start - lineStarts[line], file);
    }

    /// <summary>The text is no YAML here.</summary>
    public UnreadableTextException Fault(string message) => UnreadableTextException.Syntax("YAML", PlaceFrom(Position), message);

    private bool IsMarker(char sign) => Current == sign && At(1) == sign && At(2) == sign && IsBlankAt(3);

    private int LineOf(int position)
    {
        int line = lineStarts.BinarySearch(position);
        return line < 0 ? Math.Max(0, ~line - 1) : line;
    }
}
