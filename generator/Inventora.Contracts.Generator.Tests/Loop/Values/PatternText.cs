using System.Globalization;
using System.Text;

namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>Makes a text that a regular expression might match: what looks ahead or behind is passed over, so the caller tries the text.</summary>
/// <param name="pattern">The expression, in the dialect of ECMAScript.</param>
/// <param name="random">Chooses.</param>
/// <param name="extent">How often something at most stands there that may be repeated without end.</param>
internal sealed class PatternText(string pattern, Random random, int extent)
{
    private int at;

    /// <summary>The text.</summary>
    /// <exception cref="FormatException">The expression has a sign that is not known here.</exception>
    public string Make()
    {
        at = 0;
        return Alternatives();
    }

    private string Alternatives()
    {
        var all = new List<string> { Sequence() };
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            all.Add(Sequence());
        }

        return all[random.Next(all.Count)];
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            int start = at;
            string once = Atom();
            int end = at;
            (int least, int most) = Quantifier();
            int after = at;
            int times = least + random.Next(Math.Max(0, Math.Min(most, least + extent) - least) + 1);
            for (int i = 0; i < times; i++)
            {
                // Each repetition makes its own choices.
                at = start;
                text.Append(i == 0 ? once : Atom());
                at = end;
            }

            at = after;
        }

        return text.ToString();
    }

    private (int Least, int Most) Quantifier()
    {
        if (at >= pattern.Length)
        {
            return (1, 1);
        }

        (int, int)? found = pattern[at] switch { '*' => (0, int.MaxValue), '+' => (1, int.MaxValue), '?' => (0, 1), _ => null };
        int length = 1;
        if (found is null && pattern[at] == '{' && pattern.IndexOf('}', at) is var close and > 0)
        {
            string[] ends = pattern[(at + 1)..close].Split(',');
            if (int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int least))
            {
                found = (least, ends.Length == 1 ? least : ends[1].Length == 0 ? int.MaxValue : int.Parse(ends[1], CultureInfo.InvariantCulture));
                length = close - at + 1;
            }
        }

        if (found is null)
        {
            return (1, 1);
        }

        at += length;
        if (at < pattern.Length && pattern[at] == '?')
        {
            at++;
        }

        return found.Value;
    }

    private string Atom()
    {
        char sign = pattern[at++];
        switch (sign)
        {
            case '^' or '$':
                return "";
            case '.':
                return "a";
            case '(':
                return Group();
            case '[':
                return Class();
            case '\\':
                return Escape();
            default:
                return sign.ToString();
        }
    }

    private string Group()
    {
        bool isLook = false;
        if (at < pattern.Length && pattern[at] == '?')
        {
            isLook = pattern[at + 1] is '=' or '!' || (pattern[at + 1] == '<' && pattern[at + 2] is '=' or '!');
            at = pattern[at + 1] == '<' && !isLook ? pattern.IndexOf('>', at) + 1 : at + (pattern[at + 1] == '<' ? 3 : 2);
        }

        string text = Alternatives();
        at++;
        return isLook ? "" : text;
    }

    private string Escape()
    {
        char sign = pattern[at++];
        return sign switch
        {
            'd' => random.Next(10).ToString(CultureInfo.InvariantCulture),
            'w' => "w",
            's' => " ",
            'D' or 'S' or 'W' => "-",
            'b' or 'B' => "",
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            'x' => Unit(2),
            'u' when pattern[at] == '{' => Braced(),
            'u' => Unit(4),
            'p' => Category(),
            >= '1' and <= '9' => throw new FormatException("A reference to a group."),
            _ => sign.ToString(),
        };
    }

    private string Unit(int digits)
    {
        at += digits;
        return ((char)int.Parse(pattern.AsSpan(at - digits, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();
    }

    private string Braced()
    {
        int close = pattern.IndexOf('}', at);
        string text = char.ConvertFromUtf32(int.Parse(pattern.AsSpan(at + 1, close - at - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        at = close + 1;
        return text;
    }

    private string Category()
    {
        int close = pattern.IndexOf('}', at);
        string name = pattern[(at + 1)..close];
        at = close + 1;
        return name[0] switch { 'N' => "7", 'P' or 'S' => "-", 'Z' => " ", _ when name == "Lu" => "A", _ => "a" };
    }

    private string Class()
    {
        bool isNegated = at < pattern.Length && pattern[at] == '^';
        at += isNegated ? 1 : 0;
        var choices = new List<string>();
        while (at < pattern.Length && pattern[at] != ']')
        {
            string first = Member();
            if (first.Length == 1 && at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                string last = Member();
                choices.Add(((char)(first[0] + random.Next(Math.Max(1, last[0] - first[0] + 1)))).ToString());
                choices.Add(first);
            }
            else
            {
                choices.Add(first);
            }
        }

        at++;
        if (!isNegated)
        {
            return choices.Count == 0 ? throw new FormatException("An empty class.") : choices[random.Next(choices.Count)];
        }

        return new[] { "a", "Z", "5", "-", "_", "~" }.FirstOrDefault(text => !choices.Contains(text)) ?? throw new FormatException("A class that was not understood.");
    }

    private string Member()
    {
        char sign = pattern[at++];
        return sign == '\\' ? Escape() : sign.ToString();
    }
}
