using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Parsing;

namespace Inventora.Contracts.Generator.Tests.Unions;

/// <summary>Which choices are unions, and which are something simpler.</summary>
public sealed class UnionParsingTests
{
    [Theory]
    [InlineData("{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Cat'}]}", "Cat?")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Cat'}]}", "Cat")]
    [InlineData("{type: string, oneOf: [{format: ipv4}, {format: ipv6}]}", "String")]
    [InlineData("{anyOf: [{type: string, maxLength: 3}, {type: string, pattern: a}]}", "String")]
    [InlineData("{anyOf: [{type: string}, {}]}", "Json")]
    [InlineData("{anyOf: [{type: string}, {type: string, enum: [a, b]}]}", "OpenEnum")]
    [InlineData("{oneOf: [{const: a, description: First}, {const: b}]}", "ClosedEnum")]
    [InlineData("{oneOf: [{const: 1}, {const: 2}]}", "ClosedEnum")]
    [InlineData("{type: [integer, number]}", "Double")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "Union(Integer Text)")]
    [InlineData("{oneOf: [{type: string}, {type: string, format: uri}, {type: number}]}", "Union(Number Text)")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: array, items: {$ref: '#/components/schemas/Cat'}}]}", "Union(Cat CatList)")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Cat'}, {type: boolean}]}", "Union(Cat Boolean)")]
    [InlineData("{type: object, properties: {a: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}", "Record")]
    [InlineData("{oneOf: [true, {type: string}]}", "Json")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/X'}, {type: string}, {type: boolean}]}", "Union(Boolean Text)")]
    [InlineData("{oneOf: [{type: string}, {type: boolean}], anyOf: [{type: string}, {type: boolean}]}", "Json")]
    [InlineData("{oneOf: [{type: object, properties: {a: {type: string}}}, {title: Other one, type: object, properties: {b: {type: string}}}]}", "Union(Option1 OtherOne)")]
    public void A_choice_becomes(string schema, string expected)
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Cat: {type: object, properties: {lives: {type: integer}}}",
            "X: " + schema,
            "Holder: {type: object, required: [x], properties: {x: {$ref: '#/components/schemas/X'}}}");

        Describe(document, document.Type("Holder", "x")).Should().Be(expected);
    }

    [Fact]
    public void An_extended_schema_that_lists_its_children_is_their_union()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}",
            "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}",
            "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {barks: {type: boolean}}}]}");

        UnionModel pet = document.Model.Types.OfType<UnionModel>().Should().ContainSingle().Subject;
        pet.Arms.Select(arm => arm.Type).Should().Equal(new ModelUse("Cat", ModelKind.Record, false, null), new ModelUse("Dog", ModelKind.Record, false, null));
        pet.Arms.Select(arm => arm.Marks.Single()).Should().Equal("Cat", "Dog");
        document.Record("Cat").Properties.Select(property => property.JsonName).Should().Contain(["kind", "lives"]);
    }

    [Fact]
    public void Choices_that_lead_to_each_other_come_to_an_end()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}",
            "B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}",
            "C: {type: object, properties: {x: {type: string}}, oneOf: [{$ref: '#/components/schemas/D'}, {type: object, properties: {y: {type: string}}}]}",
            "D: {type: object, properties: {z: {type: string}}, oneOf: [{$ref: '#/components/schemas/C'}, {type: object, properties: {w: {type: string}}}]}");

        document.Model.Types.OfType<UnionModel>().Should().NotBeEmpty();
    }

    [Fact]
    public void A_parameter_of_several_kinds_of_text_is_text()
    {
        ParsedDocument document = ParsedDocument.Operation(
            "/pets/{id}", "get",
            "parameters: [{name: id, in: path, required: true, schema: {oneOf: [{type: integer}, {type: string}]}}, {name: q, in: query, schema: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}]",
            "responses: {'204': {description: done}}");

        document.Operations.Single().Parameters.Select(parameter => Describe(document, parameter.Type)).Should().Equal("String", "List");
    }

    private static string Describe(ParsedDocument document, TypeUse use) => use switch
    {
        ScalarUse scalar => scalar.Kind.ToString(),
        ListUse => "List",
        MapUse => "Map",
        ModelUse { Kind: ModelKind.Union } model =>
            $"Union({string.Join(' ', document.Model.Types.OfType<UnionModel>().Single(union => union.Name == model.Name).Arms.Select(arm => arm.Name))})",
        ModelUse { Name: "X" } model => model.Kind.ToString(),
        ModelUse model => model.Name,
        _ => "?",
    } + (use.IsNullable ? "?" : "");
}
