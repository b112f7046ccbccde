namespace Inventora.Spec.Site.Tests.Publishing;

public sealed class OperationPageTests
{
    private const string Document = """
        openapi: 3.1.1
        info: {title: T, version: '1'}
        paths:
          /things/{id}:
            get:
              operationId: getThing
              tags: [Things]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses:
                '200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                '404': {description: Nothing., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                '409': {description: Busy., content: {application/json: {schema: {type: object, properties: {until: {type: string}}}}}}
        components:
          schemas:
            Thing:
              type: object
              properties:
                id: {type: string}
                size: {type: integer, minimum: 3}
                secret: {type: string, writeOnly: true}
                parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                kind: {type: string, enum: [small, large]}
            Problem: {type: object, properties: {reason: {type: string}}}
        """;

    [Fact]
    public async Task An_answer_without_an_example_is_made_of_its_type()
    {
        var page = (await TestSite.OfAsync(Document))["operations/things.html"];

        page.Text.Should().Contain("Answer 200, made of its type").And.Contain("\"size\" : 3").And.Contain("\"kind\" : \"small\"").And.NotContain("\"secret\"");
    }

    [Fact]
    public async Task The_type_of_a_refusal_is_named_and_only_one_without_a_name_is_spelled_out()
    {
        var page = (await TestSite.OfAsync(Document))["operations/things.html"];

        page.Links.Should().Contain("../types.html#Problem");
        page.Text.Should().NotContain("reason").And.Contain("until");
    }

    [Fact]
    public async Task Listed_texts_have_no_quotes_unless_they_would_not_be_seen()
    {
        var site = await TestSite.OfAsync("openapi: 3.1.1\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {enum: [small, large]}, B: {enum: ['', x]}, C: {enum: ['1', 1]}}}");

        site["values.html"].Text.Should().Contain("Values: small large").And.Contain("Values: \"\" \"x\"").And.Contain("Values: \"1\" 1");
    }

    [Fact]
    public async Task An_operation_leads_to_its_place_in_the_console() =>
        (await TestSite.OfAsync(Document))["operations/things.html"].Links.Should().Contain("../console.html#tag/things/GET/things/{id}");

    [Fact]
    public async Task Forms_without_a_name_are_told_apart()
    {
        var site = await TestSite.OfAsync("""
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                Shape:
                  oneOf:
                    - {type: object, properties: {kind: {const: circle}, radius: {type: number}}}
                    - {type: object, title: A square, properties: {side: {type: number}}}
                    - {type: object, properties: {a: {type: number}, b: {type: number}, c: {type: number}, d: {type: number}, e: {type: number}}}
            """);

        site["types.html"].Text.Should().Contain("object with kind \"circle\"").And.Contain("A square").And.Contain("object with a, b, c, d, …");
    }

    [Fact]
    public async Task The_first_example_of_a_body_is_in_the_samples_and_not_below_them_again()
    {
        var site = await TestSite.OfAsync("""
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths:
              /things: {post: {tags: [a], requestBody: {content: {application/json: {examples: {one: {value: {first: 1}}, two: {value: {second: 2}}}}}}, responses: {'204': {description: Done.}}}}
            webhooks:
              told: {post: {tags: [b], requestBody: {content: {application/json: {example: {third: 3}}}}, responses: {'204': {description: Done.}}}}
            """);

        site["operations/a.html"].Text.Should().NotContain("Request body: one").And.Contain("Request body: two").And.Contain("\"first\": 1");
        site["operations/b.html"].Text.Should().Contain("\"third\" : 3");
    }
}
