using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Harness;
using Inventora.Contracts.Generator.Tests.Parsing;

namespace Inventora.Contracts.Generator.Tests.Reading;

/// <summary>OpenAPI 2.0: what it says by parameters and by lists of types.</summary>
public sealed class SwaggerUpgradeTests
{
    private static readonly ScalarUse Text = new(ScalarKind.String, false, null);

    [Theory]
    [InlineData("schema: {type: string}", "", "application/json", ContentKind.Json)]
    [InlineData("schema: {type: string}", "produces: [application/vnd.acme+json]", "application/vnd.acme+json", ContentKind.Json)]
    [InlineData("schema: {type: file}", "", "application/octet-stream", ContentKind.Bytes)]
    [InlineData("schema: {type: file}", "produces: [application/pdf]", "application/pdf", ContentKind.Bytes)]
    [InlineData("schema: {type: file}", "produces: [text/csv]", "text/csv", ContentKind.Text)]
    public void An_answer_has_the_types_that_the_operation_produces(string schema, string produces, string mediaType, ContentKind kind)
    {
        ContentModel content = Operation("get", $"responses: {{'200': {{description: Ok., {schema}}}}}", produces).Responses.Single().Contents.Single();

        (content.MediaType, content.Kind).Should().Be((mediaType, kind));
    }

    [Fact]
    public void An_answer_without_a_schema_has_no_body_whatever_the_operation_produces()
    {
        Operation("get", "responses: {'200': {description: Ok.}}", "produces: [application/json]").Responses.Single().Contents.Should().BeEmpty();
    }

    [Fact]
    public void A_file_makes_a_form_multipart_and_what_is_required_makes_the_body_so()
    {
        OperationModel operation = Operation("post", "parameters: [{name: doc, in: formData, type: file, required: true, description: The file.}, {name: note, in: formData, type: string}]", Done);

        ContentModel content = operation.Body!.Contents.Single();
        operation.Body.IsRequired.Should().BeTrue();
        (content.MediaType, content.Kind).Should().Be(("multipart/form-data", ContentKind.Parts));
        content.Parts.Select(part => (part.WireName, part.Form, part.IsRequired, part.Description)).Should().Equal(("doc", PartForm.File, true, "The file."), ("note", PartForm.Text, false, null));
    }

    [Theory]
    [InlineData("", FieldJoint.Comma)]
    [InlineData(", collectionFormat: csv", FieldJoint.Comma)]
    [InlineData(", collectionFormat: ssv", FieldJoint.Space)]
    [InlineData(", collectionFormat: pipes", FieldJoint.Pipe)]
    [InlineData(", collectionFormat: multi", FieldJoint.None)]
    public void A_list_in_a_form_is_written_as_it_says(string format, FieldJoint joint)
    {
        ContentModel content = Operation("post", $"parameters: [{{name: ids, in: formData, type: array, items: {{type: string}}{format}}}]", Done).Body!.Contents.Single();

        (content.Kind, content.Fields.Single().WireName, content.Fields.Single().Joint, content.Fields.Single().IsList).Should().Be((ContentKind.FormUrlEncoded, "ids", joint, true));
    }

    [Theory]
    [InlineData("query", "", ParameterStyle.Form, false)]
    [InlineData("query", ", collectionFormat: multi", ParameterStyle.Form, true)]
    [InlineData("query", ", collectionFormat: ssv", ParameterStyle.SpaceDelimited, false)]
    [InlineData("query", ", collectionFormat: pipes", ParameterStyle.PipeDelimited, false)]
    [InlineData("header", ", collectionFormat: csv", ParameterStyle.Simple, false)]
    public void A_list_in_a_parameter_is_written_as_it_says(string place, string format, ParameterStyle style, bool isExploded)
    {
        ParameterModel parameter = Operation("get", $"parameters: [{{name: ids, in: {place}, type: array, items: {{type: integer, format: int32}}{format}}}]", Done).Parameters.Single();

        (parameter.Style, parameter.IsExploded, parameter.Shape).Should().Be((style, isExploded, ParameterShape.List));
    }

    [Theory]
    [InlineData("query", "tsv")]
    [InlineData("path", "multi")]
    [InlineData("header", "pipes")]
    public void A_list_that_no_style_of_later_versions_writes_is_the_text_that_it_is(string place, string format)
    {
        string path = place == "path" ? "/orders/{ids}" : "/orders";
        ParsedDocument document = Document(path, "get", $"parameters: [{{name: ids, in: {place}, required: true, type: array, items: {{type: string}}, collectionFormat: {format}}}]", Done);

        document.Operations.Single().Parameters.Single().Type.Should().Be(Text);
        document.Findings.Single().ToDiagnostic().GetMessage().Should().Be($"The list 'ids' is written as '{format}'; it is emitted as the whole text");
    }

    [Fact]
    public void Shared_parameters_of_a_body_and_of_a_form_are_followed()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            swagger: '2.0'
            info: {title: Acme, version: '1'}
            parameters:
              Order: {name: order, in: body, required: true, schema: {type: object, properties: {id: {type: string}}}}
              File: {name: file, in: formData, type: file}
              Page: {name: page, in: query, type: integer, format: int32, minimum: 1}
            paths:
              /orders:
                parameters: [{$ref: '#/parameters/Order'}, {$ref: '#/parameters/Page'}]
                put: {operationId: put, responses: {'204': {description: Done.}}}
                post: {operationId: post, responses: {'204': {description: Done.}}}
              /files:
                post: {operationId: upload, consumes: [multipart/form-data], parameters: [{$ref: '#/parameters/File'}], responses: {'204': {description: Done.}}}
            """);

        document.Rules.Should().BeEmpty();
        document.Model.Types.Select(type => type.Name).Should().Equal("OrderBody", "UploadParts");
        document.Operations.Select(operation => (operation.Name, operation.Body!.IsRequired, operation.Parameters.Count)).Should().Equal(("Put", true, 1), ("Post", true, 1), ("Upload", false, 0));
    }

    [Theory]
    [InlineData("host: acme.example", "https://acme.example")]
    [InlineData("host: acme.example:8080\nbasePath: /v1/\nschemes: [http]", "http://acme.example:8080/v1")]
    [InlineData("host: acme.example\nbasePath: v1\nschemes: [http, https]", "https://acme.example/v1 http://acme.example/v1")]
    [InlineData("host: https://acme.example/\nschemes: [http]", "https://acme.example")]
    [InlineData("basePath: /v1", "/v1")]
    [InlineData("schemes: [https]", "")]
    public void Host_base_path_and_schemes_are_servers(string keys, string urls)
    {
        ParsedDocument document = ParsedDocument.Parse($"swagger: '2.0'\ninfo: {{title: Acme, version: '1'}}\n{keys}\npaths: {{}}\n");

        string.Join(' ', document.Model.Outline.Servers.Select(server => server.Url)).Should().Be(urls);
    }

    [Theory]
    [InlineData("{type: basic}", SecuritySchemeKind.Basic)]
    [InlineData("{type: apiKey, in: query, name: key}", SecuritySchemeKind.ApiKey)]
    [InlineData("{type: oauth2, flow: application, tokenUrl: 'https://acme.example/token', scopes: {read: Reads.}}", SecuritySchemeKind.OAuth2)]
    [InlineData("{type: oauth2, flow: accessCode, authorizationUrl: 'https://acme.example/in', tokenUrl: 'https://acme.example/token'}", SecuritySchemeKind.OAuth2)]
    public void Security_definitions_are_schemes(string scheme, SecuritySchemeKind kind)
    {
        ParsedDocument document = ParsedDocument.Parse($"swagger: '2.0'\ninfo: {{title: Acme, version: '1'}}\nsecurityDefinitions: {{Key: {scheme}}}\nsecurity: [{{Key: []}}]\npaths: {{}}\n");

        document.Model.Outline.SecuritySchemes.Single().Kind.Should().Be(kind);
        document.Rules.Should().BeEmpty();
    }

    [Fact]
    public void Findings_name_the_place_and_the_text_of_what_was_written()
    {
        HarnessResult result = GeneratorHarness.Run("""
            swagger: '2.0'
            info: {title: Acme, version: '1'}
            paths:
              /orders:
                post:
                  consumes: [application/json]
                  parameters:
                  - {name: note, in: formData, type: string}
                  - {name: ids, in: query, schema: {type: string}}
                  responses:
                    '200': {description: Ok., schema: {$ref: '#/definitions/Missing'}}
            """, new HarnessOptions { Emit = HarnessOptions.AllParts });

        result.Findings.Select(finding => (finding.Id, finding.Line, finding.Column, finding.Message)).Should().Equal(
            ("OAC0018", 6, 18, "A form can't be written as 'application/json'; 'application/x-www-form-urlencoded' is taken as meant"),
            ("OAC0018", 9, 32, "Only a body has a 'schema' in OpenAPI 2.0; it is taken as meant"),
            ("OAC0007", 11, 50, "The reference '#/definitions/Missing' leads nowhere; values are emitted as JsonElement"));
    }

    private const string Done = "responses: {'204': {description: Done.}}";

    private static OperationModel Operation(string method, params string[] lines) => Document("/orders", method, lines).Operations.Single();

    private static ParsedDocument Document(string path, string method, params string[] lines)
    {
        string keys = string.Concat(lines.Where(line => line.Length > 0).Select(line => $"      {line}\n"));
        return ParsedDocument.Parse($"swagger: '2.0'\ninfo: {{title: Acme, version: '1'}}\npaths:\n  '{path}':\n    {method}:\n{keys}");
    }
}
