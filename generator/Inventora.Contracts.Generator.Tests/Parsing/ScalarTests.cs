using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Parsing;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("type: string", ScalarKind.String)]
    [InlineData("type: string, format: unheard-of", ScalarKind.String)]
    [InlineData("type: string, format: date", ScalarKind.Date)]
    [InlineData("type: string, format: time", ScalarKind.Time)]
    [InlineData("type: string, format: date-time", ScalarKind.DateTime)]
    [InlineData("type: string, format: duration", ScalarKind.Duration)]
    [InlineData("type: string, format: uuid", ScalarKind.Uuid)]
    [InlineData("type: string, format: uri", ScalarKind.Uri)]
    [InlineData("type: string, format: byte", ScalarKind.Bytes)]
    [InlineData("type: string, contentEncoding: base64", ScalarKind.Bytes)]
    [InlineData("type: string, contentEncoding: base64url", ScalarKind.Base64Url)]
    [InlineData("type: string, format: base64url", ScalarKind.Base64Url)]
    [InlineData("type: boolean", ScalarKind.Boolean)]
    [InlineData("type: integer", ScalarKind.Int64)]
    [InlineData("type: integer, format: int32", ScalarKind.Int32)]
    [InlineData("type: integer, format: int64", ScalarKind.Int64)]
    [InlineData("type: number", ScalarKind.Double)]
    [InlineData("type: number, format: float", ScalarKind.Single)]
    [InlineData("type: number, format: double", ScalarKind.Double)]
    [InlineData("type: number, format: decimal", ScalarKind.Decimal)]
    [InlineData("type: [integer, number]", ScalarKind.Double)]
    [InlineData("format: date-time", ScalarKind.DateTime)]
    [InlineData("pattern: '^a'", ScalarKind.String)]
    [InlineData("", ScalarKind.Json)]
    [InlineData("description: Anything.", ScalarKind.Json)]
    public void A_format_decides_the_type(string keywords, ScalarKind kind)
    {
        ParsedDocument document = ParsedDocument.Schemas($"Order: {{type: object, properties: {{value: {{{keywords}}}}}}}");

        document.Type("Order", "value").Should().BeOfType<ScalarUse>().Which.Kind.Should().Be(kind);
        document.Rules.Should().BeEmpty();
    }

    [Fact]
    public void Bounds_are_kept_as_they_are_written()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {a: {type: number, format: decimal, minimum: 0.10, exclusiveMaximum: 1000000, multipleOf: 0.05}, b: {type: string, minLength: 1, maxLength: 8, pattern: '^[a-z]+$'}, c: {type: array, items: {type: string}, minItems: 1, maxItems: 3, uniqueItems: true}}}");

        document.Type("Order", "a").Constraints.Should().Be(new ConstraintModel(Minimum: "0.10", Maximum: "1000000", IsMaximumExclusive: true, MultipleOf: "0.05"));
        document.Type("Order", "b").Constraints.Should().Be(new ConstraintModel(MinLength: 1, MaxLength: 8, Pattern: "^[a-z]+$"));
        document.Type("Order", "c").Constraints.Should().Be(new ConstraintModel(MinItems: 1, MaxItems: 3, HasUniqueItems: true));
    }

    [Fact]
    public void The_exclusive_bounds_of_3_0_are_booleans()
    {
        ParsedDocument document = ParsedDocument.Versioned(
            "3.0.3", "Order: {type: object, properties: {a: {type: integer, minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}}}");

        document.Type("Order", "a").Constraints.Should().Be(new ConstraintModel(Minimum: "0", IsMinimumExclusive: true, Maximum: "9"));
    }

    [Fact]
    public void Of_several_bounds_the_tightest_counts()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/Count'}, {minimum: 2, maximum: 100}]}}}",
            "Count: {type: integer, format: int32, minimum: 1, maximum: 50}");

        document.Type("Order", "a").Should().Be(new ScalarUse(ScalarKind.Int32, false, new ConstraintModel(Minimum: "2", Maximum: "50")));
    }

    [Fact]
    public void Bounds_beside_a_reference_count_from_3_1_on()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {a: {$ref: '#/components/schemas/Name', maxLength: 5}}}", "Name: {type: string, minLength: 1}");

        document.Type("Order", "a").Should().Be(new ScalarUse(ScalarKind.String, false, new ConstraintModel(MinLength: 1, MaxLength: 5)));
    }

    [Theory]
    [InlineData("type: string, default: abc", LiteralKind.String, "abc")]
    [InlineData("type: boolean, default: false", LiteralKind.Boolean, "false")]
    [InlineData("type: integer, default: 10", LiteralKind.Number, "10")]
    [InlineData("type: integer, default: 10.0", LiteralKind.Number, "10")]
    [InlineData("type: number, format: decimal, default: 1.50", LiteralKind.Number, "1.50")]
    [InlineData("type: string, format: date, default: 2024-01-31", LiteralKind.String, "2024-01-31")]
    [InlineData("type: string, format: date-time, default: '2024-01-31T10:00:00Z'", LiteralKind.String, "2024-01-31T10:00:00Z")]
    [InlineData("type: string, format: uri, default: /orders", LiteralKind.String, "/orders")]
    [InlineData("enum: [red, dark-blue], default: dark-blue", LiteralKind.EnumMember, "DarkBlue")]
    public void A_default_becomes_a_constant(string keywords, LiteralKind kind, string text)
    {
        PropertyModel property = ParsedDocument.Schemas($"Order: {{type: object, properties: {{value: {{{keywords}}}}}}}").Property("Order", "value");

        (property.Default!.Kind, property.Default.Text, property.DefaultedName).Should().Be((kind, text, "ValueOrDefault"));
    }

    [Theory]
    [InlineData("type: string, default: 5")]
    [InlineData("type: boolean, default: 'no'")]
    [InlineData("type: integer, default: 1.5")]
    [InlineData("type: integer, format: int32, default: 3000000000")]
    [InlineData("enum: [red, blue], default: green")]
    public void A_default_outside_of_its_type_is_left_out(string keywords)
    {
        ParsedDocument document = ParsedDocument.Schemas($"Order: {{type: object, properties: {{value: {{{keywords}}}}}}}");

        document.Property("Order", "value").Default.Should().BeNull();
        document.Rules.Should().Equal("OAC0013");
    }

    [Fact]
    public void A_required_property_needs_no_default()
    {
        ParsedDocument.Schemas("Order: {type: object, required: [a], properties: {a: {type: integer, default: 1}}}").Property("Order", "a").Default.Should().BeNull();
    }
}
