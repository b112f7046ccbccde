using Inventora.Spec.Site.Tests.Publishing;
using Inventora.Spec.Site.Texts;

namespace Inventora.Spec.Site.Tests.Texts;

public sealed class MarkdownTextTests
{
    [Fact]
    public void Markdown_becomes_HTML() =>
        MarkdownText.ToHtml("A **b** `c`\n\n- d\n\n| e |\n|---|\n| f |", 3).Should().Be("""
            <p>A <strong>b</strong> <code>c</code></p>
            <ul>
            <li>d</li>
            </ul>
            <div class="wide" role="group" aria-label="Table" tabindex="0"><table class="text">
            <thead>
            <tr>
            <th>e</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>f</td>
            </tr>
            </tbody>
            </table></div>

            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("# A\n## B\n#### C", 3, "<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n")]
    [InlineData("### A\n# B", 2, "<h2>A</h2>\n<h2>B</h2>\n")]
    [InlineData("# A\n# B\n###### C", 6, "<h6>A</h6>\n<h6>B</h6>\n<h6>C</h6>\n")]
    public void Headings_begin_at_the_level_of_the_page_and_leave_none_out(string text, int level, string expected) =>
        MarkdownText.ToHtml(text, level).Should().Be(expected);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x]( javascript:alert(1) )")]
    [InlineData("[x](java\nscript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](https://example.com/a.png)")]
    [InlineData("![x](a.png)")]
    [InlineData("[x](//example.com/a)")]
    [InlineData("[x](../../etc/passwd)")]
    [InlineData("[x](#section/nowhere)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("<!-- --><style>*{display:none}</style>")]
    [InlineData("```\"><script>alert(1)</script>\nx\n```")]
    [InlineData("| <svg/onload=alert(1)> |\n|---|\n| <b>x |")]
    [InlineData("[x](https://example.com/\"onmouseover=\"alert(1))")]
    [InlineData("[x](https://example.com \"a\\\" onclick=\\\"alert(1)\")")]
    public void Hostile_text_stays_text(string text)
    {
        var page = new HtmlPage("text", MarkdownText.ToHtml(text, 3));

        page.Unbalanced().Should().BeEmpty();
        page.Loads.Should().BeEmpty();
        page.Tags.Select(tag => tag.Name).Should().BeSubsetOf(["p", "a", "pre", "code", "div", "table", "thead", "tbody", "tr", "th", "td", "em", "strong"]);
        page.Links.Where(link => !link.StartsWith("https://example.com", StringComparison.Ordinal)).Should().BeEmpty();
        page.Tags.SelectMany(tag => tag.Attributes.Keys).Should().BeSubsetOf(["href", "rel", "class", "role", "aria-label", "tabindex"]);
    }

    [Fact]
    public void Quotes_without_end_are_shown_as_they_are() =>
        MarkdownText.ToHtml(new string('>', 100_000) + "<b>", 3).Should().NotContain("<b>");

    [Fact]
    public void A_relative_address_is_a_link_where_the_page_knows_it() =>
        MarkdownText.ToHtml("[a](b.md) [c](d.md)", 3, address => address == "b.md" ? "b.html" : null).Should().Be("<p><a href=\"b.html\">a</a> c</p>\n");
}
