using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;
using Inventora.ReferenceServer.Operations;
using Microsoft.EntityFrameworkCore;

namespace Inventora.Conformance.Tests.ReferenceServer.Operations;

public sealed class BatchOperationsTests
{
    private static readonly string Candle = SeedIds.Product(SeedProducts.Candle);
    private static readonly string Wax = SeedIds.Material(SeedMaterials.SoyWax);

    [Fact]
    public async Task A_batch_produces_at_the_location_of_its_task()
    {
        await using var account = new Account();
        var task = await Create(account, SeedPlaces.Workshop.Id, new ItemRequest(Candle, 8m, Unit.Pieces));

        var batch = await Produce(account, task, 0, 2m);

        batch.TaskItemId.Should().Be(task.Items[0].Id);
        (await LevelAt(account, Candle, SeedPlaces.Workshop)).Should().Be(2m);
        (await LevelAt(account, Wax, SeedPlaces.Workshop)).Should().Be(119.5m);
        (await LevelAt(account, Wax, SeedPlaces.Warehouse)).Should().Be(400m);
    }

    [Fact]
    public async Task Without_a_location_it_produces_at_the_default_one()
    {
        await using var account = new Account();
        var task = await Create(account, null, new ItemRequest(Candle, 8m, Unit.Pieces));

        await Produce(account, task, 0, 2m);

        (await LevelAt(account, Candle, SeedPlaces.Warehouse)).Should().Be(32m);
    }

    [Fact]
    public async Task Deleting_restores_every_level_although_recipe_and_location_have_changed()
    {
        await using var account = new Account();
        var before = await Levels(account);
        var task = await Create(account, SeedPlaces.Studio.Id, new ItemRequest(Candle, 8m, Unit.Pieces));
        var first = await Produce(account, task, 0, 2.75m);
        var second = await Produce(account, task, 0, 1m);
        await account.Do((TaskOperations operations) => operations.UpdateAsync(task.Id, new() { LocationId = SeedPlaces.Shop.Id }, default, default));
        await account.Look(db => db.Database.ExecuteSqlAsync($"UPDATE Components SET QuantityUsed = '77' WHERE ResourceId = {Candle}"));

        await Delete(account, first.Id);
        (await LevelAt(account, Candle, SeedPlaces.Studio)).Should().Be(1m);
        await Delete(account, second.Id);

        (await Levels(account)).Where(pair => pair.Value != before.GetValueOrDefault(pair.Key)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_batch_is_reversed_once()
    {
        await using var account = new Account();
        var task = await Create(account, null, new ItemRequest(Candle, 8m, Unit.Pieces));
        var batch = await Produce(account, task, 0, 2m);
        await Delete(account, batch.Id);

        var next = await Produce(account, task, 0, 3m);

        (await account.OutcomeOf((BatchOperations operations) => operations.DeleteAsync(batch.Id, default))).Should().Be("missing");
        next.Id.Should().BeGreaterThan(batch.Id, "a number that was deleted must not come to mean another batch");
        (await LevelAt(account, Candle, SeedPlaces.Warehouse)).Should().Be(33m);
    }

    [Fact]
    public async Task Concurrent_deletions_reverse_once()
    {
        await using var account = new Account();
        var task = await Create(account, null, new ItemRequest(Candle, 8m, Unit.Pieces));
        var batch = await Produce(account, task, 0, 2m);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => account.OutcomeOf((BatchOperations operations) => operations.DeleteAsync(batch.Id, default)))));

        outcomes.Should().ContainSingle(outcome => outcome == "done").And.HaveCount(8);
        (await LevelAt(account, Candle, SeedPlaces.Warehouse)).Should().Be(30m);
    }

    [Fact]
    public async Task The_batches_of_a_deleted_task_stay_until_they_are_deleted()
    {
        await using var account = new Account();
        var task = await Create(account, null, new ItemRequest(Candle, 8m, Unit.Pieces));
        var batch = await Produce(account, task, 0, 2m);

        await account.Do((TaskOperations operations) => operations.DeleteAsync(task.Id, default));
        (await LevelAt(account, Candle, SeedPlaces.Warehouse)).Should().Be(32m);
        (await account.OutcomeOf((BatchOperations operations) => operations.CreateAsync(task.Id, task.Items[0].Id, 1m, default))).Should().Be("missing");

        await Delete(account, batch.Id);
        (await LevelAt(account, Candle, SeedPlaces.Warehouse)).Should().Be(30m);
    }

    [Fact]
    public async Task An_item_is_completed_by_its_batches_and_the_task_is_not()
    {
        await using var account = new Account();
        var task = await Create(account, null, new ItemRequest(Candle, 8m, Unit.Pieces), new ItemRequest(Candle, 5m, Unit.Pieces));
        await Produce(account, task, 1, 2m);
        var last = await Produce(account, task, 1, 3m);

        var full = await Get(account, task.Id);
        await Delete(account, last.Id);
        var open = await Get(account, task.Id);

        full.Items.Select(item => item.Completed).Should().Equal(false, true);
        full.Status.Should().Be(TaskState.Pending);
        full.Items[1].Batches.Select(batch => batch.Quantity).Should().Equal(2m, 3m);
        open.Items.Select(item => item.Completed).Should().Equal(false, false);
    }

    [Fact]
    public async Task An_item_belongs_to_its_task()
    {
        await using var account = new Account();
        var task = await Create(account, null, new ItemRequest(Candle, 8m, Unit.Pieces));
        var other = await Create(account, null, new ItemRequest(Candle, 8m, Unit.Pieces));

        (await account.OutcomeOf((BatchOperations operations) => operations.CreateAsync(task.Id, other.Items[0].Id, 1m, default))).Should().Be("missing");
        (await account.OutcomeOf((BatchOperations operations) => operations.CreateAsync("none", task.Items[0].Id, 1m, default))).Should().Be("missing");
    }

    [Fact]
    public async Task A_refused_batch_leaves_nothing_behind()
    {
        await using var account = new Account();
        var before = await Levels(account);
        var task = await Create(account, null, new ItemRequest(SeedIds.Product(SeedProducts.GiftSet), 8m, Unit.Bundles), new ItemRequest(Candle, 8m, Unit.Pieces));

        (await Try(0, 1m)).Should().Be("refused", "a bundle is not produced");
        (await Try(1, 0m)).Should().Be("refused");
        (await Try(1, decimal.MaxValue)).Should().Be("refused", "the level would not be exact");

        (await Levels(account)).Should().BeEquivalentTo(before);
        (await Get(account, task.Id)).Items.SelectMany(item => item.Batches).Should().BeEmpty();

        Task<string> Try(int item, decimal quantity) =>
            account.OutcomeOf((BatchOperations operations) => operations.CreateAsync(task.Id, task.Items[item].Id, quantity, default));
    }

    [Fact]
    public async Task Every_level_stays_the_sum_of_its_logs()
    {
        await using var account = new Account();
        var task = await Create(account, null, new ItemRequest(Candle, 8m, Unit.Pieces));
        var batch = await Produce(account, task, 0, 2.5m);
        await account.Do((ResourceOperations operations) => operations.UpdateStockAsync(
            ResourceKind.Product, Candle, "Main Warehouse", new(StockUpdateType.Audit, 3m, null), null, default));
        await Delete(account, batch.Id);

        var logs = await account.Look(db => db.StockLogs.AsNoTracking().ToListAsync());

        var sums = logs.GroupBy(log => (log.ResourceId, log.LocationId)).ToDictionary(group => group.Key, group => group.Sum(log => log.Delta));
        (await Levels(account)).Should().BeEquivalentTo(sums);
        logs.Where(log => log.BatchId == batch.Id).Select(log => log.Type).Should().Equal(
            StockLogType.Production, StockLogType.Consumption, StockLogType.Consumption,
            StockLogType.Reversal, StockLogType.Reversal, StockLogType.Reversal);
    }

    private static async Task<ProductionTask> Create(Account account, string? locationId, params ItemRequest[] items) =>
        (await account.Do((TaskOperations operations) =>
            operations.CreateAsync(new() { Name = "Produce", LocationId = locationId }, default, items, default))).Task;

    private static async Task<ProductionTask> Get(Account account, string id) =>
        (await account.Do((TaskOperations operations) => operations.GetAsync(id, default))).Task;

    private static Task<Batch> Produce(Account account, ProductionTask task, int item, decimal quantity) =>
        account.Do((BatchOperations operations) => operations.CreateAsync(task.Id, task.Items[item].Id, quantity, default));

    private static Task<Batch> Delete(Account account, long id) => account.Do((BatchOperations operations) => operations.DeleteAsync(id, default));

    private static async Task<decimal> LevelAt(Account account, string resource, Location location) =>
        (await Levels(account)).GetValueOrDefault((resource, location.Id));

    private static Task<Dictionary<(string ResourceId, string LocationId), decimal>> Levels(Account account) =>
        account.Look(db => db.Set<StockLevel>().AsNoTracking().ToDictionaryAsync(level => (level.ResourceId, level.LocationId), level => level.Quantity));
}
