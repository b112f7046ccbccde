using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using static Inventora.Conformance.Mutants.Reference.ReferenceFault;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Mistakes in producing and in taking production back.</summary>
internal static class BatchFaults
{
    public static IEnumerable<ReferenceFault> All => Production.Concat(Reversal);

    private static IEnumerable<ReferenceFault> Production =>
    [
        Asking<CreateTaskBatchRequest>("a batch goes to the task's first item", (request, db) => request with { ItemId = ItemsOf(db, request).FirstOrDefault(request.ItemId) }, "BATCH-POST-1", "BATCH-POST-6", "BATCH-POST-12"),
        Asking<CreateTaskBatchRequest>("a batch goes to the task's last item", (request, db) => request with { ItemId = ItemsOf(db, request).LastOrDefault(request.ItemId) }, "BATCH-POST-1", "BATCH-POST-6"),
        Asking<CreateTaskBatchRequest>("any task will do for an item", (request, db) => request with { Id = db.TaskItems.Where(item => item.Id == request.ItemId).Select(item => item.TaskId).FirstOrDefault() ?? request.Id }, "BATCH-POST-12"),
        Asking<CreateTaskBatchRequest>("a batch is a whole number", (request, _) => request with { Body = request.Body with { Quantity = decimal.Ceiling(request.Body.Quantity) } }, "BATCH-POST-4", "BATCH-OBJ-1c", "GEN-12"),
        Asking<CreateTaskBatchRequest>("the second batch repeats the first", RepeatFirst, "BATCH-POST-7", "BATCH-POST-4", "BATCH-DEL-6"),
        Produced("production counts one whatever the batch", (_, _) => 1, "BATCH-POST-9"),
        Produced("production is counted twice", (log, _) => 2 * log.Delta, "BATCH-POST-9"),
        Produced("production has no fractions", (log, _) => decimal.Floor(log.Delta), "BATCH-POST-9", "GEN-12"),
        Produced("only the first batch of an item produces", (log, db) => db.Batches.Count(batch => batch.TaskItemId == db.Batches.Single(made => made.Id == log.BatchId).TaskItemId) > 1 ? 0 : log.Delta, "BATCH-POST-9", "BATCH-POST-7"),
        Used("components are used up once per batch", (log, _) => -1, "BATCH-POST-11") with { OnlyWarns = true },
        Used("the second component is not used up", (log, db) => IsFirstPart(db, log) ? log.Delta : 0, "BATCH-POST-11", "BATCH-DEL-9"),
        Used("components come in instead of going out", (log, _) => -log.Delta, "BATCH-POST-11") with { OnlyWarns = true },
        Moving("production is at the default location", (log, _) => log.Type == StockLogType.Production ? SeedPlaces.Warehouse.Id : log.LocationId, "BATCH-POST-10") with { OnlyWarns = true },
        Saving("a batch raises the item's quantity", db => AddedTo(db, (item, batch) => db.Force(item, nameof(TaskItem.Quantity), item.Quantity + batch.Quantity)), "BATCH-POST-8"),
        Saving("what is produced is taken off the item's quantity", db => AddedTo(db, (item, batch) => db.Force(item, nameof(TaskItem.Quantity), Math.Max(0, item.Quantity - batch.Quantity))), "BATCH-POST-8"),
        Saving("the first batch completes the item", db => AddedTo(db, (item, _) => db.Force(item, nameof(TaskItem.Completed), true)), "ITEM-5") with { OnlyWarns = true },
        Saving("a batch belongs to the task's user", db => db.Added<Batch>().ToList().ForEach(batch => db.Force(batch, nameof(Batch.UserId), SeedPeople.Maker.Id)), "BATCH-OBJ-3") with { OnlyWarns = true },
        Saving("a batch was updated later", db => db.Added<Batch>().ToList().ForEach(batch => db.Force(batch, nameof(Batch.UpdatedAt), batch.CreatedAt.AddMinutes(1))), "BATCH-OBJ-4") with { OnlyWarns = true },
        After<CreateTaskBatchRequest>("a batch disappears when it has been answered", (request, db) => db.Batches.Where(batch => batch.TaskItemId == request.ItemId).ExecuteDelete(), "BATCH-POST-6"),
    ];

    private static IEnumerable<ReferenceFault> Reversal =>
    [
        Reversed("the reversal is made twice", (log, _) => 2 * log.Delta, "BATCH-DEL-2"),
        Reversed("the reversal produces once more", (log, _) => -log.Delta, "BATCH-DEL-2"),
        Reversed("the reversal has no fractions", (log, _) => decimal.Truncate(log.Delta), "BATCH-DEL-2", "BATCH-DEL-3"),
        Reversed("the reversal forgets the materials", (log, _) => Math.Min(0, log.Delta), "BATCH-DEL-3"),
        Reversed("the reversal forgets the product", (log, _) => Math.Max(0, log.Delta), "BATCH-DEL-2"),
        Reversed("the reversal gives back one of each material", (log, _) => log.Delta > 0 ? 1 : log.Delta, "BATCH-DEL-3"),
        Reversed("the reversal gives back only the first material", (log, db) => log.Delta < 0 || IsFirstPart(db, log) ? log.Delta : 0, "BATCH-DEL-3"),
        Reversed("the reversal forgets the item's unit", (log, db) => db.ChangeTracker.Entries<TaskItem>().Single().Entity is var item && item.Unit != db.Resources.Find(log.ResourceId)!.Unit ? -db.Deleted<Batch>().Single().Quantity : log.Delta, "BATCH-DEL-2"),
        Moving("the reversal is at the default location", (log, _) => log.Type == StockLogType.Reversal ? SeedPlaces.Warehouse.Id : log.LocationId, "BATCH-DEL-9", "BATCH-DEL-2"),
        Moving("the reversal is at the task's present location", (log, db) => log.Type == StockLogType.Reversal ? PlaceOf(db, log) : log.LocationId, "BATCH-DEL-9"),
        Asking<DeleteTaskBatchRequest>("the oldest batch of the item is deleted", (request, db) => request with { Id = Siblings(db, request.Id).DefaultIfEmpty(request.Id).Min() }, "BATCH-DEL-1", "BATCH-DEL-6", "BATCH-DEL-5"),
        Asking<DeleteTaskBatchRequest>("the newest batch of the item is deleted", (request, db) => request with { Id = Siblings(db, request.Id).DefaultIfEmpty(request.Id).Max() }, "BATCH-DEL-1", "BATCH-DEL-6", "BATCH-DEL-5"),
        Asking<DeleteTaskBatchRequest>("an unknown batch is the last one", (request, db) => request with { Id = db.Batches.Any(batch => batch.Id == request.Id) ? request.Id : db.Batches.Max(batch => batch.Id) }, "BATCH-DEL-7", "BATCH-DEL-10"),
        Saving("deleting a batch lowers the item's quantity", db => GoneFrom(db, (item, batch) => db.Force(item, nameof(TaskItem.Quantity), item.Quantity + batch.Quantity)), "BATCH-DEL-8"),
        Saving("deleting the last batch deletes the task", db => GoneFrom(db, (item, _) => db.Force(db.Tasks.IgnoreQueryFilters().Single(task => task.Id == item.TaskId), nameof(ProductionTask.DeletedAt), SeedData.Beginning)), "BATCH-DEL-8"),
        Saving("deleting a batch completes the item", db => GoneFrom(db, (item, _) => db.Force(item, nameof(TaskItem.Completed), true)), "ITEM-5") with { OnlyWarns = true },
    ];

    private static ReferenceFault Produced(string name, Func<StockLog, InventoraDbContext, decimal> delta, params string[] facts) => Moving(name, (log, db) => log.Type == StockLogType.Production ? delta(log, db) : log.Delta, facts);

    private static ReferenceFault Used(string name, Func<StockLog, InventoraDbContext, decimal> delta, params string[] facts) => Moving(name, (log, db) => log.Type == StockLogType.Consumption ? delta(log, db) : log.Delta, facts);

    private static ReferenceFault Reversed(string name, Func<StockLog, InventoraDbContext, decimal> delta, params string[] facts) => Moving(name, (log, db) => log.Type == StockLogType.Reversal ? delta(log, db) : log.Delta, facts);

    private static long[] ItemsOf(InventoraDbContext db, CreateTaskBatchRequest request) =>
        [.. db.TaskItems.Where(item => item.TaskId == request.Id).OrderBy(item => item.Id).Select(item => item.Id)];

    private static CreateTaskBatchRequest RepeatFirst(CreateTaskBatchRequest request, InventoraDbContext db)
    {
        var first = db.Batches.AsNoTracking().Where(batch => batch.TaskItemId == request.ItemId).OrderBy(batch => batch.Id).FirstOrDefault();
        return first is null ? request : request with { Body = request.Body with { Quantity = first.Quantity } };
    }

    private static bool IsFirstPart(InventoraDbContext db, StockLog log) =>
        db.Set<Component>().AsNoTracking().Where(part => part.MaterialId == log.ResourceId).All(part => part.Position == 0);

    private static void AddedTo(InventoraDbContext db, Action<TaskItem, Batch> act)
    {
        foreach (var batch in db.Added<Batch>())
        {
            act(db.ChangeTracker.Entries<TaskItem>().Single(entry => entry.Entity.Batches.Contains(batch)).Entity, batch);
        }
    }

    private static void GoneFrom(InventoraDbContext db, Action<TaskItem, Batch> act)
    {
        foreach (var batch in db.Deleted<Batch>())
        {
            act(db.TaskItems.Find(batch.TaskItemId)!, batch);
        }
    }

    private static string PlaceOf(InventoraDbContext db, StockLog log)
    {
        var item = db.ChangeTracker.Entries<TaskItem>().Single().Entity;
        return db.Tasks.IgnoreQueryFilters().Where(task => task.Id == item.TaskId).Select(task => task.LocationId).Single() ?? SeedPlaces.Warehouse.Id;
    }

    private static IEnumerable<long> Siblings(InventoraDbContext db, long id)
    {
        var item = db.Batches.Where(batch => batch.Id == id).Select(batch => (long?)batch.TaskItemId).SingleOrDefault();
        return [.. db.Batches.Where(batch => batch.TaskItemId == item).Select(batch => batch.Id)];
    }
}
