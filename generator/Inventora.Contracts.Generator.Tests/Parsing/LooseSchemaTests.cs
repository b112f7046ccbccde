using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Parsing;

/// <summary>Parameters, headers and bodies of 3.x that say their types as 2.0 does, without a schema.</summary>
public sealed class LooseSchemaTests
{
    [Theory]
    [InlineData("type: integer, format: int32, minimum: 3", ScalarKind.Int32)]
    [InlineData("type: string, format: date-time, description: When.", ScalarKind.DateTime)]
    [InlineData("type: boolean, default: true", ScalarKind.Boolean)]
    public void A_parameter_has_the_type_that_it_says(string keys, ScalarKind kind)
    {
        (ParameterModel parameter, string[] messages) = Parse($"{{name: a, in: query, {keys}}}");

        parameter.Type.Should().BeOfType<ScalarUse>().Which.Kind.Should().Be(kind);
        messages.Should().Equal("'type' belongs into the 'schema' of a parameter; it is taken as one");
    }

    [Theory]
    [InlineData("", ParameterStyle.Form, true)]
    [InlineData(", collectionFormat: csv", ParameterStyle.Form, false)]
    [InlineData(", collectionFormat: multi", ParameterStyle.Form, true)]
    [InlineData(", collectionFormat: pipes", ParameterStyle.PipeDelimited, false)]
    [InlineData(", collectionFormat: pipes, explode: true", ParameterStyle.Form, true)]
    public void A_list_is_written_as_it_says(string keys, ParameterStyle style, bool isExploded)
    {
        (ParameterModel parameter, _) = Parse($"{{name: a, in: query, type: array, items: {{type: string, enum: [x, y]}}{keys}}}");

        parameter.Type.Should().BeOfType<ListUse>().Which.Item.Should().BeOfType<ModelUse>();
        (parameter.Style, parameter.IsExploded).Should().Be((style, isExploded));
    }

    [Theory]
    [InlineData("{name: a, in: query, schema: {type: string}, type: integer}", "'type' is no key of a parameter; it is read over")]
    [InlineData("{name: a, in: query, format: date}", "'format' is no key of a parameter; it is read over", "'schema' is missing here; its values are taken as text")]
    public void What_has_a_schema_or_no_type_is_left_as_it_is(string text, params string[] expected)
    {
        (ParameterModel parameter, string[] messages) = Parse(text);

        parameter.Type.Should().BeOfType<ScalarUse>().Which.Kind.Should().Be(ScalarKind.String);
        messages.Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Headers_and_bodies_have_the_types_that_they_say()
    {
        ParsedDocument document = Document("responses: {'200': {description: x, headers: {X-Left: {type: integer}}, content: {application/json: {type: object, required: [id], properties: {id: {type: integer}}}}}}");

        ResponseModel response = document.Operations.Single().Responses.Single();
        response.Headers.Single().Type.Should().BeOfType<ScalarUse>().Which.Kind.Should().Be(ScalarKind.Int64);
        document.Record(((ModelUse)response.Contents.Single().Type).Name).Properties.Single().IsRequired.Should().BeTrue();
        document.Rules.Should().Equal("OAC0018", "OAC0018");
    }

    private static (ParameterModel Parameter, string[] Messages) Parse(string parameter)
    {
        ParsedDocument document = Document($"parameters: [{parameter}], responses: {{'204': {{description: x}}}}");
        return (document.Operations.Single().Parameters.Single(), [.. document.Findings.Select(finding => finding.ToDiagnostic().GetMessage())]);
    }

    private static ParsedDocument Document(string operation) =>
        ParsedDocument.Parse($"openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{/a: {{get: {{operationId: get, {operation}}}}}}}\n");
}
