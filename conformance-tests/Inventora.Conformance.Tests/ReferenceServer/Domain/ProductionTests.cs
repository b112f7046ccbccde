using Inventora.ReferenceServer.Domain;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;
using static Inventora.Conformance.Tests.ReferenceServer.Domain.Samples;

namespace Inventora.Conformance.Tests.ReferenceServer.Domain;

public sealed class ProductionTests
{
    private readonly Resource wax = Resource(ProductionType.Supplied, "weight.lbs", "wax", ResourceKind.Material).With(10m).With(1m, There);
    private readonly Resource water = Resource(ProductionType.Infinite, "volume.liters", "water", ResourceKind.Material);

    [Fact]
    public void A_batch_adds_the_product_and_takes_the_recipe_at_its_location()
    {
        var candle = Resource().With(45m).Using(wax, 0.5m).Using(water, 3m);
        var (batch, item) = BatchOf(candle, 25m, "pieces");

        var logs = Production.Produce(batch, item, candle, Here);

        candle.LevelAt(Here).Should().Be(70m);
        wax.LevelAt(Here).Should().Be(-2.5m, "production may use more than there is");
        wax.LevelAt(There).Should().Be(1m);
        batch.Effects.Select(effect => (effect.ResourceId, effect.LocationId, effect.Delta)).Should().Equal(("r1", Here, 25m), ("wax", Here, -12.5m));
        logs.Select(log => log.Type).Should().Equal(StockLogType.Production, StockLogType.Consumption);
        logs.Should().AllSatisfy(log => log.BatchId.Should().Be(9000));
        water.Levels.Should().BeEmpty();
    }

    [Fact]
    public void The_item_unit_is_converted_before_the_recipe_is_applied()
    {
        var salt = Resource(unit: "weight.kg").Using(wax, 2m);
        var (batch, item) = BatchOf(salt, 500m, "weight.grams");

        Production.Produce(batch, item, salt, Here);

        salt.LevelAt(Here).Should().Be(0.5m);
        wax.LevelAt(Here).Should().Be(9m);
    }

    [Fact]
    public void An_infinite_product_still_uses_its_materials_up()
    {
        var course = Resource(ProductionType.Infinite).Using(wax, 1m);
        var (batch, item) = BatchOf(course, 2m, "pieces");

        Production.Produce(batch, item, course, Here);

        batch.Effects.Select(effect => effect.ResourceId).Should().Equal("wax");
    }

    [Fact]
    public void A_bundle_cannot_be_produced()
    {
        var bundle = Resource(ProductionType.Bundle, "bundles").Using(wax, 1m);
        var (batch, item) = BatchOf(bundle, 2m, "bundles");

        FluentActions.Invoking(() => Production.Produce(batch, item, bundle, Here)).Should().Throw<RuleBrokenException>();
        wax.LevelAt(Here).Should().Be(10m);
    }

    [Fact]
    public void A_reversal_takes_back_what_was_recorded_whatever_the_recipe_is_by_then()
    {
        var candle = Resource().With(45m).Using(wax, 0.3m);
        var (batch, item) = BatchOf(candle, 7m, "pieces");
        Production.Produce(batch, item, candle, Here);
        candle.Recipe.Clear();

        var logs = Production.Reverse(batch, new Dictionary<string, Resource> { ["r1"] = candle, ["wax"] = wax }, Now);

        candle.LevelAt(Here).Should().Be(45m);
        wax.LevelAt(Here).Should().Be(10m);
        logs.Select(log => (log.Type, log.Delta)).Should().Equal((StockLogType.Reversal, -7m), (StockLogType.Reversal, 2.1m));
    }

    [Fact]
    public void An_item_is_completed_while_its_batches_reach_its_quantity()
    {
        var item = new TaskItem(Resource(), 8m, Unit.Pieces, 100);
        Batch first = new(5m, null, Now, 9000), second = new(3m, null, Now, 9001);

        item.Add(first);
        item.Completed.Should().BeFalse();
        item.Add(second);
        item.Completed.Should().BeTrue();
        item.Remove(first);
        item.Completed.Should().BeFalse();
        item.Quantity.Should().Be(8m);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Quantities_must_be_greater_than_zero(int quantity)
    {
        FluentActions.Invoking(() => new Batch(quantity, null, Now)).Should().Throw<RuleBrokenException>();
        FluentActions.Invoking(() => new TaskItem(Resource(), quantity, Unit.Pieces)).Should().Throw<RuleBrokenException>();
    }

    [Fact]
    public void An_item_is_in_bundles_only_for_a_product_in_bundles()
    {
        FluentActions.Invoking(() => new TaskItem(Resource(), 1m, Unit.Bundles)).Should().Throw<RuleBrokenException>();
        new TaskItem(Resource(ProductionType.Bundle, "bundles"), 1m, Unit.Bundles).Unit.Should().Be(Unit.Bundles);
    }

    private static (Batch Batch, TaskItem Item) BatchOf(Resource product, decimal quantity, string unit) =>
        (new Batch(quantity, null, Now, 9000), new TaskItem(product, 50m, Unit.Parse(unit), 100));
}
