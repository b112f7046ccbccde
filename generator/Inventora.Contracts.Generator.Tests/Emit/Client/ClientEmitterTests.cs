using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Emit.Client;

/// <summary>The text and the shape of the emitted client and server.</summary>
public sealed class ClientEmitterTests
{
    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1', description: Sells things. }
        servers: [{ url: 'https://shop.example.com/v1/' }]
        security: [{ Key: [] }]
        tags: [{ name: Things, description: What is sold. }]
        paths:
          /things:
            get:
              operationId: listThings
              tags: [Things]
              summary: List things
              x-pagination: { offset: skip, limit: take, items: data, total: total }
              parameters:
                - { name: take, in: query, description: How many., schema: { type: integer, format: int32, maximum: 50, default: 10 } }
                - { name: skip, in: query, schema: { type: integer, format: int32, default: 0 } }
                - { name: colour, in: query, schema: { type: string, enum: [red, blue] } }
              responses:
                '200': { description: One page., content: { application/json: { schema: { $ref: '#/components/schemas/ThingPage' } } } }
                '401': { description: No key., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
          /things/{id}:
            put:
              operationId: putThing
              tags: [Things]
              deprecated: true
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses:
                '200': { description: The thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                '400': { description: No such thing., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
        components:
          securitySchemes:
            Key: { type: apiKey, in: header, name: X-Key }
          schemas:
            Thing: { type: object, required: [name], properties: { name: { type: string, minLength: 1 } } }
            ThingPage: { type: object, required: [data, total], properties: { data: { type: array, items: { $ref: '#/components/schemas/Thing' } }, total: { type: integer } } }
            Error: { type: object, required: [message], properties: { message: { type: string } } }
        """;

    [Theory]
    [InlineData("ShopClient.g.cs", "Client/Entry")]
    [InlineData("Shop.Things.Client.g.cs", "Client/Tag")]
    [InlineData("ShopServer.g.cs", "Server/Entry")]
    [InlineData("Shop.Things.Server.g.cs", "Server/Tag")]
    public void The_emitted_text_is_the_golden_one(string file, string golden) =>
        GoldenFile.AssertEqual("Emit/" + golden, GeneratorHarness.Run(Shop, new HarnessOptions { Emit = HarnessOptions.AllParts, ClientName = "ShopClient" }).Source(file));

    [Fact]
    public void An_internal_contract_has_no_public_type() =>
        GeneratorHarness.Run(Shop, new HarnessOptions { Emit = HarnessOptions.AllParts, Visibility = "internal" }).Assembly.GetExportedTypes().Should().BeEmpty();

    [Fact]
    public void Names_that_the_emitted_code_uses_itself_do_no_harm()
    {
        string[] names = ["request", "reply", "body", "call", "context", "handler", "violations", "transport", "cancellationToken", "page", "item", "items", "walked", "httpContext", "class", "value"];
        string parameters = string.Join(", ", names.Select(name => $"{{ name: {name}, in: query, schema: {{ type: string }} }}"));
        string document = $$"""
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            paths:
              /tasks/{task}:
                post:
                  operationId: task
                  tags: [Task]
                  parameters: [{ name: task, in: path, required: true, schema: { type: string } }, {{parameters}}]
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Task' } } } }
                  responses:
                    '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Task' } } } }
                    '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
              /tasks:
                get:
                  operationId: listTasks
                  tags: [Task]
                  x-pagination: { offset: skip, limit: take, items: items }
                  parameters: [{ name: take, in: query, schema: { type: integer } }, { name: skip, in: query, schema: { type: integer } }, {{parameters}}]
                  responses:
                    '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/List' } } } }
            components:
              schemas:
                Task: { type: object, required: [name], properties: { name: { type: string } } }
                Error: { type: object, required: [error], properties: { error: { type: string } } }
                List: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Task' } } } }
            """;

        GeneratorHarness.Run(document, new HarnessOptions { Emit = HarnessOptions.AllParts }).Sources.Should().NotBeEmpty();
    }

    [Fact]
    public void Every_kind_of_security_compiles()
    {
        const string document = """
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            security: [{ A: [], B: [] }, { Bearer: [] }, { Basic: [] }, { OAuth: [read] }]
            paths:
              /a: { get: { operationId: a, responses: { '204': { description: Done. } } } }
              /b: { get: { operationId: b, security: [], responses: { '204': { description: Done. } } } }
              /c: { get: { operationId: c, security: [{}, { C: [] }], responses: { '204': { description: Done. } } } }
            components:
              securitySchemes:
                A: { type: apiKey, in: header, name: X-A }
                B: { type: apiKey, in: header, name: X-B }
                C: { type: apiKey, in: cookie, name: c }
                Bearer: { type: http, scheme: bearer }
                Basic: { type: http, scheme: basic }
                OAuth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { read: Reads. } } } }
            """;

        string client = GeneratorHarness.Run(document, new HarnessOptions { Emit = HarnessOptions.AllParts }).Source("AcmeClient.g.cs");

        client.Should().ContainAll("public string? A { get; set; }", "public string? BearerToken { get; set; }", "public string? UserName { get; set; }");
    }
}
