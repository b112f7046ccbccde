using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Parsing;

public sealed class NullabilityTests
{
    [Theory]
    [InlineData("3.1.1", "{type: string}", false)]
    [InlineData("3.1.1", "{type: [string, 'null']}", true)]
    [InlineData("3.1.1", "{oneOf: [{type: string}, {type: 'null'}]}", true)]
    [InlineData("3.1.1", "{anyOf: [{type: 'null'}, {$ref: '#/components/schemas/Text'}]}", true)]
    [InlineData("3.1.1", "{oneOf: [{type: string}]}", false)]
    [InlineData("3.1.1", "{$ref: '#/components/schemas/Text'}", false)]
    [InlineData("3.1.1", "{$ref: '#/components/schemas/Nullable'}", true)]
    [InlineData("3.1.1", "{allOf: [{$ref: '#/components/schemas/Nullable'}]}", true)]
    [InlineData("3.1.1", "{allOf: [{$ref: '#/components/schemas/Nullable'}, {type: string}]}", false)]
    [InlineData("3.1.1", "{enum: [a, null]}", true)]
    [InlineData("3.1.1", "{type: string, enum: [a, null]}", true)]
    [InlineData("3.1.1", "{type: [string, 'null'], enum: [a]}", true)]
    [InlineData("3.0.3", "{type: string, nullable: true}", true)]
    [InlineData("3.0.3", "{type: string, nullable: false}", false)]
    [InlineData("3.0.3", "{nullable: true, allOf: [{$ref: '#/components/schemas/Text'}]}", true)]
    [InlineData("3.0.3", "{nullable: true, $ref: '#/components/schemas/Text'}", true)]
    [InlineData("3.0.3", "{type: string, nullable: true, enum: [a, b]}", true)]
    public void Null_is_a_value_where_the_document_says_so(string version, string schema, bool isNullable)
    {
        string nullable = version == "3.0.3" ? "{type: string, nullable: true}" : "{type: [string, 'null']}";
        ParsedDocument document = ParsedDocument.Versioned(
            version, $"Order: {{type: object, properties: {{value: {schema}}}}}", "Text: {type: string}", $"Nullable: {nullable}");

        document.Type("Order", "value").IsNullable.Should().Be(isNullable);
        document.Type("Order", "value").Should().Match(type => type is ModelUse || ((ScalarUse)type).Kind == ScalarKind.String);
    }

    [Fact]
    public void Required_and_nullable_are_two_questions()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: [string, 'null']}, c: {type: string}, d: {type: [string, 'null']}}}");

        document.Record("Order").Properties.Select(property => (property.IsRequired, property.Type.IsNullable, property.IsThreeState)).Should().Equal(
            (true, false, false), (true, true, false), (false, false, false), (false, true, true));
    }

    [Fact]
    public void A_record_that_may_be_null_is_the_same_record()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {a: {$ref: '#/components/schemas/Part'}, b: {oneOf: [{$ref: '#/components/schemas/Part'}, {type: 'null'}]}}}",
            "Part: {type: object, properties: {id: {type: string}}}");

        document.Type("Order", "a").Should().Be(new ModelUse("Part", ModelKind.Record, false, null));
        document.Type("Order", "b").Should().Be(new ModelUse("Part", ModelKind.Record, true, null));
    }
}
