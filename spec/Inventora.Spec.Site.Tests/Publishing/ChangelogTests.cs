using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Tests.Publishing;

public sealed class ChangelogTests
{
    private const string Before = "openapi: 3.1.1\ninfo: {title: T, version: '1.0'}\npaths:\n  /a: {get: {operationId: readA, summary: A <b>, responses: {'200': {description: x}}}}\n  /b: {get: {operationId: readB, responses: {'200': {description: x}}}}";

    private const string After = "openapi: 3.1.1\ninfo: {title: T, version: '2.0'}\npaths:\n  /a: {get: {operationId: readA, summary: A <i>, responses: {'200': {description: x}}}}";

    [Fact]
    public async Task The_changelog_says_what_changed_since_an_earlier_document()
    {
        var site = await TestSite.OfAsync(ApiDocument.Parse(After), ApiDocument.Parse(Before));

        site.Faults().Should().BeEmpty();
        site["changelog.html"].Text.Should().Contain("Since version 1.0").And.Contain("Breaking (1) OCD0001 An operation is gone: GET /b").And.Contain("Not breaking (2) OCD0008").And.Contain("A <i>");
        site.Files["changelog.md"].Text.Should().Contain("### Breaking (1)").And.Contain("OCD0001");
    }

    [Fact]
    public async Task The_changelog_of_this_repository_has_both_its_own_words_and_the_changes_of_the_contract()
    {
        var contract = ApiDocument.OfThisRepository();
        var earlier = ApiDocument.Parse(contract.Text.Replace("maximum: 1000", "maximum: 2000", StringComparison.Ordinal));
        var page = (await TestSite.OfAsync(contract, earlier))["changelog.html"];

        page.Links.Should().Contain(link => link.StartsWith("comparison.html#OCD", StringComparison.Ordinal));
        page.Text.Should().Contain("2000").And.Contain("0.1.0");
    }

    [Fact]
    public async Task A_document_that_did_not_change_says_so() =>
        (await TestSite.OfAsync(ApiDocument.Parse(After), ApiDocument.Parse(After)))["changelog.html"].Text.Should().Contain("Nothing changed in the contract.");

    [Fact]
    public async Task A_foreign_document_without_an_earlier_one_has_no_changelog() =>
        (await TestSite.OfAsync(After)).Files.Keys.Should().NotContain("changelog.html");
}
