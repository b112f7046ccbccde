using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Parsing;

/// <summary>Paths and references that break the rules and yet say what they mean.</summary>
public sealed class MendedPathTests
{
    [Fact]
    public void A_path_without_its_slash_is_not_lost()
    {
        ParsedDocument document = Paths("orders: {get: {operationId: list, responses: {'204': {description: x}}}}");

        document.Operations.Single().PathTemplate.Should().Be("/orders");
        Messages(document).Should().Equal("A path starts with a slash; 'orders' is taken as '/orders'");
    }

    [Fact]
    public void A_path_without_its_slash_gives_way_to_the_one_that_has_it()
    {
        ParsedDocument document = Paths(
            "orders: {get: {operationId: one, responses: {'204': {description: x}}}}", "/orders: {get: {operationId: two, responses: {'204': {description: x}}}}");

        document.Operations.Single().Name.Should().Be("Two");
        Messages(document).Should().Equal("A path starts with a slash, and '/orders' is there already; 'orders' is left out");
    }

    [Theory]
    [InlineData("/orders//{id}", "an empty segment")]
    [InlineData("//orders/{id}", "an empty segment")]
    [InlineData("/orders/{id}{kind}", "parameters with nothing between them")]
    public void A_path_that_routing_refuses_has_a_client_and_a_finding_and_the_rest_is_served(string path, string fault)
    {
        HarnessResult result = GeneratorHarness.Run(
            $$$$$"""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              '{{{{{path}}}}}':
                parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: kind, in: path, required: true, schema: {type: string}}]
                get: {operationId: odd, responses: {'204': {description: x}}}
              /orders/{id}.{kind}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: kind, in: path, required: true, schema: {type: string}}]
                get: {operationId: even, responses: {'204': {description: x}}}
            """,
            new HarnessOptions { Emit = HarnessOptions.AllParts });

        result.Findings.Where(finding => finding.Id == "OAC0012").Select(finding => (finding.Line, finding.Column, finding.Message)).Should().Equal(
            (6, 5, $"The path '{path}' has {fault}, which ASP.NET Core's routing doesn't know; the server leaves it out"));
        result.Sources.Values.Should().Contain(text => text.Contains("Task OddAsync("));
        result.Sources.Where(source => source.Key.EndsWith(".Server.g.cs", StringComparison.Ordinal)).Should().NotContain(source => source.Value.Contains("\"" + path + "\"", StringComparison.Ordinal));
        result.Sources.Values.Should().Contain(text => text.Contains("\"/orders/{id}.{kind}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("swagger: '2.0'", "definitions: {Pet: {type: object, properties: {next: {$ref: Pet}}}}", "#/definitions/Pet")]
    [InlineData("openapi: 3.0.3", "components: {schemas: {Pet: {type: object, properties: {next: {$ref: Pet}}}}}", "#/components/schemas/Pet")]
    public void A_reference_that_is_a_bare_name_leads_to_the_component(string version, string schemas, string meant)
    {
        ParsedDocument document = ParsedDocument.Parse($"{version}\ninfo: {{title: A, version: '1'}}\npaths: {{}}\n{schemas}\n");

        document.Type("Pet", "next").Should().BeOfType<Model.ModelUse>().Which.Name.Should().Be("Pet");
        Messages(document).Should().Equal($"The reference 'Pet' is a bare name; it is taken as '{meant}'");
    }

    [Theory]
    [InlineData("#/components", "what is there is no schema; ")]
    [InlineData("#", "what is there is no schema; ")]
    [InlineData("#/paths", "what is there is no schema; ")]
    [InlineData("#/components/responses/Error", "what is there is no schema; ")]
    [InlineData("#/components/schemas/Pet/properties", "what is there is no schema; ")]
    [InlineData("#/components/schemas/Pet/properties/none", "")]
    public void A_reference_to_what_is_no_schema_costs_its_place_alone(string reference, string fault)
    {
        ParsedDocument document = ParsedDocument.Parse(
            $$$$$"""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths: {/orders: {get: {responses: {default: {$ref: '#/components/responses/Error'}}} }}
            components:
              responses: {Error: {description: x}}
              schemas: {Pet: {type: object, properties: {name: {type: string}, odd: {$ref: '{{{{{reference}}}}}'}}}}
            """);

        document.Record("Pet").Properties.Select(property => property.Name).Should().Equal("Name", "Odd");
        Messages(document).Should().Equal($"The reference '{reference}' leads nowhere; {fault}values are emitted as JsonElement");
    }

    [Fact]
    public void A_reference_into_an_extension_is_followed()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths: {}
            x-shared: {Pet: {type: object, properties: {name: {type: string}}}}
            components: {schemas: {Owner: {type: object, properties: {pet: {$ref: '#/x-shared/Pet'} } } } }
            """);

        document.Rules.Should().BeEmpty();
        document.Model.Types.Select(type => type.Name).Should().BeEquivalentTo("Owner", "XSharedPet");
    }

    [Fact]
    public void Names_that_begin_like_extensions_are_names_where_there_are_no_extensions()
    {
        ParsedDocument document = Paths(
            "/orders: {get: {operationId: list, responses: {x-remark: 4, '200': {description: x, headers: {x-rate: {schema: {type: integer}}}, content: {x-remark: 5, application/json: {schema: {type: string}}}}}}}");

        document.Rules.Should().BeEmpty();
        Model.ResponseModel response = document.Operations.Single().Responses.Single();
        response.Headers.Single().WireName.Should().Be("x-rate");
        response.Contents.Single().MediaType.Should().Be("application/json");
    }

    private static ParsedDocument Paths(params string[] paths) =>
        ParsedDocument.Parse("openapi: 3.1.1\ninfo: {title: A, version: '1'}\npaths:\n" + string.Concat(paths.Select(path => $"  {path}\n")));

    private static IEnumerable<string> Messages(ParsedDocument document) => document.Findings.Select(finding => finding.ToDiagnostic().GetMessage());
}
