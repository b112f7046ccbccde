using System.Net;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Inventora.Spec.Site.Texts;

/// <summary>
/// Turns Markdown of a document that nobody vouches for into HTML. HTML in it is shown as text; pictures become links, since a page loads
/// nothing from elsewhere; a link that leads to no web address, no mailbox and no place of the site becomes text.
/// </summary>
public static class MarkdownText
{
    /// <summary>What a table that is wider than the page is moved in, by keys as well.</summary>
    internal const string WideStart = "<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">";

    /// <summary>The end of it.</summary>
    internal const string WideEnd = "</div>";

    private const int MaxLevel = 6;

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    /// <summary>The HTML of a text.</summary>
    /// <param name="text">Markdown.</param>
    /// <param name="level">The level of its uppermost headings, 1 to 6.</param>
    /// <param name="resolve">Gives the address for a relative one; null, or null as its answer, makes it text.</param>
    /// <param name="anchor">Gives the <c>id</c> for a heading by its words; null for headings without.</param>
    public static string ToHtml(string text, int level, Func<string, string?>? resolve = null, Func<string, string>? anchor = null)
    {
        try
        {
            var document = Markdown.Parse(SimpleTags.Links(text), Pipeline);
            MoveHeadings(document, level, anchor);
            foreach (var link in document.Descendants<LinkInline>().ToArray())
            {
                Mend(link, resolve);
            }

            foreach (var table in document.Descendants<Table>())
            {
                table.GetAttributes().AddClass("text");
                // Alignment would be written as a style, which a page's policy forbids.
                table.ColumnDefinitions.ForEach(column => column.Alignment = null);
            }

            using var html = new StringWriter { NewLine = "\n" };
            var renderer = new HtmlRenderer(html);
            Pipeline.Setup(renderer);
            renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new SafeAutolinkRenderer(IsWebAddress));
            renderer.Render(document);
            // A column without a heading has no heading cell that could be read out; text can't contain the tags.
            return SimpleTags.Restore(html.ToString())
                .Replace("<th></th>", "<td></td>", StringComparison.Ordinal)
                .Replace("<table class=\"text\">", WideStart + "<table class=\"text\">", StringComparison.Ordinal)
                .Replace("</table>", "</table>" + WideEnd, StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            // Quotes in quotes in quotes, deeper than Markdig goes along: nobody writes that to be read as Markdown.
            return $"<p>{WebUtility.HtmlEncode(text)}</p>";
        }
    }

    /// <summary>The HTML of a short text that stands within a line: without the paragraph around it, where there is one only.</summary>
    public static string ToInlineHtml(string text, Func<string, string?>? resolve = null)
    {
        var html = ToHtml(text, MaxLevel, resolve).Trim();
        var isOne = html.StartsWith("<p>", StringComparison.Ordinal) && html.IndexOf("</p>", StringComparison.Ordinal) == html.Length - "</p>".Length;
        return isOne ? html["<p>".Length..^"</p>".Length] : WebUtility.HtmlEncode(ToPlainText(text));
    }

    /// <summary>The words of a text without its markup, on one line.</summary>
    public static string ToPlainText(string text)
    {
        try
        {
            return string.Join(' ', Markdown.ToPlainText(text, Pipeline).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme) && address.Contains(':', StringComparison.Ordinal);

    private static void MoveHeadings(MarkdownDocument document, int level, Func<string, string>? anchor)
    {
        HeadingBlock[] headings = [.. document.Descendants<HeadingBlock>()];
        var previous = level - 1;
        var uppermost = headings.Length == 0 ? 1 : headings.Min(heading => heading.Level);
        foreach (var heading in headings)
        {
            // A level that is left out in the text is not left out on the page.
            heading.Level = Math.Min(MaxLevel, Math.Min(previous + 1, level + heading.Level - uppermost));
            previous = heading.Level;
            if (anchor is not null && heading.Inline is not null)
            {
                heading.GetAttributes().Id = anchor(string.Concat(heading.Inline.Descendants().Select(TextOf)));
            }
        }
    }

    private static string TextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    };

    private static void Mend(LinkInline link, Func<string, string?>? resolve)
    {
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var target = IsWebAddress(address) ? address : resolve?.Invoke(address);
        if (target is null)
        {
            var words = new ContainerInline();
            link.TransferChildrenTo(words);
            link.ReplaceBy(words, copyChildren: false);
            return;
        }

        link.Url = target;
        link.GetDynamicUrl = null;
        link.Title = null;
        if (link.IsImage)
        {
            link.IsImage = false;
            if (link.FirstChild is null)
            {
                link.AppendChild(new LiteralInline(target));
            }
        }

        if (IsWebAddress(target))
        {
            link.GetAttributes().AddPropertyIfNotExist("rel", "noopener noreferrer");
        }
    }
}
