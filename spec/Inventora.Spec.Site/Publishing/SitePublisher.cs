using System.Reflection;
using System.Text;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Formats;
using Inventora.Spec.Site.Formats.Markdown;
using Inventora.Spec.Site.Search;

namespace Inventora.Spec.Site.Publishing;

/// <summary>Makes the site of a document.</summary>
public static class SitePublisher
{
    /// <summary>No page is larger, in bytes: a page is read at once, also on a phone.</summary>
    public const int LargestPage = 300_000;

    // What a page may grow by when others are divided: its navigation then names more pages.
    private const int Aim = 240_000;

    private const string AssetFolder = "Assets/";

    /// <summary>Renders all files of a site.</summary>
    /// <param name="document">What the site is about.</param>
    /// <param name="previous">An earlier document; where it is given, the changelog says what changed since.</param>
    /// <param name="cancellation">Ends the work between two pages.</param>
    public static async Task<PublishedSite> PublishAsync(ApiDocument document, ApiDocument? previous = null, CancellationToken cancellation = default)
    {
        await using var renderer = new PageRenderer();
        var plan = SitePlan.Of(document, previous);
        var pages = await RenderAsync(renderer, plan, cancellation);
        var sizes = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        foreach (var page in plan.Pages.Where(page => page.Pieces.Count > 1 && SizeOf(pages[page.Path]) > Aim))
        {
            sizes[page.Path] = await MeasureAsync(renderer, plan, page, cancellation);
        }

        if (sizes.Count > 0)
        {
            plan = plan.Divide(sizes);
            pages = await RenderAsync(renderer, plan, cancellation);
        }

        var files = pages.Select(page => new SiteFile(page.Key, page.Value))
            .Concat(plan.Formats.Select(format => new SiteFile(format.Path, format.Text)))
            .Concat(DocumentFormats.Schemas(document))
            .Concat(MarkdownPages.Of(plan))
            .Concat(Assets())
            .Concat(plan.PathOf(PageKind.Console) is null ? [] : TryIt.Files(document))
            .Append(new SiteFile("assets/search-index.js", SearchIndex.Of(plan)));
        return new PublishedSite([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    private static async Task<Dictionary<string, string>> RenderAsync(PageRenderer renderer, SitePlan plan, CancellationToken cancellation)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in plan.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            pages[page.Path] = await renderer.RenderAsync(plan, page);
        }

        return pages;
    }

    /// <summary>How many pieces of a page go on each of the pages that it is divided into.</summary>
    private static async Task<IReadOnlyList<int>> MeasureAsync(PageRenderer renderer, SitePlan plan, SitePage page, CancellationToken cancellation)
    {
        var frame = SizeOf(await renderer.RenderAsync(plan, page with { Pieces = [] }));
        var counts = new List<int>();
        var size = frame;
        foreach (var piece in page.Pieces)
        {
            cancellation.ThrowIfCancellationRequested();
            var own = SizeOf(await renderer.RenderAsync(plan, page with { Pieces = [piece] })) - frame;
            if (counts.Count == 0 || size + own > Aim)
            {
                counts.Add(0);
                size = frame;
            }

            counts[^1]++;
            size += own;
        }

        return counts;
    }

    private static int SizeOf(string page) => Encoding.UTF8.GetByteCount(page);

    private static IEnumerable<SiteFile> Assets()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(AssetFolder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var content = new MemoryStream();
            stream.CopyTo(content);
            yield return new SiteFile("assets/" + name[AssetFolder.Length..], content.ToArray());
        }
    }
}
