using System.Text;

namespace Inventora.Spec.Site.Documents;

/// <summary>Makes names that can stand in an address and in an <c>id</c>, and that differ from one another whatever the case.</summary>
public sealed class UniqueKeys
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A key for a text: its letters, digits, hyphens, underscores and dots; numbered where another text has it already.</summary>
    public string For(string text)
    {
        var key = Slug(text);
        for (var number = 2; !taken.Add(key); number++)
        {
            key = FormattableString.Invariant($"{Slug(text)}-{number}");
        }

        return key;
    }

    /// <summary>The letters and digits of ASCII in a text, with a hyphen for whatever stands between; <c>x</c> where it has none. Not unique.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.')
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        // File systems end a name at 255 bytes, and some forbid a dot at its end.
        var result = slug.ToString(0, Math.Min(slug.Length, 100)).Trim('-', '.');
        return result.Length == 0 ? "x" : result;
    }
}
