using System.Net;
using System.Text.RegularExpressions;

namespace Inventora.Spec.Site.Tests.Publishing;

/// <summary>Reads a page strictly: what a browser would forgive is a failure here.</summary>
internal sealed partial class HtmlPage
{
    private static readonly string[] Void = ["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];

    public HtmlPage(string path, string html)
    {
        Path = path;
        Html = html;
        Tags = [.. Tag().Matches(html).Select(Read)];
    }

    public string Path { get; }

    public string Html { get; }

    public IReadOnlyList<HtmlTag> Tags { get; }

    public IEnumerable<string> Ids => Attributes("id");

    public IEnumerable<string> Links => Tags.Where(tag => tag.Name == "a").Select(tag => tag.Attributes.GetValueOrDefault("href")).OfType<string>();

    /// <summary>The addresses that a browser asks for without being told to.</summary>
    public IEnumerable<string> Loads =>
        Attributes("src").Concat(Attributes("srcset")).Concat(Attributes("poster")).Concat(Tags.Where(tag => tag.Name == "link").Select(tag => tag.Attributes["href"]));

    /// <summary>The text that readers see, with one blank wherever there are several.</summary>
    public string Text => string.Join(' ', WebUtility.HtmlDecode(Tag().Replace(Html, " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where elements don't end in the order in which they begin, or at all.</summary>
    public IEnumerable<string> Unbalanced()
    {
        var open = new Stack<string>();
        foreach (var tag in Tags)
        {
            if (!tag.IsEnd && !Void.Contains(tag.Name))
            {
                open.Push(tag.Name);
            }
            else if (tag.IsEnd && (!open.TryPop(out var name) || name != tag.Name))
            {
                yield return $"{Path}: </{tag.Name}> ends <{name}>";
                yield break;
            }
        }

        foreach (var name in open)
        {
            yield return $"{Path}: <{name}> does not end";
        }
    }

    private IEnumerable<string> Attributes(string name) => Tags.Select(tag => tag.Attributes.GetValueOrDefault(name)).OfType<string>();

    private static HtmlTag Read(Match match) => new(
        match.Groups["name"].Value.ToLowerInvariant(),
        match.Groups["end"].Success,
        Attribute().Matches(match.Groups["attributes"].Value)
            .ToDictionary(attribute => attribute.Groups["name"].Value.ToLowerInvariant(), attribute => WebUtility.HtmlDecode(attribute.Groups["value"].Value), StringComparer.Ordinal));

    [GeneratedRegex("""<(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(?:\s+[^\s=>"']+(?:="[^"]*")?)*)\s*/?>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[^\s=>"']+)(?:="(?<value>[^"]*)")?""", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
