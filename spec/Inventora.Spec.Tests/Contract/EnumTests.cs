namespace Inventora.Spec.Tests.Contract;

public sealed class EnumTests
{
    [Fact]
    public void There_are_39_units_and_all_but_bundles_may_be_set()
    {
        var units = TheContract.TextsAt("/components/schemas/UnitType/enum");
        var settable = TheContract.TextsAt("/components/schemas/SettableUnitType/enum");

        units.Should().HaveCount(39).And.OnlyHaveUniqueItems();
        settable.Should().HaveCount(38);
        units.Where(unit => unit != "bundles").Should().Equal(settable);
        units.Should().Contain("bundles");
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("weight.", 7)]
    [InlineData("length.", 6)]
    [InlineData("area.", 4)]
    [InlineData("volume.", 15)]
    [InlineData("time.", 4)]
    public void A_dimension_has_as_many_units_as_are_documented(string dimension, int count) =>
        TheContract.TextsAt("/components/schemas/UnitType/enum")
            .Count(unit => unit[..(unit.IndexOf('.', StringComparison.Ordinal) + 1)] == dimension).Should().Be(count);

    [Theory]
    [InlineData("ProductionType", "infinite", "single", "produced", "supplied", "bundle")]
    [InlineData("StockLevelUpdateType", "audit", "restock", "loss", "custom")]
    [InlineData("ProductionTaskStatus", "pending", "in-progress", "done")]
    public void An_enumeration_has_the_documented_values(string schema, params string[] values) =>
        TheContract.TextsAt($"/components/schemas/{schema}/enum").Should().Equal(values);

    [Theory]
    [InlineData("Resource", "UnitType")]
    [InlineData("ComponentMaterial", "UnitType")]
    [InlineData("TaskItem", "UnitType")]
    [InlineData("TaskProduct", "UnitType")]
    [InlineData("ResourcePatch", "SettableUnitType")]
    [InlineData("TaskItemCreate", "SettableUnitType")]
    public void Responses_have_every_unit_and_requests_only_those_that_may_be_set(string schema, string unitType) =>
        TheContract.Document.Follow($"/components/schemas/{schema}/properties/unitType").Should().Be($"/components/schemas/{unitType}");
}
