using Inventora.ReferenceServer.Domain;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using static Inventora.Conformance.Tests.ReferenceServer.Domain.Samples;

namespace Inventora.Conformance.Tests.ReferenceServer.Domain;

public sealed class StockUpdateTests
{
    private static readonly CustomStatus Adding = new() { Id = 1, Name = "In", Direction = StatusDirection.Add };
    private static readonly CustomStatus Subtracting = new() { Id = 2, Name = "Out", Direction = StatusDirection.Subtract };

    [Fact]
    public void An_audit_sets_the_level_of_its_location_only()
    {
        var resource = Resource().With(7m).With(5m, There);

        var log = new StockUpdate(StockUpdateType.Audit, 3m, null).ApplyTo(resource, Here, null, Now);

        resource.LevelAt(Here).Should().Be(3m);
        resource.LevelAt(There).Should().Be(5m);
        DerivedStock.Total(resource).Should().Be(8m);
        log.Delta.Should().Be(-4m);
        log.ResultingLevel.Should().Be(3m);
    }

    [Fact]
    public void Restock_adds_and_loss_subtracts()
    {
        var resource = Resource().With(7m);

        new StockUpdate(StockUpdateType.Restock, 3.25m, null).ApplyTo(resource, Here, null, Now).Delta.Should().Be(3.25m);
        new StockUpdate(StockUpdateType.Loss, 12.5m, null).ApplyTo(resource, Here, null, Now).Delta.Should().Be(-12.5m);

        resource.LevelAt(Here).Should().Be(-2.25m, "a loss may go below zero");
    }

    [Fact]
    public void A_custom_update_goes_the_way_of_its_status()
    {
        var resource = Resource().With(7m);

        var log = new StockUpdate(StockUpdateType.Custom, 3m, "Why").ApplyTo(resource, Here, Adding, Now);
        new StockUpdate(StockUpdateType.Custom, 1m, null).ApplyTo(resource, There, Subtracting, Now);

        resource.LevelAt(Here).Should().Be(10m);
        resource.LevelAt(There).Should().Be(-1m);
        (log.CustomStatusId, log.Notes, log.Type).Should().Be((1L, "Why", StockLogType.Custom));
        resource.Notes.Should().Be("As it was");
    }

    [Fact]
    public void A_custom_update_without_a_status_is_refused() =>
        FluentActions.Invoking(() => new StockUpdate(StockUpdateType.Custom, 3m, null).ApplyTo(Resource(), Here, null, Now))
            .Should().Throw<RuleBrokenException>();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_negative_quantity_is_refused(int type) =>
        FluentActions.Invoking(() => new StockUpdate((StockUpdateType)type, -1m, null).ApplyTo(Resource(), Here, Adding, Now))
            .Should().Throw<RuleBrokenException>();

    [Fact]
    public void A_log_is_written_even_for_no_change_but_a_block_only_for_what_came_in()
    {
        var resource = Resource().With(7m);

        new StockUpdate(StockUpdateType.Audit, 7m, null).ApplyTo(resource, Here, null, Now).Block.Should().BeNull();
        new StockUpdate(StockUpdateType.Loss, 1m, null).ApplyTo(resource, Here, null, Now).Block.Should().BeNull();
        new StockUpdate(StockUpdateType.Audit, 9m, null).ApplyTo(resource, Here, null, Now).Block!.Quantity.Should().Be(3m);
    }

    [Fact]
    public void Infinite_resources_and_bundles_refuse_stock()
    {
        var update = new StockUpdate(StockUpdateType.Restock, 1m, null);

        FluentActions.Invoking(() => update.ApplyTo(Resource(ProductionType.Infinite), Here, null, Now)).Should().Throw<RuleBrokenException>();
        FluentActions.Invoking(() => update.ApplyTo(Resource(ProductionType.Bundle, "bundles"), Here, null, Now)).Should().Throw<RuleBrokenException>();
    }

    [Fact]
    public void A_total_that_no_decimal_holds_is_refused()
    {
        var resource = Resource().With(5e28m);

        FluentActions.Invoking(() => new StockUpdate(StockUpdateType.Restock, 5e28m, null).ApplyTo(resource, There, null, Now))
            .Should().Throw<RuleBrokenException>();
    }
}
