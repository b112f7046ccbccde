using Inventora.ReferenceServer.Domain;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Units;
using static Inventora.Conformance.Tests.ReferenceServer.Domain.Samples;

namespace Inventora.Conformance.Tests.ReferenceServer.Domain;

public sealed class ResourcePatchTests
{
    [Fact]
    public void What_is_absent_stays_and_what_is_null_is_cleared()
    {
        var resource = Resource();
        resource.Apply(new() { RetailPrice = 9.5m, WholesalePrice = 8m, Sku = "A" }, priceIsLocked: false);

        resource.Apply(new() { RetailPrice = default(decimal?) }, priceIsLocked: false);

        (resource.Name, resource.Sku, resource.RetailPrice, resource.WholesalePrice).Should().Be(("Thing", "A", null, 8m));
    }

    [Fact]
    public void A_locked_price_refuses_the_whole_request()
    {
        var resource = Resource();

        FluentActions.Invoking(() => resource.Apply(new() { Name = "New", UnitPrice = 6m }, priceIsLocked: true)).Should().Throw<RuleBrokenException>();

        (resource.Name, resource.UnitPrice).Should().Be(("Thing", 5.5m));
    }

    [Fact]
    public void A_locked_price_may_be_sent_as_it_is()
    {
        var resource = Resource();

        resource.Apply(new() { Name = "New", UnitPrice = 5.50m }, priceIsLocked: true);

        resource.Name.Should().Be("New");
    }

    [Theory]
    [InlineData("pieces", "bundles")]
    [InlineData("bundles", "pieces")]
    public void A_unit_changes_neither_to_nor_from_bundles(string from, string to)
    {
        var resource = Resource(unit: from);

        FluentActions.Invoking(() => resource.Apply(new() { Unit = Unit.Parse(to) }, false)).Should().Throw<RuleBrokenException>();

        resource.Unit.Code.Should().Be(from);
    }

    [Theory]
    [InlineData("bundles", "bundles")]
    [InlineData("weight.lbs", "weight.kg")]
    [InlineData("weight.lbs", "length.m")]
    public void Any_other_unit_is_set_and_levels_keep_their_numbers(string from, string to)
    {
        var resource = Resource(unit: from).With(100m);

        resource.Apply(new() { Unit = Unit.Parse(to) }, false);

        resource.Unit.Code.Should().Be(to);
        resource.LevelAt(Here).Should().Be(100m);
    }

    [Fact]
    public void Negative_numbers_and_blank_names_are_refused()
    {
        ResourceChanges[] refused =
        [
            new() { UnitPrice = -1m }, new() { MinLevel = -1m }, new() { MinimumQuantity = -0.01m },
            new() { RetailPrice = -1m }, new() { WholesalePrice = -1m }, new() { Name = "" }, new() { Name = " \t" },
        ];

        refused.Should().AllSatisfy(
            changes => FluentActions.Invoking(() => Resource().Apply(changes, false)).Should().Throw<RuleBrokenException>());
    }

    [Fact]
    public void New_reorder_addresses_replace_the_old_ones_in_their_order()
    {
        var resource = Resource();
        resource.Apply(new() { ReorderUrls = ["b", "a", "a"] }, false);
        resource.ReorderUrls.Should().Equal("b", "a", "a");

        resource.Apply(new() { ReorderUrls = [] }, false);
        resource.ReorderUrls.Should().BeEmpty();
    }
}
