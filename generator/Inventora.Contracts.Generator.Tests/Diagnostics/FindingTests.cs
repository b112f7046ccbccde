using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Tests.Diagnostics;

/// <summary>Every finding, with its exact place. The harness compiles what is left, so the sound parts are still good code.</summary>
public sealed class FindingTests
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\n";

    [Fact]
    public void OAC0001_broken_YAML_is_reported_at_the_fault()
    {
        Single("openapi: 3.1.1\ninfo:\n  title: \"Acme\n").Should().Match<HarnessFinding>(
            finding => finding.Id == "OAC0001" && finding.Severity == DiagnosticSeverity.Error && finding.Line == 3 && finding.Column == 10);
    }

    [Fact]
    public void OAC0001_broken_JSON_is_reported_at_the_fault()
    {
        Single("{\n  \"openapi\": \"3.1.1\",\n  \"info\": {\"title\" 1}\n}").Should().Match<HarnessFinding>(
            finding => finding.Id == "OAC0001" && finding.Line == 3 && finding.Column == 20 && finding.Message.StartsWith("The document can't be read as JSON: "));
    }

    [Fact]
    public void OAC0001_an_alias_without_an_anchor_is_reported_at_the_alias()
    {
        Expect(Head + "paths: *nowhere\n", "OAC0001", 3, 8, "The document can't be read as YAML: the alias '*nowhere' has no anchor that ends before it");
    }

    [Theory]
    [InlineData("", 1, 1, "it is empty")]
    [InlineData("  \n\n", 1, 1, "it is empty")]
    [InlineData("# only a remark\n", 1, 1, "it is empty")]
    [InlineData("hello", 1, 1, "it has neither 'openapi' nor 'swagger' at its top")]
    [InlineData("- a\n- b\n", 1, 1, "it has neither 'openapi' nor 'swagger' at its top")]
    [InlineData("{\"asyncapi\": \"3.0.0\"}", 1, 1, "it has neither 'openapi' nor 'swagger' at its top")]
    [InlineData("info: {}\nopenapi: 4.0.0\n", 2, 10, "'openapi: 4.0.0' is no version that is read (2.0, 3.0, 3.1 and 3.2 are)")]
    [InlineData("swagger: 1.2\n", 1, 10, "'swagger: 1.2' is no version that is read (2.0, 3.0, 3.1 and 3.2 are)")]
    public void OAC0002_what_is_no_OpenAPI_document_is_reported(string document, int line, int column, string reason)
    {
        Expect(document, "OAC0002", line, column, "This is not an OpenAPI document: " + reason);
    }

    [Fact]
    public void OAC0003_a_document_without_end_is_reported_and_not_read()
    {
        string deep = Head + "x-deep: " + new string('[', 300) + new string(']', 300) + "\n";
        HarnessFinding finding = Single(deep);
        (finding.Id, finding.Line).Should().Be(("OAC0003", 3));
    }

    [Fact]
    public void OAC0003_deep_JSON_is_reported_and_not_read()
    {
        string deep = "{\"openapi\": \"3.1.1\",\n\"x-deep\": " + new string('[', 300) + new string(']', 300) + "}";
        HarnessFinding finding = Single(deep);
        (finding.Id, finding.Line).Should().Be(("OAC0003", 2));
    }

    [Fact]
    public void OAC0003_aliases_that_grow_are_reported_and_not_read()
    {
        string lines = string.Concat(Enumerable.Range(1, 9).Select(level => $"x-{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));
        HarnessFinding finding = Single(Head + "x-0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]\n" + lines);
        finding.Id.Should().Be("OAC0003");
    }

    [Fact]
    public void OAC0006_a_duplicate_key_is_reported_at_its_second_place_in_YAML()
    {
        Expect(Head + "paths: {}\npaths: {}\n", "OAC0006", 4, 1, "The key 'paths' stands in this object already, in line 3; the last one counts");
    }

    [Fact]
    public void OAC0006_a_duplicate_key_is_reported_at_its_second_place_in_JSON()
    {
        const string document = "{\"openapi\": \"3.1.1\", \"info\": {\"title\": \"ü\", \"version\": \"1\"},\n \"paths\": {}, \"x-ä\": 1, \"paths\": {}}";
        Expect(document, "OAC0006", 2, 25, "The key 'paths' stands in this object already, in line 2; the last one counts");
    }

    [Fact]
    public void OAC0007_a_schema_reference_to_nothing_is_reported_and_the_rest_is_emitted()
    {
        const string document = Head + """
            paths: {}
            components:
              schemas:
                Order:
                  type: object
                  properties:
                    customer:
                      $ref: '#/components/schemas/Customer'
            """;
        Expect(document, "OAC0007", 10, 17, "The reference '#/components/schemas/Customer' leads nowhere; values are emitted as JsonElement");
    }

    [Fact]
    public void OAC0007_a_parameter_reference_to_nothing_is_reported()
    {
        const string document = Head + """
            paths:
              /orders:
                get:
                  parameters:
                    - $ref: '#/components/parameters/Page'
                  responses: {'204': {description: Done.}}
            """;
        Expect(document, "OAC0007", 7, 17, "The reference '#/components/parameters/Page' leads nowhere; what it stands for is left out");
    }

    [Fact]
    public void OAC0007_an_unknown_security_scheme_is_reported()
    {
        const string document = Head + """
            security:
              - Key: []
            paths:
              /orders:
                get:
                  responses: {'204': {description: Done.}}
            """;
        Expect(document, "OAC0007", 4, 5, "The reference 'Key' leads nowhere; this alternative is left out");
    }

    [Fact]
    public void OAC0008_a_document_without_paths_is_reported()
    {
        Expect(Head, "OAC0008", 1, 1, "'paths' is missing here; there are no operations to emit");
    }

    [Fact]
    public void OAC0008_an_operation_without_responses_is_reported()
    {
        Expect(
            Head + "paths:\n  /orders:\n    get: {operationId: listOrders}\n",
            "OAC0008", 5, 5, "'responses' is missing here; any response without a body is taken as expected");
    }

    [Fact]
    public void OAC0008_a_parameter_without_a_name_is_reported()
    {
        Expect(
            Operation("parameters: [{in: query, schema: {type: string}}]"),
            "OAC0008", 6, 20, "'name' is missing here; the parameter is left out");
    }

    [Fact]
    public void OAC0009_a_duplicate_operationId_is_reported_at_the_second_operation()
    {
        const string document = Head + """
            paths:
              /orders:
                get:
                  operationId: list
                  responses: {'204': {description: Done.}}
              /customers:
                get:
                  operationId: list
                  responses: {'204': {description: Done.}}
            """;
        Expect(document, "OAC0009", 9, 5, "The operationId 'list' belongs to GET /orders already; this operation is emitted as GetCustomers");
    }

    [Theory]
    [InlineData("/orders/{id}", 5, 5, "'{id}' of '/orders/{id}' is no declared path parameter; it is taken as a text")]
    [InlineData("/orders/{id", 4, 3, "The braces of the path '/orders/{id' don't match; its operations are left out")]
    public void OAC0010_a_path_that_does_not_fit_its_parameters_is_reported(string path, int line, int column, string message)
    {
        string document = Head + $"paths:\n  '{path}':\n    get:\n      responses: {{'204': {{description: Done.}}}}\n";
        Expect(document, "OAC0010", line, column, message);
    }

    [Fact]
    public void OAC0010_a_path_parameter_without_a_place_is_reported()
    {
        Expect(
            Operation("parameters: [{name: id, in: path, required: true, schema: {type: string}}]"),
            "OAC0010", 5, 5, "The path parameter 'id' has no place in '/orders'; it is left out");
    }

    [Fact]
    public void OAC0011_two_choices_at_once_are_reported_at_the_schema()
    {
        Expect(
            Schema("  {oneOf: [{type: string}, {type: integer}], anyOf: [{type: string}, {type: integer}]}").Replace("3.0.3", "3.1.1", StringComparison.Ordinal),
            "OAC0011", 6, 5, "Order is emitted as JsonElement: several choices between types hold together");
    }

    [Fact]
    public void OAC0012_a_response_without_a_status_is_reported()
    {
        Expect(
            Head + "paths:\n  /orders:\n    get:\n      responses: {'204': {description: Done.}, ok: {description: Odd.}}\n",
            "OAC0012", 6, 48, "'ok' is neither a status, a range such as 2XX, nor default; the response is left out");
    }

    [Fact]
    public void OAC0012_a_header_that_HTTP_cannot_carry_is_reported_at_its_name()
    {
        Expect(
            Head + "paths:\n  /a:\n    get:\n      parameters:\n        - {name: 'X Key', in: header, schema: {type: string}}\n      responses: {'200': {description: ok}}\n",
            "OAC0012", 7, 18, "'X Key' can't be the name of a header; it is left out");
    }

    [Fact]
    public void OAC0018_spaces_around_the_name_of_a_header_are_taken_away()
    {
        Expect(
            Head + "paths:\n  /a:\n    get:\n      parameters:\n        - {name: 'X-Key ', in: header, required: true, schema: {type: string}}\n      responses: {'200': {description: ok}}\n",
            "OAC0018", 7, 18, "The header 'X-Key ' is taken as 'X-Key'");
    }

    [Fact]
    public void OAC0013_a_default_of_another_type_is_reported_at_the_default()
    {
        Expect(
            Schema("  type: object\n      properties: {count: {type: integer, default: many}}"),
            "OAC0013", 8, 52, "The default \"many\" is no value of its own type; it is left out");
    }

    [Fact]
    public void OAC0014_types_that_exclude_each_other_are_reported()
    {
        Expect(
            Schema("  allOf: [{type: string}, {type: integer}]"),
            "OAC0014", 6, 5, "No value can have all of the types that are demanded; values are emitted as JsonElement");
    }

    [Fact]
    public void OAC0015_paging_that_leads_nowhere_is_reported_at_the_extension()
    {
        const string parameters = "parameters: [{name: offset, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}]";
        Expect(
            Operation(parameters + "\n      x-pagination: {offset: offset, limit: limit, items: data}"),
            "OAC0015", 7, 7, "No method over all pages is emitted: 'items' must lead through required properties of the page, and 'data' is none");
    }

    [Fact]
    public void OAC0016_routes_that_a_server_cannot_tell_apart_are_reported()
    {
        const string document = Head + """
            paths:
              /orders/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get: {responses: {'204': {description: Done.}}}
              /Orders/{name}:
                parameters: [{name: name, in: path, required: true, schema: {type: string}}]
                get: {responses: {'204': {description: Done.}}}
            """;
        HarnessFinding finding = GeneratorHarness.Run(document, new HarnessOptions { Emit = "models,server" }).Findings.Single();
        finding.Should().Be(new HarnessFinding(
            "OAC0016", DiagnosticSeverity.Warning, 9, 5, "GET /Orders/{name} can't be told apart from GET /orders/{id}; the server leaves it out"));
    }

    [Fact]
    public void OAC0017_a_value_without_sense_is_reported_at_its_key()
    {
        Expect(Schema("  type: string\n      minLength: some"), "OAC0017", 8, 7, "'minLength' must be a whole number that is not negative; it is left out");
    }

    [Theory]
    [InlineData("  type: object\n      deprecated: 'yes'", 8, 7, "'deprecated' must be true or false; yes is taken as true")]
    [InlineData("  type: string\n      description: 1.10", 8, 7, "'description' must be a text; 1.10 is taken as 1.10")]
    [InlineData("  type: string\n      maxLength: '10'", 8, 7, "'maxLength' must be a whole number that is not negative; 10 is taken as 10")]
    [InlineData("  type: object\n      properties: ", 8, 7, "'properties' has no value; it is taken as missing")]
    [InlineData("  type: object\n      required: id\n      properties: {id: {type: string}}", 8, 7, "'required' must be a list; 'id' is taken as its only item")]
    public void OAC0018_a_fault_with_one_reading_is_mended_and_reported(string schema, int line, int column, string message)
    {
        Expect(Schema(schema), "OAC0018", line, column, message);
    }

    [Fact]
    public void OAC0018_a_missing_version_is_mended()
    {
        Expect("openapi: 3.0.3\ninfo: {title: Acme}\npaths: {}\n", "OAC0018", 2, 1, "'info.version' is missing; nothing is taken for it");
    }

    [Fact]
    public void OAC0018_a_merge_key_is_replaced_by_what_it_stands_for()
    {
        HarnessResult result = GeneratorHarness.Run(Head + """
            paths: {}
            x-common: &common {id: {type: string}}
            components:
              schemas:
                Order:
                  type: object
                  properties:
                    <<: *common
                    name: {type: string}
            """);
        result.Findings.Single().Should().Match<HarnessFinding>(finding => finding.Id == "OAC0018" && finding.Line == 10 && finding.Column == 9);
        result.Source("Acme.Order.g.cs").Should().Contain("string? Id { get; init; }").And.Contain("string? Name { get; init; }");
    }

    [Fact]
    public void OAC0019_a_name_that_is_taken_is_reported()
    {
        Expect(
            Schema("  type: object\n      properties: {item_id: {type: string}, itemId: {type: string}}"),
            "OAC0019", 8, 45, "'itemId' is emitted as Order.ItemIdProperty: ItemId is taken");
    }

    [Fact]
    public void OAC0020_a_constraint_without_a_check_is_reported()
    {
        Expect(Schema("  enum: [[1], [2]]"), "OAC0020", 6, 5, "A list of values that are neither strings nor numbers is not checked by the emitted code");
    }

    [Fact]
    public void OAC0021_a_form_of_a_body_without_an_emitter_is_reported()
    {
        Expect(
            Head + "paths:\n  /orders:\n    get:\n      responses: {'200': {description: Done., content: {application/json: {schema: {type: string}}, application/xml: {schema: {type: string}}}}}\n",
            "OAC0021", 6, 101, "Bodies of the type 'application/xml' are neither read nor written; this form of the body is left out");
    }

    [Fact]
    public void OAC0021_a_body_that_is_left_to_its_caller_is_reported()
    {
        Expect(
            Operation("requestBody: {required: true, content: {multipart/form-data: {schema: {type: object}}}}"),
            "OAC0021", 6, 47, "Bodies of the type 'multipart/form-data' are neither read nor written; callers give HttpContent, and handlers read the HttpContext");
    }

    [Fact]
    public void OAC0022_a_key_that_means_nothing_is_reported()
    {
        Expect(Schema("  type: string\n      fromat: date"), "OAC0022", 8, 7, "'fromat' is no key of a schema; it is read over (is 'format' meant?)");
    }

    private static string Operation(string keys) => Head + $"paths:\n  /orders:\n    get:\n      {keys}\n      responses: {{'204': {{description: Done.}}}}\n";

    private static string Schema(string keys) => Head + $"paths: {{}}\ncomponents:\n  schemas:\n    Order:\n    {keys}\n";

    private static void Expect(string document, string id, int line, int column, string message)
    {
        HarnessFinding finding = Single(document);
        (finding.Id, finding.Line, finding.Column, finding.Message).Should().Be((id, line, column, message));
    }

    private static HarnessFinding Single(string document)
    {
        HarnessResult result = GeneratorHarness.Run(document, new HarnessOptions { Emit = "models,client" });
        result.Findings.Should().ContainSingle();
        return result.Findings[0];
    }
}
