using System.Text.Json;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Unions;

/// <summary>Keywords of JSON Schema that no C# type expresses: the code compiles, keeps the values, and a finding says what is not checked.</summary>
public sealed class OddSchemaTests
{
    [Theory]
    [InlineData("{const: 5}", "5", null)]
    [InlineData("{const: x}", "\"x\"", null)]
    [InlineData("{const: true}", "true", "OAC0020")]
    [InlineData("{enum: [a, 1, true]}", "[1]", "OAC0020")]
    [InlineData("{enum: [a, 1, null]}", "null", null)]
    [InlineData("{enum: [1.5, 2]}", "1.5", null)]
    [InlineData("{type: [string, integer], enum: [a, 1]}", "1", null)]
    [InlineData("{type: array, prefixItems: [{type: string}, {type: integer}]}", "[\"a\",1]", null)]
    [InlineData("{type: array, prefixItems: [{type: string}], items: {type: integer}}", "[\"a\",1]", null)]
    [InlineData("{type: object, properties: {a: {type: integer}}, patternProperties: {'^x-': {type: string}}}", "{\"a\":1,\"x-b\":\"c\",\"z\":[1]}", "OAC0020")]
    [InlineData("{type: object, patternProperties: {'^x-': {type: string}}, additionalProperties: false}", "{\"x-b\":\"c\"}", "OAC0020")]
    [InlineData("{type: object, properties: {a: {type: integer}}, additionalProperties: {type: string}}", "{\"a\":1,\"b\":\"c\"}", null)]
    [InlineData("{type: string, not: {const: x}}", "\"y\"", "OAC0020")]
    [InlineData("{type: object, properties: {a: {type: integer}}, dependentRequired: {a: [b]}}", "{\"a\":1}", "OAC0020")]
    [InlineData("{type: object, properties: {a: {type: integer}}, if: {properties: {a: {const: 1}}}, then: {required: [b]}, else: {required: [c]}}", "{\"a\":1}", "OAC0020")]
    [InlineData("{properties: {a: {type: integer}}}", "{\"a\":1}", null)]
    [InlineData("{items: {type: integer}}", "[1,2]", null)]
    [InlineData("{}", "{\"a\":[1]}", null)]
    [InlineData("true", "{\"a\":[1]}", null)]
    public void A_schema_keeps_its_values(string schema, string json, string? finding)
    {
        UnionDocument document = UnionDocument.Compile($"Odd: {schema}\nHolder: {{type: object, required: [odd], properties: {{odd: {{$ref: '#/components/schemas/Odd'}}}}}}", "Holder");

        string text = $"{{\"odd\":{json}}}";
        object holder = document.Read("Holder", text);
        JsonSerializer.Serialize(holder, holder.GetType()).Should().Be(text);
        IEnumerable<HarnessFinding> findings = document.Result.Findings.Where(found => found.Id is not "OAC0019");
        if (finding is null)
        {
            findings.Should().BeEmpty();
        }
        else
        {
            findings.Select(found => found.Id).Should().Contain(finding);
        }
    }
}
