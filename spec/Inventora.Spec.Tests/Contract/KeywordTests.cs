using System.Text.Json.Nodes;

namespace Inventora.Spec.Tests.Contract;

/// <summary>The contract uses no keyword that only looks as if it were enforced.</summary>
public sealed class KeywordTests
{
    private static readonly string[] Annotations = ["description", "default"];

    /// <summary>Formats that say which .NET type holds the value and forbid nothing that the type of the schema allows.</summary>
    private static readonly string[] NumericFormats = ["decimal", "double", "int32", "int64"];

    /// <summary>A schema for each keyword that constrains, with a value that it allows and one that only this keyword forbids.</summary>
    public static TheoryData<string, string, string, string> Constraints => new()
    {
        { "$ref", """{"$ref":"#/components/schemas/ProductionTaskStatus"}""", "\"done\"", "\"finished\"" },
        { "type", """{"type":["integer","null"]}""", "null", "\"1\"" },
        { "enum", """{"enum":["a"]}""", "\"a\"", "\"b\"" },
        { "required", """{"required":["a"]}""", """{"a":1}""", "{}" },
        { "properties", """{"properties":{"a":{"type":"string"}}}""", """{"a":"b"}""", """{"a":1}""" },
        { "additionalProperties", """{"additionalProperties":{"type":"number"}}""", """{"a":1.5}""", """{"a":"b"}""" },
        { "items", """{"type":"array","items":{"type":"string"}}""", """["a"]""", "[1]" },
        { "minItems", """{"type":"array","minItems":1}""", "[1]", "[]" },
        { "minLength", """{"type":"string","minLength":1}""", "\"a\"", "\"\"" },
        { "maximum", """{"type":"integer","maximum":1000}""", "1000", "1001" },
        { "exclusiveMinimum", """{"type":"number","exclusiveMinimum":0}""", "0.5", "0" },
        { "allOf", """{"allOf":[{"required":["a"]}]}""", """{"a":1}""", "{}" },
        { "oneOf", """{"oneOf":[{"type":"string"},{"type":"null"}]}""", "null", "1" },
        { "format", """{"type":"string","format":"date-time"}""", "\"2024-03-15T10:00:00Z\"", "\"tomorrow\"" },
    };

    [Theory]
    [MemberData(nameof(Constraints))]
    public async Task The_validator_enforces_a_keyword(string keyword, string schema, string allowed, string forbidden)
    {
        var parsed = JsonNode.Parse(schema)!.AsObject();

        parsed.Should().Contain(member => member.Key == keyword);
        (await SchemaValidator.ErrorsAsync(parsed, JsonNode.Parse(allowed))).Should().BeEmpty();
        (await SchemaValidator.ErrorsAsync(parsed, JsonNode.Parse(forbidden))).Should().NotBeEmpty();
    }

    [Fact]
    public void Every_keyword_is_enforced_by_the_validator_or_tested_on_its_own_or_constrains_nothing()
    {
        var known = Constraints.Select(row => row.Data.Item1).Concat(Annotations).ToHashSet();

        var unenforced = SchemaPlaces.All()
            .SelectMany(place => place.Schema.Where(member => !known.Contains(member.Key)).Select(member => $"{place.Pointer} {member.Key}"));

        // These three are what CustomStatusConditionTests is for.
        unenforced.Should().BeEquivalentTo(
            "/components/schemas/StockLevelUpdate if",
            "/components/schemas/StockLevelUpdate then",
            "/components/schemas/StockLevelUpdate/if/properties/updateType const");
    }

    [Fact]
    public void Every_format_is_enforced_by_the_validator_or_names_a_number()
    {
        var others = SchemaPlaces.All()
            .Where(place => place.Schema.ContainsKey("format"))
            .Where(place => place.Schema["format"]!.GetValue<string>() is var format && format != "date-time" && !NumericFormats.Contains(format));

        others.Should().BeEmpty();
    }

    [Fact]
    public async Task A_bound_beside_a_reference_would_be_ignored_so_references_have_annotations_beside_them_only()
    {
        var schema = JsonNode.Parse("""{"$ref":"#/components/schemas/ProductionTaskStatus","minLength":5}""")!.AsObject();

        (await SchemaValidator.ErrorsAsync(schema, "done")).Should().BeEmpty("NJsonSchema follows a reference and reads nothing beside it");
        SchemaPlaces.All()
            .Where(place => place.Schema.ContainsKey("$ref"))
            .Should().OnlyContain(place => place.Schema.All(member => member.Key == "$ref" || Annotations.Contains(member.Key)));
    }
}
