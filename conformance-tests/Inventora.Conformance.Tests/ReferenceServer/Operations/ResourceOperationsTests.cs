using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Operations;
using Microsoft.EntityFrameworkCore;

namespace Inventora.Conformance.Tests.ReferenceServer.Operations;

public sealed class ResourceOperationsTests
{
    private static readonly string Tealights = SeedIds.Product(SeedProducts.Tealights);

    [Fact]
    public async Task Pages_follow_one_another_and_count_the_whole_list()
    {
        await using var account = new Account();

        var all = await List(account, ResourceKind.Material, 1000, 0);
        var part = await List(account, ResourceKind.Material, 3, 998);
        var beyond = await List(account, ResourceKind.Material, 10, 5000);

        (all.Items.Count, all.TotalCount).Should().Be((1000, 1010));
        part.Items.Select(view => view.Resource.Sequence).Should().Equal(999, 1000, 1001);
        (beyond.Items.Count, beyond.TotalCount).Should().Be((0, 1010));
        all.Items.Select(view => view.Resource.Kind).Distinct().Should().Equal(ResourceKind.Material);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(1, -1)]
    public async Task A_page_that_cannot_be_is_refused(int limit, int offset)
    {
        await using var account = new Account();

        (await account.OutcomeOf((ResourceOperations operations) => operations.ListAsync(ResourceKind.Product, new(limit, offset), default)))
            .Should().Be("refused");
    }

    [Fact]
    public async Task A_material_is_not_a_product()
    {
        await using var account = new Account();
        var material = SeedIds.Material(1);

        (await account.OutcomeOf((ResourceOperations operations) => operations.GetAsync(ResourceKind.Product, material, default))).Should().Be("missing");
        (await account.OutcomeOf((ResourceOperations operations) => operations.UpdateAsync(ResourceKind.Product, material, new(), default)))
            .Should().Be("missing");
    }

    [Fact]
    public async Task Answers_have_levels_by_name_and_the_recipe_with_the_stock_of_now()
    {
        await using var account = new Account();
        var wax = SeedIds.Material(SeedMaterials.SoyWax);
        await Update(account, ResourceKind.Material, wax, "Retail Store", StockUpdateType.Restock, 0.25m);

        var candle = await Get(account, ResourceKind.Product, SeedIds.Product(SeedProducts.Candle));

        candle.LocationStockLevels.Should().Equal(new Dictionary<string, decimal> { ["Main Warehouse"] = 30m, ["Retail Store"] = 15m });
        candle.StockLevel.Should().Be(45m);
        candle.Resource.Recipe.Select(component => (component.Material.Name, component.QuantityUsed, DerivedStock.Total(component.Material)))
            .Should().Equal(("Soy Wax", 0.5m, 520.75m), ("Cotton Wick", 2m, 3000m));
    }

    [Fact]
    public async Task Fractions_add_up_exactly()
    {
        await using var account = new Account();

        for (var round = 0; round < 10; round++)
        {
            await Update(account, ResourceKind.Product, Tealights, "Overflow Storage", StockUpdateType.Restock, 0.1m);
        }

        var view = await Update(account, ResourceKind.Product, Tealights, "Overflow Storage", StockUpdateType.Loss, 0.7000000000000001m);
        view.LocationStockLevels["Overflow Storage"].Should().Be(0.2999999999999999m);
        view.StockLevel.Should().Be(380.2999999999999999m);
    }

    [Fact]
    public async Task A_restock_locks_the_price_and_a_loss_does_not()
    {
        await using var account = new Account();
        var matches = SeedIds.Product(SeedProducts.Matches);

        await Update(account, ResourceKind.Product, matches, "Main Warehouse", StockUpdateType.Loss, 1m);
        await account.Do((ResourceOperations operations) => operations.UpdateAsync(ResourceKind.Product, matches, new() { UnitPrice = 0.4m }, default));
        await Update(account, ResourceKind.Product, matches, "Main Warehouse", StockUpdateType.Restock, 1m);

        (await account.OutcomeOf((ResourceOperations operations) =>
            operations.UpdateAsync(ResourceKind.Product, matches, new() { Name = "New", UnitPrice = 0.5m }, default))).Should().Be("refused");
        var view = await Get(account, ResourceKind.Product, matches);
        (view.Resource.Name, view.Resource.UnitPrice).Should().Be(("Matches", 0.4m));
    }

    [Theory]
    [InlineData("main warehouse", 1, null)]
    [InlineData("Main Warehouse ", 1, null)]
    [InlineData("", 1, null)]
    [InlineData("Main Warehouse", -1, null)]
    [InlineData("Main Warehouse", 1, 99L)]
    public async Task A_refused_stock_update_leaves_nothing_behind(string location, int quantity, long? customStatusId)
    {
        await using var account = new Account();
        var logs = await account.Look(db => db.StockLogs.CountAsync());

        (await account.OutcomeOf((ResourceOperations operations) => operations.UpdateStockAsync(
            ResourceKind.Product, Tealights, location, new(StockUpdateType.Custom, quantity, null), customStatusId, default))).Should().Be("refused");

        (await account.Look(db => db.StockLogs.CountAsync())).Should().Be(logs);
        (await Get(account, ResourceKind.Product, Tealights)).StockLevel.Should().Be(380m);
    }

    [Fact]
    public async Task Concurrent_restocks_are_all_counted()
    {
        await using var account = new Account();

        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(
            () => Update(account, ResourceKind.Product, Tealights, "Main Warehouse", StockUpdateType.Restock, 0.5m))));

        (await Get(account, ResourceKind.Product, Tealights)).StockLevel.Should().Be(396m);
        (await account.Look(db => db.StockLogs.CountAsync(log => log.ResourceId == Tealights && log.Type == StockLogType.Restock))).Should().Be(32);
    }

    private static Task<Page<ResourceView>> List(Account account, ResourceKind kind, int limit, int offset) =>
        account.Do((ResourceOperations operations) => operations.ListAsync(kind, new(limit, offset), default));

    private static Task<ResourceView> Get(Account account, ResourceKind kind, string id) =>
        account.Do((ResourceOperations operations) => operations.GetAsync(kind, id, default));

    private static Task<ResourceView> Update(Account account, ResourceKind kind, string id, string location, StockUpdateType type, decimal quantity) =>
        account.Do((ResourceOperations operations) => operations.UpdateStockAsync(kind, id, location, new(type, quantity, null), null, default));
}
