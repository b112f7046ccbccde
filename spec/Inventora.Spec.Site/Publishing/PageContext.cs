using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Texts;
using Microsoft.AspNetCore.Components;

namespace Inventora.Spec.Site.Publishing;

/// <summary>What components know about the page that they are on.</summary>
public sealed class PageContext(SitePlan plan, SitePage page)
{
    /// <summary>The whole site.</summary>
    public SitePlan Plan => plan;

    /// <summary>The page.</summary>
    public SitePage Page => page;

    /// <summary>A relative reference to a path from the site's root.</summary>
    public string To(string path) => SitePlan.Relative(page.Path, path);

    /// <summary>A relative reference to an operation.</summary>
    public string To(ApiOperation operation) => To(plan.AddressOf(operation));

    /// <summary>A relative reference to a schema; null where there is no such schema.</summary>
    public string? ToSchema(string name) => plan.AddressOfSchema(name) is { } address ? To(address) : null;

    /// <summary>Markdown as HTML, headings below those of the page.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <param name="level">The level of its uppermost headings.</param>
    public MarkupString Markdown(string? text, int level = 4) => new(text is null ? "" : MarkdownText.ToHtml(text, level));

    /// <summary>A short text of Markdown within a line.</summary>
    public MarkupString Inline(string? text) => new(text is null ? "" : MarkdownText.ToInlineHtml(text));

    /// <summary>A reference to a fact, ruling or silence; null for an id that is none of them.</summary>
    public string? ToLedger(string id)
    {
        if (plan.Ledgers is not { } ledgers)
        {
            return null;
        }

        var area = ledgers.FactAreas.FirstOrDefault(area => area.Facts.Any(fact => fact.Id == id)).Name;
        var silent = ledgers.SilenceAreas.FirstOrDefault(area => area.Silences.Any(silence => silence.Id == id)).Name;
        var path = area is not null ? plan.PathOfPart(PageKind.Facts, area)
            : silent is not null ? plan.PathOfPart(PageKind.Silences, silent)
            : ledgers.Ledger.Contradictions.Any(ruling => ruling.Id == id) ? plan.PathOf(PageKind.Rulings)
            : null;
        return path is null ? null : To($"{path}#{id}");
    }
}
