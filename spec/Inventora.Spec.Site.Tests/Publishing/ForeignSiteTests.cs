using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Publishing;

namespace Inventora.Spec.Site.Tests.Publishing;

public sealed class ForeignSiteTests
{
    private static readonly string Corpus = Path.Combine(Environment.GetEnvironmentVariable("INVENTORA_SHARED") ?? Path.Combine(SiteRepository.Root, "..", "shared"), "corpus", "public");

    [Fact]
    public async Task The_smallest_document_has_a_site()
    {
        var site = await TestSite.OfAsync("openapi: 3.1.1\ninfo: {title: Nothing, version: '1'}\npaths: {}");

        site.Faults().Should().BeEmpty();
        site.Pages.Select(page => page.Path).Should().Equal("formats.html", "index.html");
    }

    [Fact]
    public async Task Names_of_any_kind_have_their_own_addresses()
    {
        var site = await TestSite.OfAsync("""
            openapi: 3.1.1
            info: {title: Names, version: '1'}
            paths:
              /a:
                get: {operationId: main, tags: [Ä], responses: {'200': {description: x}}}
                put: {operationId: MAIN, tags: [ä], responses: {'200': {description: x}}}
              /b:
                get: {tags: ['..', x], responses: {'200': {description: x}}}
                post: {tags: ['../..'], responses: {'200': {description: x}}}
              /c:
                get: {operationId: '"><script>alert(1)</script>', responses: {default: {description: x}}}
            components:
              schemas:
                a b: {type: object, properties: {'a b': {type: string}, a-b: {type: string}, '': {type: string}}}
                a-b: {type: object, properties: {main: {$ref: '#/components/schemas/a b'}}}
                A-B: {enum: ['<b>', '', 1, null]}
            """);

        site.Faults().Should().BeEmpty();
        site.Pages.SelectMany(page => page.Tags).Where(tag => tag.Name == "script" && !tag.IsEnd).Should().OnlyContain(tag => tag.Attributes["src"].Contains("assets/"));
        site.Files.Keys.Should().OnlyContain(path => !path.Contains(".."));
    }

    [Fact]
    public async Task Types_that_contain_themselves_end()
    {
        var site = await TestSite.OfAsync("""
            openapi: 3.1.1
            info: {title: Round, version: '1'}
            paths:
              /nodes:
                get:
                  responses:
                    '200': {description: A node., content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
            components:
              schemas:
                Node:
                  type: object
                  properties:
                    next: {$ref: '#/components/schemas/Node'}
                    all: {type: array, items: {type: array, items: {$ref: '#/components/schemas/Node'}}}
                    either: {oneOf: [{$ref: '#/components/schemas/Node'}, {$ref: '#/components/schemas/Leaf'}, {type: 'null'}]}
                Leaf: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object, properties: {size: {type: integer}}}]}
            """);

        site.Faults().Should().BeEmpty();
        site["types.html"].Ids.Should().Contain(["Node~next", "Leaf~next", "Leaf~size"]);
    }

    [Fact]
    public async Task A_document_with_faults_is_shown_as_far_as_it_is_sound()
    {
        var site = await TestSite.OfAsync("""
            openapi: 3.1.1
            info: {title: 7}
            tags: [Loose, {name: [x]}]
            paths:
              /good: {get: {summary: Good, parameters: [{name: q}, 5, {$ref: '#/nowhere'}], responses: {'200': {$ref: '#/nowhere'}, '400': 3}}}
              /bad: 7
              /ugly: {get: [], post: {responses: [], requestBody: {content: {application/json: 3, text/plain: {schema: false}}}, security: {}, tags: 3}}
            components:
              schemas:
                Odd: {type: 5, enum: {}, required: yes, properties: [a], allOf: {}, oneOf: [3], items: 9, minimum: lots}
                Even: true
                Lost: {$ref: other.yaml#/X}
            """);

        site.Faults().Should().BeEmpty();
        site.Text.Should().Contain("Good").And.Contain("Even");
    }

    [Fact]
    public async Task A_page_that_would_grow_too_large_is_divided_and_everything_is_on_one_of_its_parts()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 2_000));
        var schemas = string.Join('\n', Enumerable.Range(1, 100).Select(number => $"    T{number}: {{type: object, description: '{words}', properties: {{next: {{$ref: '#/components/schemas/T{(number % 100) + 1}'}}}}}}"));
        var site = await TestSite.OfAsync($"openapi: 3.1.1\ninfo: {{title: Large, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}");

        site.Faults().Should().BeEmpty();
        site.Pages.Count(page => page.Path.StartsWith("types", StringComparison.Ordinal)).Should().BeGreaterThan(3);
        site.Pages.SelectMany(page => page.Ids).Should().Contain(Enumerable.Range(1, 100).Select(number => $"T{number}"));
    }

    [Fact]
    public async Task Real_documents_have_sound_sites()
    {
        if (!Directory.Exists(Corpus))
        {
            Assert.Skip($"There is no corpus of real documents in {Corpus}.");
        }

        // One of each version in every run; all of them, which takes minutes, in the slow proofs.
        string[] some = ["lnd__lightning.swagger.json", "ory__kratos-api.json", "frigate__frigate-api.yaml", "centeredge__swagger-3.2.json"];
        var files = Environment.GetEnvironmentVariable("INVENTORA_FULL") == "1" ? Directory.GetFiles(Corpus) : some.Select(file => Path.Combine(Corpus, file));
        foreach (var file in files)
        {
            var site = await TestSite.OfAsync(ApiDocument.Load(file));

            site.Faults().Should().BeEmpty(file);
        }
    }
}
