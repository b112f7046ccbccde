using System.Net;
using System.Text;
using Inventora.Spec.Site.Publishing;
using Inventora.Spec.Site.Texts;

namespace Inventora.Spec.Site.Components;

/// <summary>The tables of the kill matrix, with the facts linked and the line breaks in cells as line breaks.</summary>
internal static class MatrixText
{
    /// <summary>The HTML of a part of the matrix.</summary>
    public static string ToHtml(string markdown, PageContext context)
    {
        var html = new StringBuilder();
        var words = new List<string>();
        var isHead = true;
        foreach (var line in markdown.Split('\n').Append(""))
        {
            if (!line.StartsWith('|'))
            {
                html.Append(isHead ? "" : "</tbody></table>");
                isHead = true;
                words.Add(line);
                continue;
            }

            Flush(html, words);
            string[] cells = [.. line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim(' ', '|'))];
            if (isHead)
            {
                html.Append("<table class=\"text matrix\"><thead><tr>").Append(string.Concat(cells.Select(cell => $"<th scope=\"col\">{WebUtility.HtmlEncode(cell)}</th>"))).Append("</tr></thead><tbody>");
                isHead = false;
            }
            else if (!line.StartsWith("|---", StringComparison.Ordinal))
            {
                html.Append("<tr>").Append(string.Concat(cells.Select((cell, index) => index == 0 ? $"<th scope=\"row\">{WebUtility.HtmlEncode(cell)}</th>" : $"<td>{Cell(cell, context)}</td>"))).Append("</tr>");
            }
        }

        Flush(html, words);
        return html.ToString();
    }

    private static string Cell(string cell, PageContext context) =>
        string.Join("<br>", cell.Split("<br>").Select(line => string.Join(", ", line.Split(", ").Select(word =>
            context.ToLedger(word) is { } address ? $"<a href=\"{WebUtility.HtmlEncode(address)}\">{WebUtility.HtmlEncode(word)}</a>" : WebUtility.HtmlEncode(word)))));

    private static void Flush(StringBuilder html, List<string> words)
    {
        html.Append(MarkdownText.ToHtml(string.Join('\n', words), 3));
        words.Clear();
    }
}
