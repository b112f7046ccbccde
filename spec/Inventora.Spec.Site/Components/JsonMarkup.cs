using System.Net;
using System.Text.RegularExpressions;

namespace Inventora.Spec.Site.Components;

/// <summary>Colours JSON as it is written: names, texts, and the other values.</summary>
internal static partial class JsonMarkup
{
    // The colours cost more bytes than the text; what is long is read for something else.
    private const int Longest = 20_000;

    /// <summary>The HTML of a JSON text.</summary>
    public static string Of(string json)
    {
        if (json.Length > Longest)
        {
            return WebUtility.HtmlEncode(json);
        }

        return Token().Replace(json, match =>
        {
            var kind = match.Groups["name"].Success ? "k" : match.Groups["text"].Success ? "s" : "n";
            return match.Groups["mark"].Success ? WebUtility.HtmlEncode(match.Value) : $"<span class=\"{kind}\">{WebUtility.HtmlEncode(match.Value)}</span>";
        });
    }

    [GeneratedRegex("""(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<text>"(?:[^"\\]|\\.)*")|(?<other>-?\d[\d.eE+-]*|true|false|null)|(?<mark>.)""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Token();
}
