using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Formats.Downgrade;
using static Inventora.Spec.Site.Tests.Changes.Documents;

namespace Inventora.Spec.Site.Tests.Formats;

public sealed class DocumentDowngradeTests
{
    [Theory]
    [InlineData("{type: [string, 'null']}", """{"type":"string","nullable":true}""", 0)]
    [InlineData("{type: [string, integer]}", """{"anyOf":[{"type":"string"},{"type":"integer"}]}""", 0)]
    [InlineData("{type: 'null'}", """{"type":"string","nullable":true,"enum":[null]}""", 0)]
    [InlineData("{const: a}", """{"enum":["a"],"type":"string"}""", 0)]
    [InlineData("{type: integer, exclusiveMinimum: 0, maximum: 5, exclusiveMaximum: 9}", """{"type":"integer","maximum":5,"minimum":0,"exclusiveMinimum":true}""", 0)]
    [InlineData("{type: string, examples: [a]}", """{"type":"string","example":"a"}""", 0)]
    [InlineData("{type: string, examples: [a, b]}", """{"type":"string","example":"a"}""", 1)]
    [InlineData("{$ref: '#/components/schemas/A', description: It.}", """{"allOf":[{"$ref":"#/components/schemas/A"}],"description":"It."}""", 0)]
    [InlineData("{oneOf: [{type: integer}, {type: 'null'}]}", """{"type":"integer","nullable":true}""", 0)]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}", """{"type":"object","nullable":true,"allOf":[{"$ref":"#/components/schemas/A"}]}""", 1)]
    [InlineData("{anyOf: [{type: integer}, {type: boolean}, {type: 'null'}]}", """{"anyOf":[{"type":"integer"},{"type":"boolean"},{"type":"string","nullable":true,"enum":[null]}]}""", 0)]
    [InlineData("{enum: [a, null]}", """{"enum":["a",null]}""", 0)]
    [InlineData("{type: array, prefixItems: [{type: string}], items: false}", """{"type":"array","items":{"anyOf":[{"type":"string"}]},"maxItems":1}""", 1)]
    [InlineData("{type: array}", """{"type":"array","items":{}}""", 0)]
    [InlineData("{type: object, if: {required: [a]}, then: {required: [b]}}", """{"type":"object"}""", 2)]
    [InlineData("{type: object, patternProperties: {'^x': {type: string}}}", """{"type":"object","additionalProperties":{"type":"string"}}""", 1)]
    [InlineData("{type: string, contentEncoding: base64}", """{"type":"string","format":"byte"}""", 0)]
    [InlineData("{type: string, contentMediaType: image/png}", """{"type":"string","format":"binary"}""", 0)]
    [InlineData("{type: object, additionalProperties: false, properties: {examples: {type: [boolean, 'null']}, const: true}}", """{"type":"object","additionalProperties":false,"properties":{"examples":{"type":"boolean","nullable":true},"const":{}}}""", 0)]
    [InlineData("{type: object, unevaluatedProperties: false, $comment: x, default: {type: [a, b]}}", """{"type":"object","default":{"type":["a","b"]}}""", 1)]
    public void A_schema_is_said_in_the_words_of_3_0(string schema, string expected, int losses)
    {
        var older = Convert(Response(schema, "A: {type: object}"));

        older.Root["components"]!["schemas"]!["Thing"]!.ToJsonString().Should().Be(expected);
        older.Losses.Should().HaveCount(losses);
    }

    [Fact]
    public void Local_definitions_become_components()
    {
        var older = Convert(Response("{type: object, $defs: {A: {type: integer}}, properties: {a: {$ref: '#/components/schemas/Thing/$defs/A'}}}", "A: {type: object}"));

        older.Root["components"]!["schemas"]!.ToJsonString().Should().Be("""{"Thing":{"type":"object","properties":{"a":{"$ref":"#/components/schemas/ThingA"}}},"A":{"type":"object"},"ThingA":{"type":"integer"}}""");
    }

    [Fact]
    public void What_3_0_has_no_place_for_is_left_out_and_listed()
    {
        var older = Convert(Whole(
            "jsonSchemaDialect: https://example.com/dialect",
            "paths: {/a: {$ref: '#/components/pathItems/A'}}",
            "webhooks: {w: {post: {operationId: w, responses: {'204': {description: Done.}}}}}",
            "security: [{M: []}, {K: [read]}]",
            "components: {pathItems: {A: {get: {operationId: a}}}, securitySchemes: {M: {type: mutualTLS}, K: {type: apiKey, in: header, name: K}}}"));

        older.Losses.Select(loss => loss.Pointer).Should().BeEquivalentTo("/jsonSchemaDialect", "/webhooks", "/components/securitySchemes/M", "/security");
        older.Root["security"]!.ToJsonString().Should().Be("""[{"K":[]}]""");
        older.Root["paths"]!["/a"]!["get"]!["responses"]!["default"].Should().NotBeNull();
        older.Root["components"]!["pathItems"].Should().BeNull();
        older.LossesText().Should().Contain("- `/webhooks`: requests that the API sends are not described\n");
    }

    [Fact]
    public void The_contract_says_the_same_in_3_0_but_for_what_is_listed()
    {
        var older = DocumentDowngrade.Convert(ApiDocument.OfThisRepository());
        var again = ApiDocument.Parse(older.Root.ToJsonString(), "older.json");

        again.Problems.Should().BeEmpty();
        again.WrittenIn.Should().Be("3.0");
        older.Losses.Should().HaveCount(4);
        Changes(ApiDocument.OfThisRepository(), again).Should().BeEquivalentTo("/info", "/info/license", "/components/schemas/TaskItem/properties/Product", "/components/schemas/StockLevelUpdate", "/components/schemas/StockLevelUpdate");
    }

    private static IEnumerable<string> Changes(ApiDocument one, ApiDocument other) =>
        Inventora.Spec.Site.Changes.ContractComparison.Compare(one, other).Select(change => change.New!.Pointer);

    private static DowngradedDocument Convert(string text) => DocumentDowngrade.Convert(ApiDocument.Parse(text));
}
