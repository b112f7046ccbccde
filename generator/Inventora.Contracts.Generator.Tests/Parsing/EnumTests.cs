using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Parsing;

public sealed class EnumTests
{
    [Fact]
    public void Strings_become_members_in_order()
    {
        EnumModel model = ParsedDocument.Schemas("Unit: {type: string, description: A unit., enum: [pieces, weight.lbs, in-progress, 2d, '', '+1', '-1', -created, a b, ÄRGER]}").Enum("Unit");

        model.Members.Select(member => (member.Name, member.Value)).Should().Equal(
            ("Pieces", "pieces"), ("WeightLbs", "weight.lbs"), ("InProgress", "in-progress"), ("_2d", "2d"), ("Empty", ""), ("Plus1", "+1"), ("Minus1", "-1"),
            ("MinusCreated", "-created"), ("AB", "a b"), ("Ärger", "ÄRGER"));
        (model.ValueKind, model.IsOpen, model.Description).Should().Be((LiteralKind.String, false, "A unit."));
    }

    [Fact]
    public void Values_that_make_the_same_name_are_told_apart()
    {
        ParsedDocument document = ParsedDocument.Schemas("Order: {enum: [asc, ASC, a*, a+]}");

        document.Enum("Order").Members.Select(member => member.Name).Should().OnlyHaveUniqueItems();
        document.Enum("Order").Members.Select(member => member.Name).Should().Equal("Asc", "AscValue", "A", "APlus");
        document.Rules.Should().OnlyContain(rule => rule == "OAC0019");
    }

    [Fact]
    public void Whole_numbers_become_members_too()
    {
        EnumModel model = ParsedDocument.Schemas("Level: {type: integer, enum: [1, 20, -3]}").Enum("Level");

        model.ValueKind.Should().Be(LiteralKind.Number);
        model.Members.Select(member => (member.Name, member.Value)).Should().Equal(("Value1", "1"), ("Value20", "20"), ("Minus3", "-3"));
    }

    [Fact]
    public void Names_that_the_document_gives_are_taken()
    {
        ParsedDocument.Schemas("Level: {type: integer, enum: [1, 2], x-enum-varnames: [low_level, HIGH]}").Enum("Level")
            .Members.Select(member => member.Name).Should().Equal("LowLevel", "High");
    }

    [Fact]
    public void A_const_is_an_enumeration_of_one_value()
    {
        ParsedDocument document = ParsedDocument.Schemas("Order: {type: object, properties: {kind: {const: order}}}");

        document.Enum("OrderKind").Members.Should().Equal(new EnumMemberModel("Order", "order", null));
    }

    [Fact]
    public void Open_enumerations_are_asked_for_by_the_project()
    {
        ParsedDocument document = ParsedDocument.Parse("openapi: 3.1.1\ninfo: {title: A, version: '1'}\ncomponents: {schemas: {Unit: {enum: [a, value]}}}", hasOpenEnums: true);

        document.Enum("Unit").IsOpen.Should().BeTrue();
        document.Enum("Unit").Members.Select(member => member.Name).Should().Equal("A", "ValueValue");
    }

    [Fact]
    public void Of_two_lists_the_common_values_remain()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {unit: {allOf: [{$ref: '#/components/schemas/Unit'}, {enum: [b, c, d]}]}}}", "Unit: {enum: [a, b, c]}");

        document.Enum("OrderUnit").Members.Select(member => member.Value).Should().Equal("b", "c");
    }
}
