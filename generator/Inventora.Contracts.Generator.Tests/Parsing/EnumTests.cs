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
    public void Fractions_become_members_too()
    {
        EnumModel model = ParsedDocument.Schemas("Step: {type: number, enum: [0.5, 1.0, -2.25, 1e2, 1], default: 1}").Enum("Step");

        model.Members.Select(member => (member.Name, member.Value)).Should().Equal(("Value0_5", "0.5"), ("Value1", "1"), ("Minus2_25", "-2.25"), ("Value100", "100"));
    }

    [Fact]
    public void Values_of_several_kinds_become_a_union_of_what_each_kind_lists()
    {
        ParsedDocument document = ParsedDocument.Schemas("Mixed: {enum: [auto, 1, true, null, 2.5]}");

        document.Model.Types.OfType<UnionModel>().Single().Arms.Select(arm => (arm.Name, arm.Kinds)).Should().BeEquivalentTo(
            [("Text", JsonKinds.String), ("Boolean", JsonKinds.Boolean), ("Number", JsonKinds.Number)]);
        document.Model.Types.OfType<EnumModel>().Select(model => string.Join(' ', model.Members.Select(member => member.Value))).Should().BeEquivalentTo("auto", "1 2.5");
    }

    [Theory]
    [InlineData("[1, 2]", typeof(ListUse))]
    [InlineData("{a: 1}", typeof(MapUse))]
    public void A_constant_of_a_structure_has_the_structures_type_and_a_finding(string constant, Type type)
    {
        ParsedDocument document = ParsedDocument.Schemas($"Holder: {{type: object, properties: {{whole: {{const: {constant}}}}}}}");

        document.Type("Holder", "whole").Should().BeOfType(type);
        document.Rules.Should().Equal("OAC0020");
    }

    [Fact]
    public void Values_of_a_text_without_quotes_are_texts()
    {
        ParsedDocument document = ParsedDocument.Schemas("Version: {type: string, enum: [1.0, 2, true, latest]}");

        document.Enum("Version").Members.Select(member => (member.Name, member.Value)).Should().Equal(("_10", "1.0"), ("_2", "2"), ("True", "true"), ("Latest", "latest"));
        document.Rules.Should().Equal("OAC0018", "OAC0018", "OAC0018");
    }

    [Fact]
    public void Names_that_the_document_gives_are_taken()
    {
        ParsedDocument.Schemas("Level: {type: integer, enum: [1, 2], x-enum-varnames: [low_level, HIGH]}").Enum("Level")
            .Members.Select(member => member.Name).Should().Equal("LowLevel", "High");
    }

    [Fact]
    public void A_property_of_one_value_needs_no_type()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, required: [kind, v], properties: {kind: {const: order}, v: {type: integer, enum: [2]}, on: {const: true}, pi: {const: 3.14}}}");

        document.Record("Order").Properties.Select(property => (property.Constant!.Text, ((ScalarUse)property.Type).Kind, property.IsFixed)).Should().Equal(
            ("order", ScalarKind.String, true), ("2", ScalarKind.Int64, true), ("true", ScalarKind.Boolean, false), ("3.14", ScalarKind.Double, false));
    }

    [Fact]
    public void A_named_schema_of_one_value_is_an_enumeration()
    {
        ParsedDocument document = ParsedDocument.Schemas("Kind: {const: order}", "Order: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}");

        document.Enum("Kind").Members.Should().Equal(new EnumMemberModel("Order", "order", null));
        document.Record("Order").Properties.Should().ContainSingle(property => property.Constant == null);
    }

    [Fact]
    public void A_project_with_open_enumerations_keeps_what_a_list_of_one_may_get()
    {
        ParsedDocument document = ParsedDocument.Parse(
            "openapi: 3.1.1\ninfo: {title: A, version: '1'}\ncomponents: {schemas: {A: {type: object, properties: {b: {enum: [x]}, c: {const: x}}}}}", hasOpenEnums: true);

        document.Record("A").Properties.Select(property => property.Constant?.Text).Should().Equal(null, "x");
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
