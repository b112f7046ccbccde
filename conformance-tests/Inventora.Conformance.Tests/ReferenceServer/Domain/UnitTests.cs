using Inventora.ReferenceServer.Domain;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.Conformance.Tests.ReferenceServer.Domain;

public sealed class UnitTests
{
    [Fact]
    public void The_documented_units_are_known_by_their_codes()
    {
        Unit.All.Should().HaveCount(39).And.OnlyHaveUniqueItems();
        Unit.All.Should().AllSatisfy(unit => Unit.Parse(unit.Code).Should().BeSameAs(unit));
        Unit.All.GroupBy(unit => unit.Dimension).Select(group => group.Count()).Should().Equal(3, 7, 6, 4, 15, 4);
    }

    [Theory]
    [InlineData("1", "weight.kg", "weight.grams", "1000")]
    [InlineData("1", "weight.lbs", "weight.oz", "16")]
    [InlineData("7000", "weight.gr", "weight.lbs", "1")]
    [InlineData("2.5", "weight.kg", "weight.lbs", "5.511556554622")]
    [InlineData("3", "length.yd", "length.ft", "9")]
    [InlineData("1", "length.in", "length.mm", "25.4")]
    [InlineData("1", "area.sqft", "area.sqin", "144")]
    [InlineData("1", "volume.ga", "volume.cup", "16")]
    [InlineData("1", "volume.tbsp", "volume.tsp", "3")]
    [InlineData("1", "volume.cuft", "volume.bdft", "12")]
    [InlineData("1", "volume.cm3", "volume.ml", "1")]
    [InlineData("1.5", "time.hours", "time.minutes", "90")]
    public void A_quantity_converts_within_its_dimension(string quantity, string from, string to, string expected) =>
        Unit.Parse(from).Convert(decimal.Parse(quantity), Unit.Parse(to)).Should().Be(decimal.Parse(expected));

    [Theory]
    [InlineData("pieces", "cases")]
    [InlineData("pieces", "weight.kg")]
    [InlineData("weight.oz", "volume.oz")]
    [InlineData("length.m", "length.m")]
    public void Where_nothing_is_known_the_number_stays(string from, string to) =>
        Unit.Parse(from).Convert(7.25m, Unit.Parse(to)).Should().Be(7.25m);

    [Fact]
    public void What_leaves_the_range_of_a_decimal_is_refused() =>
        FluentActions.Invoking(() => Unit.Parse("weight.kg").Convert(decimal.MaxValue, Unit.Parse("weight.mg"))).Should().Throw<RuleBrokenException>();
}
