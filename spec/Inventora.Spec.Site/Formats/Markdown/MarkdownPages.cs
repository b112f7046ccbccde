using System.Globalization;
using System.Text;
using Inventora.Spec.Site.Publishing;
using Inventora.Spec.Site.Texts;

namespace Inventora.Spec.Site.Formats.Markdown;

/// <summary>Writes the pages of a site as Markdown beside them, and <c>llms.txt</c>, which leads to them: for readers that are programs.</summary>
public static class MarkdownPages
{
    private const int MostOperations = 400;

    /// <summary>A Markdown file for each page but the console, which is a program, then <c>llms.txt</c>.</summary>
    public static IEnumerable<SiteFile> Of(SitePlan plan)
    {
        foreach (var page in plan.Pages)
        {
            if (PathOf(page) is { } path)
            {
                var text = new MarkdownWriter();
                text.Heading(1, page.FullTitle);
                Write(text, plan, page);
                yield return new SiteFile(path, text.ToString());
            }
        }

        yield return new SiteFile("llms.txt", Index(plan));
    }

    /// <summary>The path of a page's Markdown from the site's root; null for a page that has none.</summary>
    public static string? PathOf(SitePage page) => page.Kind == PageKind.Console ? null : Path.ChangeExtension(page.Path, ".md");

    private static void Write(MarkdownWriter text, SitePlan plan, SitePage page)
    {
        switch (page.Kind)
        {
            case PageKind.Start:
                MarkdownGuides.Start(text, plan);
                break;
            case PageKind.Operations:
                MarkdownOperations.Write(text, plan, page);
                break;
            case PageKind.Paging:
                MarkdownGuides.Paging(text, plan);
                break;
            case PageKind.Errors:
                MarkdownGuides.Errors(text, plan.Document);
                break;
            case PageKind.Types or PageKind.Values:
                MarkdownTypes.Write(text, page);
                break;
            case PageKind.Facts:
                MarkdownLedger.Facts(text, plan.Ledgers!, page);
                break;
            case PageKind.Rulings:
                MarkdownLedger.Rulings(text, plan.Ledgers!.Ledger);
                break;
            case PageKind.Silences:
                MarkdownLedger.Silences(text, plan.Ledgers!, page);
                break;
            case PageKind.KillMatrix:
                foreach (var part in plan.Ledgers!.KillMatrix.Where(part => page.Parts.Contains(part.Title)))
                {
                    text.Heading(2, part.Title);
                    text.Paragraph(part.Markdown);
                }

                break;
            case PageKind.Rules:
                foreach (var rule in RepositoryText.Rules)
                {
                    text.Paragraph(MarkdownWriter.Below(rule.Text));
                }

                break;
            case PageKind.Conformance:
                text.Paragraph(RepositoryText.ReadBody("conformance.md"));
                break;
            case PageKind.Comparison:
                text.Paragraph(RepositoryText.ReadBody("changes.md"));
                break;
            case PageKind.Changes:
                MarkdownGuides.Changes(text, plan);
                break;
            case PageKind.Formats:
                foreach (var format in plan.Formats)
                {
                    text.Item(0, $"[{format.Path}]({format.Path}): {MarkdownWriter.Line(format.Words)}");
                }

                break;
            default:
                throw new InvalidOperationException($"Nothing writes {page.Kind}.");
        }
    }

    private static string Index(SitePlan plan)
    {
        var document = plan.Document;
        var text = new StringBuilder($"# {MarkdownWriter.Line(document.Title)}\n\n");
        if (document.Top.Get("info")?.Text("summary") is { } summary)
        {
            text.Append("> ").Append(MarkdownWriter.Line(summary)).Append("\n\n");
        }

        text.Append("## Pages\n\n");
        foreach (var page in plan.Pages)
        {
            if (PathOf(page) is { } path)
            {
                text.Append(CultureInfo.InvariantCulture, $"- [{MarkdownWriter.Line(page.FullTitle)}]({path}){About(page)}\n");
            }
        }

        text.Append("\n## Formats\n\n");
        foreach (var format in plan.Formats)
        {
            text.Append(CultureInfo.InvariantCulture, $"- [{format.Path}]({format.Path}): {MarkdownWriter.Line(format.Words)}\n");
        }

        return text.ToString();
    }

    private static string About(SitePage page)
    {
        string[] names = [.. page.Operations.Take(MostOperations).Select(operation => $"{operation.Method} {operation.Path}")];
        return names.Length > 0 ? ": " + string.Join(", ", names) : page.Kind.Purpose() is { } purpose ? ": " + purpose : "";
    }
}
