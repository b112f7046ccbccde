using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using static Inventora.Conformance.Mutants.Reference.ReferenceFault;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>What the reference server could do as well: other answers to what the documentation leaves open, each with its silence.</summary>
internal static class ReferenceVariants
{
    public static IEnumerable<ReferenceFault> All =>
    [
        // A-PAGE-7: any stable order.
        Ordered("products and materials are ordered backwards", "\"r\".\"Sequence\"", "\"r\".\"Sequence\" DESC"),
        Ordered("locations are ordered by name", "\"l\".\"Sequence\"", "\"l\".\"Name\""),
        // A-BATCH-1: production may leave components alone; then so does the reversal.
        Moving("production uses up no components", NoComponents),
        // A-TASK-13, A-TASK-14: completedAt of a done task may be null.
        Saving("done has no time of completion", db => db.ChangeTracker.Entries<ProductionTask>().ToList().ForEach(entry => entry.Property(task => task.CompletedAt).CurrentValue = null)),
        // A-TASK-15: when an item turns completed.
        Saving("items are never completed", db => db.ChangeTracker.Entries<TaskItem>().ToList().ForEach(entry => entry.Property(item => item.Completed).CurrentValue = false)),
        // A-BATCH-16: a batch may move the task's updatedAt.
        After<CreateTaskBatchRequest>("a batch moves the task's updatedAt", (request, db) => Touch(db, request.Id, request.ItemId)),
        // A-TASK-16: a batch may change the status of the task.
        After<CreateTaskBatchRequest>("a batch starts the task", (request, db) => db.Tasks.Where(task => task.Id == request.Id && task.Status == TaskState.Pending).ExecuteUpdate(set => set.SetProperty(task => task.Status, TaskState.InProgress))),
        // A-STOCK-8: a custom update may leave the level.
        Moving("a custom update leaves the level", (log, _) => log.Type == StockLogType.Custom ? 0 : log.Delta),
        Moving("a custom update subtracts what it would add", (log, _) => log.Type == StockLogType.Custom ? -Math.Abs(log.Delta) : log.Delta),
        // A-PATCH-10: what besides restocks locks a price.
        Before<UpdateProductRequest>("audits do not lock the price", (request, db) => Relax(db, request.Id)),
    ];

    private static ReferenceFault Ordered(string name, string key, string other) =>
        Querying(name, sql => sql.Contains("LIMIT", StringComparison.Ordinal) ? sql.Replace($"ORDER BY {key}", $"ORDER BY {other}", StringComparison.Ordinal) : sql);

    private static decimal NoComponents(StockLog log, InventoraDbContext db) =>
        log.Type == StockLogType.Consumption || (log.Type == StockLogType.Reversal && log.Delta > 0) ? 0 : log.Delta;

    private static void Touch(InventoraDbContext db, string id, long item)
    {
        if (db.Tasks.AsNoTracking().SingleOrDefault(task => task.Id == id && task.Items.Any(one => one.Id == item)) is { } found)
        {
            db.Tasks.Where(task => task.Id == id).ExecuteUpdate(set => set.SetProperty(task => task.UpdatedAt, found.UpdatedAt.AddMilliseconds(500)));
        }
    }

    private static void Relax(InventoraDbContext db, string id) =>
        db.StockLogs.Where(log => log.ResourceId == id && log.Type == StockLogType.Audit).ExecuteUpdate(set => set.SetProperty(log => log.Type, StockLogType.Initial));
}
