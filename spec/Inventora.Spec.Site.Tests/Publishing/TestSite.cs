using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Publishing;

namespace Inventora.Spec.Site.Tests.Publishing;

/// <summary>A published site with its pages read.</summary>
internal sealed class TestSite
{
    private TestSite(PublishedSite site)
    {
        Files = site.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Pages = [.. site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => new HtmlPage(file.Path, file.Text))];
    }

    public IReadOnlyDictionary<string, SiteFile> Files { get; }

    public IReadOnlyList<HtmlPage> Pages { get; }

    /// <summary>All that readers see on all pages.</summary>
    public string Text => string.Join('\n', Pages.Select(page => page.Text));

    public HtmlPage this[string path] => Pages.Single(page => page.Path == path);

    public static async Task<TestSite> OfAsync(ApiDocument document, ApiDocument? previous = null) => new(await SitePublisher.PublishAsync(document, previous));

    public static Task<TestSite> OfAsync(string text) => OfAsync(ApiDocument.Parse(text));

    /// <summary>What is wrong with any site, whatever its document.</summary>
    public IEnumerable<string> Faults()
    {
        var ids = Pages.ToDictionary(page => page.Path, page => page.Ids.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var page in Pages)
        {
            foreach (var fault in page.Unbalanced())
            {
                yield return fault;
            }

            foreach (var id in page.Ids.GroupBy(id => id).Where(same => same.Count() > 1 || same.Key.Length == 0 || same.Key.Any(char.IsWhiteSpace)))
            {
                yield return $"{page.Path}: the id '{id.Key}' stands {id.Count()} times";
            }

            foreach (var address in page.Loads.Where(address => !Files.ContainsKey(Resolve(page.Path, address).Path)))
            {
                yield return $"{page.Path}: loads {address}";
            }

            foreach (var link in page.Links.Where(link => !IsAbsolute(link)))
            {
                var (path, anchor) = Resolve(page.Path, link);

                // What is on the console's page is there once its program runs.
                if (!Files.ContainsKey(path) || (anchor.Length > 0 && path != "console.html" && !ids[path].Contains(anchor)))
                {
                    yield return $"{page.Path}: the link {link} leads nowhere";
                }
            }

            if (page.Tags.Any(tag => tag.Attributes.Keys.Any(name => name.StartsWith("on", StringComparison.Ordinal) || name == "style")))
            {
                yield return $"{page.Path}: has a script or a style of its own, which its policy forbids";
            }

            if (Files[page.Path].Content.Length > SitePublisher.LargestPage)
            {
                yield return $"{page.Path}: has {Files[page.Path].Content.Length} bytes";
            }
        }
    }

    private static bool IsAbsolute(string link) => link.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static (string Path, string Anchor) Resolve(string from, string link)
    {
        var uri = new Uri(new Uri("http://site/" + from), link);
        return (uri.Host == "site" ? uri.AbsolutePath[1..] : link, Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
    }
}
