using System.Globalization;
using System.Text;

namespace Inventora.Contracts.Generator.Reading.Syntax.Lenient;

/// <summary>Reads the texts of scalars.</summary>
/// <param name="cursor">Stands before a scalar, and after it when it is read.</param>
public sealed class YamlScalars(YamlCursor cursor)
{
    private const string SimpleEscapes = "0\0a\ab\bt\t\t\tn\nv\vf\fr\re\u001b  \"\"//\\\\N\u0085_\u00a0L\u2028P\u2029";

    /// <summary>Whether the plain text that starts here is a key: a colon ends it on the same line.</summary>
    public bool IsPlainKey()
    {
        int start = cursor.Position;
        SkipPlainLine(isFlow: false, isKey: true);
        bool isKey = cursor.Current == ':' && cursor.Position > start;
        cursor.Position = start;
        return isKey;
    }

    /// <summary>A plain text on one line that a colon ends.</summary>
    public string ReadPlainKey()
    {
        int start = cursor.Position;
        SkipPlainLine(isFlow: false, isKey: true);
        return cursor.From(start).TrimEnd();
    }

    /// <summary>A plain text; the lines after the first are those that stand further right than <paramref name="indent"/>.</summary>
    public string ReadPlain(int indent, bool isFlow)
    {
        StringBuilder result = new();
        int breaks = 0;
        while (true)
        {
            int start = cursor.Position;
            SkipPlainLine(isFlow, isKey: isFlow);
            Fold(result, breaks, cursor.From(start).Trim());
            int end = cursor.Position;
            breaks = 0;
            while (YamlCursor.IsBreak(cursor.Current))
            {
                cursor.SkipBreak();
                cursor.SkipBlanks();
                breaks++;
            }

            bool continues = breaks > 0 && !cursor.IsAtEnd && cursor.Current != '#' && !cursor.IsAtMarker && (isFlow ? ",[]{}:".IndexOf(cursor.Current) < 0 : cursor.Column > indent && !IsPlainKey());
            if (!continues)
            {
                cursor.Position = end;
                return result.ToString();
            }
        }
    }

    /// <summary>A text in quotes, either kind.</summary>
    public string ReadQuoted()
    {
        char quote = cursor.Current;
        int start = cursor.Position++;
        StringBuilder result = new();
        while (cursor.Current != quote || (quote == '\'' && cursor.At(1) == quote))
        {
            if (cursor.IsAtEnd)
            {
                cursor.Position = start;
                throw cursor.Fault("the quoted text has no end");
            }

            if (YamlCursor.IsBreak(cursor.Current))
            {
                FoldQuoted(result);
            }
            else if (quote == '"' && cursor.Current == '\\')
            {
                ReadEscape(result);
            }
            else
            {
                result.Append(cursor.Current);
                cursor.Position += cursor.Current == quote ? 2 : 1;
            }
        }

        cursor.Position++;
        return result.ToString();
    }

    /// <summary>A block of lines after <c>|</c> or <c>&gt;</c>, indented further than <paramref name="indent"/>.</summary>
    public string ReadBlock(int indent)
    {
        bool isFolded = cursor.Current == '>';
        cursor.Position++;
        char chomping = '\0';
        int contentIndent = -1;
        for (; cursor.Current is '+' or '-' || char.IsDigit(cursor.Current); cursor.Position++)
        {
            if (char.IsDigit(cursor.Current))
            {
                contentIndent = Math.Max(indent, 0) + (cursor.Current - '0');
            }
            else
            {
                chomping = cursor.Current;
            }
        }

        cursor.SkipLine();
        List<string> lines = ReadLines(indent, contentIndent);
        int last = lines.FindLastIndex(line => line.Length > 0);
        string body = string.Join("\n", isFolded ? FoldLines(lines.Take(last + 1)) : lines.Take(last + 1));
        return chomping switch
        {
            '-' => body,
            '+' => body + new string('\n', lines.Count - last - (last < 0 ? 1 : 0)),
            _ => last < 0 ? string.Empty : body + "\n",
        };
    }

    /// <summary>The block's lines without their indentation; blank ones are empty.</summary>
    private List<string> ReadLines(int indent, int contentIndent)
    {
        List<string> lines = [];
        while (!cursor.IsAtEnd)
        {
            int end = cursor.Position;
            cursor.SkipBreak();
            int start = cursor.Position;
            while (cursor.Current == ' ' && (contentIndent < 0 || cursor.Position - start < contentIndent))
            {
                cursor.Position++;
            }

            int spaces = cursor.Position - start;
            bool isBlank = YamlCursor.IsBreak(cursor.Current) || cursor.IsAtEnd;
            if (!isBlank && (spaces <= indent || (contentIndent >= 0 && spaces < contentIndent) || (indent < 0 && cursor.IsAtMarker)))
            {
                cursor.Position = end;
                break;
            }

            contentIndent = isBlank || contentIndent >= 0 ? contentIndent : spaces;
            int content = cursor.Position;
            cursor.SkipLine();
            if (!isBlank || !cursor.IsAtEnd)
            {
                lines.Add(cursor.From(content));
            }
        }

        return lines;
    }

    /// <summary>Single line ends become blanks, except around lines that are indented further.</summary>
    private static List<string> FoldLines(IEnumerable<string> lines)
    {
        List<string> folded = [];
        bool canJoin = false;
        int empty = 0;
        foreach (string line in lines)
        {
            if (line.Length == 0)
            {
                empty++;
                continue;
            }

            bool isPlain = line[0] is not (' ' or '\t');
            int kept = canJoin && isPlain ? Math.Max(0, empty - 1) : empty;
            folded.AddRange(Enumerable.Repeat(string.Empty, kept));
            if (canJoin && isPlain && empty == 0)
            {
                folded[folded.Count - 1] += " " + line;
            }
            else
            {
                folded.Add(line);
            }

            canJoin = isPlain;
            empty = 0;
        }

        return folded;
    }

    private void SkipPlainLine(bool isFlow, bool isKey)
    {
        while (!cursor.IsAtLineEnd)
        {
            bool isColon = cursor.Current == ':' && (cursor.IsBlankAt(1) || (isFlow && ",[]{}".IndexOf(cursor.At(1)) >= 0));
            if ((isKey && isColon) || (isFlow && ",[]{}".IndexOf(cursor.Current) >= 0))
            {
                return;
            }

            cursor.Position++;
        }
    }

    private static void Fold(StringBuilder result, int breaks, string line)
    {
        if (breaks == 1)
        {
            result.Append(' ');
        }
        else if (breaks > 1)
        {
            result.Append('\n', breaks - 1);
        }

        result.Append(line);
    }

    private void FoldQuoted(StringBuilder result)
    {
        while (result.Length > 0 && result[result.Length - 1] is ' ' or '\t')
        {
            result.Length--;
        }

        int breaks = 0;
        while (YamlCursor.IsBreak(cursor.Current))
        {
            cursor.SkipBreak();
            cursor.SkipBlanks();
            breaks++;
        }

        Fold(result, breaks, string.Empty);
    }

    /// <summary>An escape that YAML doesn't know, as regular expressions have them, is taken as it stands.</summary>
    private void ReadEscape(StringBuilder result)
    {
        char escape = cursor.At(1);
        int digits = escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        cursor.Position += cursor.IsAtEnd ? 1 : 2;
        if (YamlCursor.IsBreak(escape))
        {
            cursor.Position--;
            cursor.SkipBreak();
            cursor.SkipBlanks();
            return;
        }

        int start = cursor.Position;
        if (digits > 0)
        {
            cursor.Position += Enumerable.Range(0, digits).TakeWhile(index => Uri.IsHexDigit(cursor.At(index))).Count();
            bool isCode = int.TryParse(cursor.From(start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && cursor.Position - start == digits;
            result.Append(!isCode ? "\\" + escape + cursor.From(start) : code is > 0xFFFF and <= 0x10FFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString());
            return;
        }

        int simple = SimpleEscapes.IndexOf(escape);
        bool isKnown = simple >= 0 && simple % 2 == 0;
        result.Append(isKnown ? SimpleEscapes[simple + 1].ToString() : "\\" + escape);
    }
}
