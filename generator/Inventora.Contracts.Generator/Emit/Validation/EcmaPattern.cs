using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>
/// Patterns are written in the dialect of ECMAScript; .NET reads some signs in another way. <c>$</c> would let a line end pass,
/// <c>\d</c> and <c>\w</c> the digits and letters of all scripts, and <c>.</c> would count an emoji as two.
/// </summary>
/// <remarks>What stays different: <c>\b</c> and <c>\s</c>, and <c>\D</c> and <c>\W</c> within brackets, go by Unicode in .NET.</remarks>
public static class EcmaPattern
{
    private const string Digits = "0-9";
    private const string WordCharacters = "a-zA-Z0-9_";
    private const string AnyCodePoint = @"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n\r\u2028\u2029\uD800-\uDFFF])";

    /// <summary>The pattern for .NET; null when .NET can't read it.</summary>
    public static string? ToDotNet(string pattern)
    {
        string translated = Translate(pattern);
        try
        {
            _ = new Regex(translated, RegexOptions.CultureInvariant);
            return translated;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Translate(string pattern)
    {
        var text = new StringBuilder(pattern.Length);
        bool isInClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                i += AppendEscape(text, pattern, i, isInClass);
            }
            else if (isInClass)
            {
                isInClass = c != ']';

                // .NET would read a bracket within brackets as a subtraction.
                text.Append(c == '[' ? @"\[" : c.ToString());
            }
            else if (c == '[')
            {
                isInClass = true;
                if (StartsAt(pattern, i, "[^]"))
                {
                    text.Append(@"[\s\S]");
                    i += 2;
                    isInClass = false;
                }
                else if (StartsAt(pattern, i, "[]"))
                {
                    text.Append("(?!)");
                    i++;
                    isInClass = false;
                }
                else
                {
                    text.Append(c);
                }
            }
            else
            {
                text.Append(c switch
                {
                    '$' => @"\z",
                    '.' => AnyCodePoint,
                    _ => c.ToString(),
                });
            }
        }

        return text.ToString();
    }

    /// <summary>Translates the escape at <paramref name="start"/>, and says by how many characters it is longer than one.</summary>
    private static int AppendEscape(StringBuilder text, string pattern, int start, bool isInClass)
    {
        char kind = pattern[start + 1];
        if (kind == 'u' && StartsAt(pattern, start + 2, "{"))
        {
            int end = pattern.IndexOf('}', start);
            string digits = end < 0 ? "" : pattern.Substring(start + 3, end - start - 3);
            if (int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int codePoint)
                && codePoint is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
            {
                string units = string.Concat(char.ConvertFromUtf32(codePoint).Select(unit => $"\\u{(int)unit:X4}"));
                text.Append(isInClass || units.Length == 6 ? units : $"(?:{units})");
                return end - start;
            }
        }

        text.Append((kind, isInClass) switch
        {
            ('d', true) => Digits,
            ('d', false) => $"[{Digits}]",
            ('D', false) => $"[^{Digits}]",
            ('w', true) => WordCharacters,
            ('w', false) => $"[{WordCharacters}]",
            ('W', false) => $"[^{WordCharacters}]",
            ('/', _) => "/",
            _ => "\\" + kind,
        });
        return 1;
    }

    private static bool StartsAt(string pattern, int index, string text) => string.CompareOrdinal(pattern, index, text, 0, text.Length) == 0;
}
