using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Tests.Documents;

public sealed class ApiDocumentTests
{
    [Fact]
    public void The_contract_has_its_operations_tags_and_schemas()
    {
        var document = ApiDocument.OfThisRepository();

        document.Problems.Should().BeEmpty();
        document.Operations.Should().HaveCount(16);
        document.Tags.Select(tag => tag.Name).Should().Equal("Products", "Materials", "Locations", "Tasks");
        document.Schemas.Select(schema => schema.Name).Should().Contain(["Product", "ApiError"]);
        document.Text.Split('\n')[document.LineOf("/components/schemas/Product") - 1].Should().Be("    Product:");
    }

    [Fact]
    public void A_document_of_3_0_is_brought_into_the_form_of_3_1()
    {
        var document = ApiDocument.Parse("""
            openapi: 3.0.3
            info: {title: Old, version: '1'}
            paths: {}
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    size: {type: integer, nullable: true, minimum: 0, exclusiveMinimum: true}
                    nullable: {type: string, example: {nullable: true}}
            """);

        var properties = document.Find("/components/schemas/Thing/properties")!.Value.Node!.ToJsonString();

        document.WrittenIn.Should().Be("3.0");
        properties.Should().Be("""{"size":{"type":["integer","null"],"exclusiveMinimum":0},"nullable":{"type":"string","example":{"nullable":true}}}""");
    }

    [Fact]
    public void A_document_of_2_0_is_brought_into_the_form_of_3_1()
    {
        var document = ApiDocument.Parse("""
            swagger: '2.0'
            info: {title: Older, version: '1'}
            host: api.example.com
            schemes: [https]
            paths:
              /things:
                post:
                  operationId: addThing
                  consumes: [application/json]
                  parameters:
                    - {in: body, name: thing, schema: {$ref: '#/definitions/Thing'}}
                  responses:
                    '204': {description: Added.}
            definitions:
              Thing: {type: object}
            """);

        document.Operations.Should().ContainSingle().Which.RequestBody!.Content.Should().ContainSingle().Which.Schema!.Name.Should().Be("Thing");
        document.LineOf("/components/schemas/Thing").Should().Be(15);
    }

    [Fact]
    public void References_in_a_circle_are_a_problem_and_no_end()
    {
        var document = ApiDocument.Parse("""
            openapi: 3.1.1
            info: {title: Round, version: '1'}
            paths: {}
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/A'}
            """);

        document.Problems.Should().NotBeEmpty();
        document.Schemas.SelectMany(schema => schema.AllProperties).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("openapi: 9.9\ninfo: {}", "test.yaml(1,10)")]
    [InlineData("a: {b: 1\nc: 2", "test.yaml(")]
    public void What_is_no_document_is_refused_with_its_place(string text, string expected)
    {
        var read = () => ApiDocument.Parse(text, "test.yaml");

        read.Should().Throw<DocumentException>().Which.Message.Should().Contain(expected);
    }

    [Theory]
    [InlineData("Get a thing.", "Get a thing", null)]
    [InlineData("Get a **thing**", "Get a thing", null)]
    [InlineData("Gets a thing. It says much more about it, of things and of all that is like them, so that nobody reads it as a heading.", "Gets a thing", "Gets a thing. It")]
    [InlineData("It says much more about the thing, of things and of all that is like them, so that nobody reads it as a heading", "getThing", "It says")]
    public void A_summary_that_is_no_heading_is_a_description(string summary, string title, string? description)
    {
        var operation = ApiDocument.Parse($"openapi: 3.1.1\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{get: {{operationId: getThing, summary: \"{summary}\", responses: {{'200': {{description: x}}}}}}}}}}").Operations.Single();

        operation.Title.Should().Be(title);
        (operation.Description ?? "").Should().StartWith(description ?? "");
        (operation.Description is null).Should().Be(description is null);
    }
}
