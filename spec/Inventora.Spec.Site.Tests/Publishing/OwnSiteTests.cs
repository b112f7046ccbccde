using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Publishing;

namespace Inventora.Spec.Site.Tests.Publishing;

public sealed class OwnSiteTests
{
    private static readonly Task<TestSite> Site = TestSite.OfAsync(ApiDocument.OfThisRepository());

    [Fact]
    public async Task The_site_has_no_broken_link_no_id_twice_and_nothing_from_elsewhere() =>
        (await Site).Faults().Should().BeEmpty();

    [Fact]
    public async Task The_site_has_every_page()
    {
        string[] expected =
        [
            "changelog.html", "conformance.html", "errors.html", "facts.html", "formats.html", "index.html", "kill-matrix.html",
            "operations/locations.html", "operations/materials.html", "operations/products.html", "operations/tasks.html",
            "pagination.html", "rules.html", "rulings.html", "silences.html", "types.html", "values.html",
        ];

        (await Site).Pages.Select(page => page.Path).Should().Contain(expected);
    }

    [Fact]
    public async Task Every_operation_has_its_parameters_and_answers()
    {
        var site = await Site;
        foreach (var operation in ApiDocument.OfThisRepository().Operations)
        {
            var page = site.Pages.Single(page => page.Ids.Contains(operation.Key));

            page.Path.Should().StartWith("operations/");
            operation.Parameters.Select(parameter => $"{operation.Key}~{parameter.In}~{parameter.Name}")
                .Concat(operation.Responses.Select(response => $"{operation.Key}~responses~{response.Status}"))
                .Should().BeSubsetOf(page.Ids);
        }
    }

    [Fact]
    public async Task Every_schema_has_its_properties()
    {
        var site = await Site;
        foreach (var schema in ApiDocument.OfThisRepository().Schemas)
        {
            var page = site.Pages.Single(page => page.Path is "types.html" or "values.html" && page.Ids.Contains(schema.Name!));

            schema.AllProperties.Select(property => $"{schema.Name}~{property.Name}").Should().BeSubsetOf(page.Ids);
            schema.Values.Where(value => !page.Text.Contains(value.AsText()!, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Every_fact_ruling_and_silence_is_there_with_its_lines()
    {
        var site = await Site;
        var ledger = Ledger.Load();

        site["facts.html"].Ids.Should().Contain(ledger.Facts.Select(fact => fact.Id));
        site["rulings.html"].Ids.Should().Contain(ledger.Contradictions.Select(ruling => ruling.Id));
        site["silences.html"].Ids.Should().Contain(ledger.Silences.Select(silence => silence.Id));
        ledger.Facts.Should().OnlyContain(fact => site["facts.html"].Text.Contains(string.Join(", ", fact.Lines)));
    }

    [Fact]
    public async Task The_same_document_gives_the_same_bytes()
    {
        var again = await TestSite.OfAsync(ApiDocument.OfThisRepository());

        again.Files.Values.Select(file => (file.Path, file.Text)).Should().Equal((await Site).Files.Values.Select(file => (file.Path, file.Text)));
    }

    [Fact]
    public async Task Every_page_has_a_policy_that_allows_its_own_files_alone() =>
        (await Site).Pages.Should().OnlyContain(page => page.Tags.Any(tag => tag.Attributes.GetValueOrDefault("http-equiv") == "Content-Security-Policy" && tag.Attributes["content"].StartsWith("default-src 'none'")));

    [Fact]
    public async Task The_index_finds_every_operation_type_and_fact()
    {
        var index = (await Site).Files["assets/search-index.js"].Text;
        var document = ApiDocument.OfThisRepository();
        var names = document.Operations.Select(operation => operation.OperationId!).Concat(document.Schemas.Select(schema => schema.Name!)).Concat(Ledger.Load().Facts.Select(fact => fact.Id));

        names.Should().OnlyContain(name => index.Contains(name));
    }
}
