using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Parsing;

public sealed class OperationTests
{
    private const string Done = "responses: {'204': {description: Done.}}";

    [Fact]
    public void Statuses_have_names()
    {
        string[] keys = ["200", "201", "202", "204", "2XX", "400", "401", "403", "404", "409", "422", "429", "4XX", "5XX", "299", "default"];
        string responses = string.Join(", ", keys.Select(key => $"'{key}': {{description: x}}"));

        OperationModel operation = ParsedDocument.Operation("/orders", "get", $"responses: {{{responses}}}").Operations.Single();

        operation.Responses.Select(response => response.Name).Should().Equal(
            "Ok", "Created", "Accepted", "NoContent", "Success", "BadRequest", "Unauthorized", "Forbidden", "NotFound", "Conflict", "UnprocessableEntity",
            "TooManyRequests", "ClientError", "ServerError", "Status299", "Default");
        operation.Responses[4].Status.Should().Be(new StatusModel(200, 299));
        operation.Responses[15].Status.IsDefault.Should().BeTrue();
    }

    [Fact]
    public void An_operation_without_responses_has_a_bare_default()
    {
        ParsedDocument.Operation("/orders", "get", "summary: List").Operations.Single().Responses.Single().Should().Be(
            new ResponseModel("Default", new StatusModel(0, 0), null, default));
    }

    [Theory]
    [InlineData("/orders", "get", "operationId: listOrders", "ListOrders")]
    [InlineData("/orders", "get", "operationId: list_all-orders.v2", "ListAllOrdersV2")]
    [InlineData("/orders", "get", "summary: List", "GetOrders")]
    [InlineData("/orders/{id}/lines", "post", "parameters: [{name: id, in: path, required: true, schema: {type: string}}]", "PostOrdersByIdLines")]
    [InlineData("/", "get", "summary: Root", "Get")]
    public void An_operation_is_named_by_its_id_or_by_its_route(string path, string method, string line, string name)
    {
        OperationModel operation = ParsedDocument.Operation(path, method, line, Done).Operations.Single();

        (operation.Name, operation.RequestName, operation.ResultName).Should().Be((name, name + "Request", name + "Result"));
    }

    [Fact]
    public void Parameters_keep_their_order_places_styles_and_defaults()
    {
        OperationModel operation = ParsedDocument.Operation(
            "/orders/{item_id}",
            "get",
            "parameters:",
            "  - {name: item_id, in: path, required: true, schema: {type: integer}}",
            "  - {name: UserId, in: query, schema: {type: string}}",
            "  - {name: limit, in: query, schema: {type: integer, format: int32, default: 100, maximum: 1000}}",
            "  - {name: tags, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}",
            "  - {name: X-Trace, in: header, schema: {type: string, format: uuid}}",
            "  - {name: filter, in: query, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}",
            "  - {name: Accept, in: header, schema: {type: string}}",
            Done).Operations.Single();

        operation.Parameters.Select(parameter => (parameter.Name, parameter.ArgumentName, parameter.WireName, parameter.Place, parameter.Style, parameter.IsRequired)).Should().Equal(
            ("ItemId", "itemId", "item_id", ParameterPlace.Path, ParameterStyle.Simple, true),
            ("UserId", "userId", "UserId", ParameterPlace.Query, ParameterStyle.Form, false),
            ("Limit", "limit", "limit", ParameterPlace.Query, ParameterStyle.Form, false),
            ("Tags", "tags", "tags", ParameterPlace.Query, ParameterStyle.PipeDelimited, false),
            ("XTrace", "xTrace", "X-Trace", ParameterPlace.Header, ParameterStyle.Simple, false),
            ("Filter", "filter", "filter", ParameterPlace.Query, ParameterStyle.Json, false));
        operation.Parameters[2].Default.Should().Be(new LiteralModel(LiteralKind.Number, "100", null));
        operation.Parameters[3].IsExploded.Should().BeFalse();
        operation.Parameters[5].Type.Should().Be(new ModelUse("GetOrdersByItemIdFilter", ModelKind.Record, false, null));
        operation.Path.Should().Equal(new PathPartModel("/orders/", null), new PathPartModel(null, "item_id"));
    }

    [Fact]
    public void Parameters_that_would_share_a_name_are_told_apart()
    {
        OperationModel operation = ParsedDocument.Operation(
            "/orders/{id}",
            "get",
            "parameters:",
            "  - {name: id, in: path, required: true, schema: {type: string}}",
            "  - {name: id, in: query, schema: {type: string}}",
            "  - {name: body, in: query, schema: {type: string}}",
            "  - {name: cancellationToken, in: query, schema: {type: string}}",
            "  - {name: class, in: query, schema: {type: string}}",
            Done).Operations.Single();

        operation.Parameters.Select(parameter => (parameter.Name, parameter.ArgumentName)).Should().Equal(
            ("Id", "id"), ("IdQuery", "idQuery"), ("BodyQuery", "bodyQuery"), ("CancellationToken", "cancellationTokenValue"), ("Class", "class"));
    }

    [Fact]
    public void An_operations_parameter_takes_the_place_of_its_paths()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              /orders/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: page, in: query, schema: {type: string}}]
                get:
                  parameters: [{name: page, in: query, schema: {type: integer}}]
                  responses: {'204': {description: Done.}}
            """);

        document.Operations.Single().Parameters.Select(parameter => parameter.Type).Should().Equal(
            new ScalarUse(ScalarKind.String, false, null), new ScalarUse(ScalarKind.Int64, false, null));
    }

    [Fact]
    public void A_reference_into_another_operation_is_followed()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              /a:
                get:
                  operationId: a
                  parameters: [{name: page, in: query, schema: {type: integer}}]
                  responses: {'200': {description: x, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}}
              /b:
                get:
                  operationId: b
                  parameters: [{$ref: '#/paths/~1a/get/parameters/0'}]
                  responses:
                    '200': {description: x, content: {application/json: {schema: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema'}}}}
            """);

        document.Operations[1].Parameters.Should().Equal(document.Operations[0].Parameters);
        document.Operations[1].Responses[0].Contents.Should().Equal(document.Operations[0].Responses[0].Contents);
        document.Rules.Should().BeEmpty();
    }

    [Fact]
    public void Bodies_of_all_kinds_are_told_apart()
    {
        OperationModel operation = ParsedDocument.Operation(
            "/orders",
            "post",
            "requestBody: {required: true, content: {application/vnd.acme+json: {schema: {type: object, properties: {id: {type: string}}}}, text/csv: {}, image/png: {schema: {type: string, format: binary}}}}",
            "responses: {'200': {description: x, content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}}}").Operations.Single();

        operation.Body!.Contents.Should().Equal(
            new ContentModel("application/vnd.acme+json", ContentKind.Json, new ModelUse("PostOrdersBody", ModelKind.Record, false, null)),
            new ContentModel("text/csv", ContentKind.Text, new ScalarUse(ScalarKind.String, false, null)),
            new ContentModel("image/png", ContentKind.Bytes, new ScalarUse(ScalarKind.Stream, false, null)));
        operation.Responses.Single().Contents.Single().Type.Should().Be(new ListUse(new ModelUse("PostOrdersOkResponseItem", ModelKind.Record, false, null), false, null));
    }

    [Fact]
    public void Security_is_the_operations_own_or_the_documents()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            security: [{header-key: []}, {query_key: [], token: []}]
            paths:
              /a: {get: {operationId: a, responses: {'204': {description: x}}}}
              /b: {get: {operationId: b, security: [], responses: {'204': {description: x}}}}
              /c: {get: {operationId: c, security: [{token: []}, {}], responses: {'204': {description: x}}}}
            components:
              securitySchemes:
                header-key: {type: apiKey, in: header, name: X-Key}
                query_key: {type: apiKey, in: query, name: key}
                token: {type: http, scheme: Bearer}
            """);

        document.Operations.Select(operation => string.Join(" | ", operation.Security.Select(requirement => string.Join("+", requirement.Schemes.Select(use => use.Scheme))))).Should().Equal(
            "HeaderKey | QueryKey+Token", "", "Token | ");
        document.Model.Outline.SecuritySchemes.Should().Equal(
            new SecuritySchemeModel("HeaderKey", "header-key", SecuritySchemeKind.ApiKey, ParameterPlace.Header, "X-Key", null),
            new SecuritySchemeModel("QueryKey", "query_key", SecuritySchemeKind.ApiKey, ParameterPlace.Query, "key", null),
            new SecuritySchemeModel("Token", "token", SecuritySchemeKind.Bearer, ParameterPlace.Header, "Authorization", null));
    }

    [Theory]
    [InlineData("{url: 'https://api.acme.com/v1/'}", "https://api.acme.com/v1/", "/v1")]
    [InlineData("{url: 'https://api.acme.com'}", "https://api.acme.com", "")]
    [InlineData("{url: /v1}", "/v1", "/v1")]
    [InlineData("{url: 'https://{region}.acme.com/{base}', variables: {region: {default: eu}, base: {default: api}}}", "https://eu.acme.com/api", "/api")]
    public void A_server_has_an_address_and_a_base_path(string server, string url, string basePath)
    {
        ParsedDocument.Parse($"openapi: 3.1.1\ninfo: {{title: A, version: '1'}}\nservers: [{server}]\npaths: {{}}\n")
            .Model.Outline.Servers.Select(found => (found.Url, found.BasePath, found.Description)).Should().Equal((url, basePath, null));
    }

    [Fact]
    public void Operations_without_a_tag_go_to_the_first_word_of_their_path()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            tags: [{name: z tag, description: Last.}, {name: unused}]
            paths:
              /a-b/{id}: {get: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: x}}}}
              /b: {get: {operationId: b, tags: [z tag, other], responses: {'204': {description: x}}}}
              /: {get: {operationId: c, responses: {'204': {description: x}}}}
            """);

        document.Model.Tags.Select(tag => tag.Outline).Should().Equal(
            new TagOutline("ZTag", "z tag", "IZTagHandler", "IZTagClient", "ZTagClient", "ZTagEndpoints", "Last."),
            new TagOutline("AB", "a-b", "IABHandler", "IABClient", "ABClient", "ABEndpoints", null),
            new TagOutline("Default", "Default", "IDefaultHandler", "IDefaultClient", "DefaultClient", "DefaultEndpoints", null));
    }

    [Fact]
    public void An_error_body_that_a_message_fills_is_the_error_shape()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              /a: {get: {operationId: a, responses: {'200': {description: x}, '404': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}}}}
              /b: {get: {operationId: b, responses: {'200': {description: x}, '404': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Big'}}}}}}}
            components:
              schemas:
                Error: {type: object, required: [message], properties: {code: {type: integer}, message: {type: string}}}
                Big: {type: object, required: [message, code], properties: {code: {type: integer}, message: {type: string}}}
            """);

        document.Operations.Select(operation => operation.ErrorShape).Should().Equal(new ErrorShapeModel("Error", "Message"), null);
        document.Model.Outline.ErrorShape.Should().Be(new ErrorShapeModel("Error", "Message"));
    }

    [Fact]
    public void A_swagger_document_is_read_as_its_successor()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            swagger: '2.0'
            info: {title: A, version: '1'}
            host: api.acme.com
            basePath: /v1
            schemes: [https]
            consumes: [application/json]
            produces: [application/json]
            paths:
              /orders:
                post:
                  operationId: createOrder
                  parameters: [{name: order, in: body, required: true, schema: {$ref: '#/definitions/Order'}}, {name: dry, in: query, type: boolean}]
                  responses: {'200': {description: x, schema: {$ref: '#/definitions/Order'}}}
            definitions:
              Order: {type: object, required: [id], properties: {id: {type: string}, note: {type: string, x-nullable: true}, other: {$ref: '#/definitions/Missing'}}}
            """);

        OperationModel operation = document.Operations.Single();
        operation.Body!.Contents.Single().Type.Should().Be(new ModelUse("Order", ModelKind.Record, false, null));
        operation.Parameters.Single().Type.Should().Be(new ScalarUse(ScalarKind.Boolean, false, null));
        document.Property("Order", "note").IsThreeState.Should().BeTrue();
        document.Model.Outline.Servers.Single().BasePath.Should().Be("/v1");
        document.Findings.Single().Place.Line.Should().Be(14, "the places are those of the document as it was written");
    }
}
