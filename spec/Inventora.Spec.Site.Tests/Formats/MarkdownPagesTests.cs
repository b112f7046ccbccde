using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Publishing;
using Inventora.Spec.Site.Tests.Publishing;

namespace Inventora.Spec.Site.Tests.Formats;

public sealed class MarkdownPagesTests
{
    [Fact]
    public async Task Every_page_but_the_console_has_Markdown_that_the_index_for_programs_leads_to()
    {
        var site = await TestSite.OfAsync(ApiDocument.OfThisRepository());
        var expected = site.Pages.Select(page => page.Path).Where(path => path != "console.html").Select(path => Path.ChangeExtension(path, ".md")).ToArray();

        expected.Should().HaveCountGreaterThan(15).And.BeSubsetOf(site.Files.Keys);
        expected.Should().OnlyContain(path => site.Files["llms.txt"].Text.Contains($"]({path})"));
        expected.Should().OnlyContain(path => site.Files[path].Text.StartsWith("# ") && site.Files[path].Text.Length > 200);
    }

    [Fact]
    public async Task The_ledger_is_whole_in_Markdown()
    {
        var site = await TestSite.OfAsync(ApiDocument.OfThisRepository());
        var ledger = Ledger.Load();

        ledger.Facts.Should().OnlyContain(fact => site.Files["facts.md"].Text.Contains($"- {fact.Id} ("));
        ledger.Contradictions.Should().OnlyContain(ruling => site.Files["rulings.md"].Text.Contains($"## {ruling.Id}\n"));
        ledger.Silences.Should().OnlyContain(silence => site.Files["silences.md"].Text.Contains($"### {silence.Id}\n"));
    }

    [Fact]
    public async Task An_operation_says_in_Markdown_what_its_page_says()
    {
        var text = (await TestSite.OfAsync(ApiDocument.OfThisRepository())).Files["operations/products.md"].Text;

        text.Should().Contain("## List products\n\n`GET /products`\n").And.Contain("- `limit` in query, integer: ").And.Contain("### Answer 200\n").And.Contain("```json\n{\n").And.Contain("```sh\ncurl ");
    }

    [Fact]
    public async Task Fences_in_a_document_stay_within_theirs()
    {
        var site = await TestSite.OfAsync("""
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths:
              /a: {post: {tags: [a], responses: {'200': {description: x, content: {text/plain: {example: "```\n# Not a heading\n````"}}}}}}
            """);

        site.Files["operations/a.md"].Text.Should().Contain("\n`````\n```\n# Not a heading\n````\n`````\n");
    }
}
