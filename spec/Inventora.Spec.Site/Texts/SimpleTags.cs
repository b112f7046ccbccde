using System.Text.RegularExpressions;

namespace Inventora.Spec.Site.Texts;

/// <summary>
/// Gives a few tags without attributes that people write into Markdown their meaning back, after all HTML was escaped: breaks, emphasis, code
/// and lists. What is made is whole and from a fixed set, whatever the text was; everything else stays text.
/// </summary>
internal static partial class SimpleTags
{
    /// <summary>Markdown with the links that are written as HTML written as links; where they lead is judged like that of any other. Code stays as it is.</summary>
    public static string Links(string markdown) =>
        markdown.Contains("<a ", StringComparison.OrdinalIgnoreCase) ? Anchor().Replace(markdown, part => part.Groups["code"].Success ? part.Value : $"[{part.Groups["words"].Value}](<{part.Groups["to"].Value}>)") : markdown;

    /// <summary>The HTML of a text with those tags in place. What stands in code stays as it is.</summary>
    public static string Restore(string html) =>
        html.Contains("&lt;", StringComparison.Ordinal) ? Part().Replace(html, part => part.Groups["code"].Success ? part.Value : RestoreIn(part.Value)) : html;

    private static string RestoreIn(string text)
    {
        var broken = Item().Replace(Break().Replace(text, "<br>"), "<br>• ");
        var plain = Frame().Replace(broken, "");
        return Pair().Replace(plain, pair => $"<{Name(pair)}>{pair.Groups["words"].Value}</{Name(pair)}>");
    }

    private static string Name(Match pair) => pair.Groups["name"].Value switch { "b" => "strong", "i" => "em", var name => name };

    [GeneratedRegex("(?<code><(?<tag>pre|code)>.*?</\\k<tag>>)|(?:(?!<(?:pre|code)>).)+", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex("""(?<code>(?<fence>`+).*?\k<fence>)|<a\s[^<>]*?href="(?<to>[^"<>\s]+)"[^<>]*>(?<words>[^<>\[\]\r\n]+)</a>""", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();

    [GeneratedRegex("&lt;(br|p) ?/?&gt;", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Break();

    [GeneratedRegex("&lt;li&gt;\\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex("&lt;(/p|/li|/?ul|/?ol|/?div|/?span|/?blockquote)&gt;", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Frame();

    // Words without any tag, so that nothing is torn apart.
    [GeneratedRegex("&lt;(?<name>b|strong|i|em|code|sub|sup)&gt;(?<words>(?:[^<&]|&(?!lt;))+)&lt;/\\k<name>&gt;", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
