using Inventora.Spec.Site.Changes;
using Inventora.Spec.Site.Changes.Reports;
using Inventora.Spec.Site.Components;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Publishing;
using Inventora.Spec.Site.Texts;

namespace Inventora.Spec.Site.Formats.Markdown;

/// <summary>Writes the pages that are about the API as a whole.</summary>
internal static class MarkdownGuides
{
    /// <summary>What the API is, where it is, how to be let in, and the first request.</summary>
    public static void Start(MarkdownWriter text, SitePlan plan)
    {
        var document = plan.Document;
        text.Paragraph(document.Top.Get("info")?.Text("description"));
        if (document.Top.Items("servers").Any(server => server.Text("url") is not null))
        {
            text.Heading(2, "Base URL");
        }

        foreach (var server in document.Top.Items("servers").Where(server => server.Text("url") is not null))
        {
            text.Item(0, $"`{server.Text("url")}`{(server.Text("description") is { } words ? ": " + MarkdownWriter.Line(words) : "")}");
        }

        if (document.SecuritySchemes.Count > 0)
        {
            text.Heading(2, "Authentication");
        }

        foreach (var (name, scheme) in document.SecuritySchemes)
        {
            text.Item(0, $"`{name}`: {SchemeWords.Of(scheme)}. {MarkdownWriter.Line(scheme.Text("description"))}");
        }

        if (plan.FirstRequest is { } first)
        {
            text.Heading(2, "First request");
            foreach (var sample in plan.Samples.Of(first).Take(2))
            {
                text.Code(sample.Lang == "C#" ? "csharp" : "sh", sample.Source);
            }
        }
    }

    /// <summary>How lists are read.</summary>
    public static void Paging(MarkdownWriter text, SitePlan plan)
    {
        text.Paragraph(PageKind.Paging.Purpose());
        foreach (var paging in Publishing.Paging.Find(plan.Document))
        {
            text.Item(0, $"{MarkdownWriter.Line(paging.Operation.Title)}, `{paging.Operation.Method} {paging.Operation.Path}`: `{paging.Offset}` says where a page begins, `{paging.Limit}` how long it may be; the records are in `{paging.Items}`, {(paging.Total is { } total ? $"their number in `{total}`" : "their number is not told")}");
        }

        text.Paragraph("Ask for the first page without an offset. Add the number of records that came to it, and ask again, until all are there or a page is empty. Records that are made or deleted meanwhile can move others from one page to another.");
    }

    /// <summary>What requests are refused with.</summary>
    public static void Errors(MarkdownWriter text, ApiDocument document)
    {
        foreach (var (response, operations) in ErrorGroups.Of(document))
        {
            text.Heading(2, $"{response.Status} {StatusPhrase.Of(response.Status)}");
            text.Paragraph(response.Description);
            MarkdownOperations.Content(text, response.Content);
            MarkdownOperations.Example(text, response.Content);
            text.Paragraph("Declared by: " + (operations.Count == document.Operations.Count ? "all operations" : string.Join(", ", operations.Select(operation => $"{operation.Method} {operation.Path}"))));
        }
    }

    /// <summary>What changed since an earlier document where one is given, and what the makers of the contract say.</summary>
    public static void Changes(MarkdownWriter text, SitePlan plan)
    {
        text.Paragraph(plan.Changes is { } report ? MarkdownWriter.Below(MarkdownReport.Write(report, Breaks.Any)) : null);
        text.Paragraph(plan.Ledgers is null ? null : RepositoryText.ReadBody("CHANGELOG.md"));
    }
}
