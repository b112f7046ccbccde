using System.Text.Json.Nodes;

namespace Inventora.Spec.Tests.LedgerGates;

public sealed class ContractReadingTests
{
    [Theory]
    [InlineData("5.50", "5.50")]
    [InlineData("'5.50'", "\"5.50\"")]
    [InlineData("100", "100")]
    [InlineData("+012", "12")]
    [InlineData("-.5", "-0.5")]
    [InlineData("5.", "5")]
    [InlineData("1e3", "1e3")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("true", "true")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("'null'", "\"null\"")]
    [InlineData("", "null")]
    [InlineData("''", "\"\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("2024-03-15", "\"2024-03-15\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData(".", "\".\"")]
    public void A_scalar_means_what_the_core_schema_of_YAML_1_2_says(string yaml, string json)
    {
        Parse($"value: {yaml}\npaths: {{}}").TryResolve("/value", out var value).Should().BeTrue();

        (value?.ToJsonString() ?? "null").Should().Be(json);
    }

    [Theory]
    [InlineData("paths: {}\nvalue: .nan", "contract.yaml(2): .nan has no counterpart in JSON.")]
    [InlineData("openapi: 3.1.1", "contract.yaml: expected an object at /paths.")]
    [InlineData("paths:\n  /a:\n    get: {}", "contract.yaml(3): expected an operationId at /paths/~1a/get.")]
    [InlineData("paths:\n  /a:\n    get:\n      operationId: getA", "contract.yaml: expected an object at /paths/~1a/get/responses.")]
    [InlineData("paths: {}\npaths: {}", "contract.yaml(2): not readable as YAML: *")]
    [InlineData("paths: {}\n? [a]\n: b", "contract.yaml(2): expected a text as key; found a list or a mapping.")]
    public void What_is_no_contract_is_refused_with_its_line(string text, string message) =>
        FluentActions.Invoking(() => Parse(text)).Should().Throw<SpecException>().WithMessage(message);

    [Fact]
    public void An_operation_knows_its_responses_and_where_their_schemas_stand()
    {
        var operation = Parse(
            """
            paths:
              /a/{id}:
                parameters: []
                get:
                  operationId: getA
                  responses:
                    2XX: {content: {application/json: {schema: {$ref: '#/components/schemas/Alias'}}}}
                    '204': {description: Nothing.}
                    '404': {$ref: '#/components/responses/NotFound'}
            components:
              responses:
                NotFound: {content: {application/json: {schema: {type: object}}}}
              schemas:
                Alias: {$ref: '#/components/schemas/A'}
                A: {type: object}
            """).Operations.Should().ContainSingle().Which;

        operation.Should().BeEquivalentTo(new { OperationId = "getA", Method = "GET", PathTemplate = "/a/{id}", JsonPointer = "/paths/~1a~1{id}/get" });
        operation.Responses.Select(response => response.SchemaPointer).Should().Equal(
            "/components/schemas/A", null, "/components/responses/NotFound/content/application~1json/schema");
        operation.ResponseFor(201)!.Status.Should().Be("2XX");
        operation.ResponseFor(204)!.Status.Should().Be("204");
        operation.ResponseFor(500).Should().BeNull();
    }

    [Fact]
    public void References_that_lead_round_in_a_circle_or_out_of_the_contract_are_refused()
    {
        var contract = Parse("paths: {}\na: {$ref: '#/b'}\nb: {$ref: '#/a'}\nc: {$ref: 'other.yaml#/c'}");

        FluentActions.Invoking(() => contract.Follow("/a")).Should().Throw<SpecException>().WithMessage("*(2)*#/b*");
        FluentActions.Invoking(() => contract.Follow("/c")).Should().Throw<SpecException>().WithMessage("*(4)*other.yaml#/c*");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("/a~1b/c~0d/1", true)]
    [InlineData("/a~1b/c~0d/2", false)]
    [InlineData("/a~1b/c~0d/-1", false)]
    [InlineData("/a~1b/c~0d/1/x", false)]
    [InlineData("a~1b", false)]
    [InlineData("/", false)]
    public void A_pointer_leads_to_a_place_or_nowhere(string pointer, bool somewhere)
    {
        var root = JsonNode.Parse("""{"a/b":{"c~d":[1,null]}}""")!;

        JsonPointers.TryResolve(root, pointer, out _).Should().Be(somewhere);
        JsonPointers.Append(JsonPointers.Append(JsonPointers.Append("", "a/b"), "c~d"), 1).Should().Be("/a~1b/c~0d/1");
    }

    [Fact]
    public void A_place_that_is_null_exists_but_there_is_nothing_to_resolve()
    {
        var contract = Parse("paths: {}\nvalue: null");

        contract.TryResolve("/value", out var value).Should().BeTrue();
        value.Should().BeNull();
        FluentActions.Invoking(() => contract.Resolve("/value")).Should().Throw<SpecException>().WithMessage("contract.yaml: nothing stands at /value.");
        contract.LineOf("/value").Should().Be(2);
        contract.LineOf("/nowhere").Should().Be(0);
    }

    private static ContractDocument Parse(string text) => ContractDocument.Parse(text, "contract.yaml");
}
