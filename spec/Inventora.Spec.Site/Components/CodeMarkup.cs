using System.Text.RegularExpressions;

namespace Inventora.Spec.Site.Components;

/// <summary>Colours code as it is written: names and keywords, texts, and the other values. Nothing is left out, and nothing is understood beyond that.</summary>
internal static partial class CodeMarkup
{
    // The colours cost more bytes than the text; what is long is read for something else.
    private const int Longest = 20_000;

    /// <summary>The HTML of code.</summary>
    /// <param name="language"><c>json</c>, <c>csharp</c>, <c>sh</c> or <c>http</c>; anything else has no colours.</param>
    /// <param name="code">The code.</param>
    public static string Of(string? language, string code)
    {
        var tokens = code.Length > Longest ? null : language switch
        {
            "json" => Json(),
            "csharp" => CSharp(),
            "sh" => Shell(),
            "http" => Http(),
            _ => null,
        };
        return tokens is null ? Escape(code) : tokens.Replace(code, match => Kind(match) is { } kind ? $"<span class=\"{kind}\">{Escape(match.Value)}</span>" : Escape(match.Value));
    }

    // Between tags a quote is a quote.
    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string? Kind(Match match) =>
        match.Groups["name"].Success ? "k" : match.Groups["text"].Success ? "s" : match.Groups["value"].Success ? "n" : match.Groups["note"].Success ? "c" : null;

    [GeneratedRegex("""(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<text>"(?:[^"\\]|\\.)*")|(?<value>-?\d[\d.eE+-]*|true|false|null)|[^"\d\-tfn]+|.""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Json();

    [GeneratedRegex("""(?<note>//[^\n]*)|(?<text>"(?:[^"\\\n]|\\.)*")|(?<name>\b(?:using|var|new|await|foreach|in|if|return|string|int|long|decimal)\b)|(?<value>\b(?:true|false|null|\d[\d.]*m?)\b)|\w+|.""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex("""(?<note>(?:^|(?<=\s))\#[^\n]*)|(?<text>'[^']*'|"(?:[^"\\]|\\.)*")|(?<name>(?:^|(?<=\s))(?:--?[A-Za-z][\w-]*|curl|dotnet|export)(?=\s|$))|[^\s'"]+|.""", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Shell();

    // The request line, the names of the fields, and a body of JSON.
    [GeneratedRegex("""(?<name>\A[A-Z]+(?=\s)|^[A-Za-z][\w-]*(?=:\s))|(?<text>"(?:[^"\\\n]|\\.)*")|[^"\n]+|.""", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Http();
}
