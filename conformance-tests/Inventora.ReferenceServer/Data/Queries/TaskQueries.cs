using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Inventora.ReferenceServer.Data.Queries;

/// <summary>The queries for tasks; those of the list depend on its filters and are translated when they are asked.</summary>
internal sealed class TaskQueries
{
    /// <summary>The task with an id.</summary>
    public Func<InventoraDbContext, string, IAsyncEnumerable<ProductionTask>> One { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string id) => db.Tasks.Where(task => task.Id == id).AsNoTracking());

    /// <summary>The items of some tasks, in the order asked for.</summary>
    public Func<InventoraDbContext, string[], IAsyncEnumerable<TaskItem>> Items { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string[] tasks) => db.TaskItems.Where(item => tasks.Contains(item.TaskId)).OrderBy(item => item.Id).AsNoTracking());

    /// <summary>The batches of some items, in the order made.</summary>
    public Func<InventoraDbContext, long[], IAsyncEnumerable<Batch>> Batches { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, long[] items) => db.Batches.Where(batch => items.Contains(batch.TaskItemId)).OrderBy(batch => batch.Id).AsNoTracking());

    /// <summary>The task with an id, to be changed.</summary>
    public Func<InventoraDbContext, string, CancellationToken, Task<ProductionTask?>> Tracked { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string id, CancellationToken cancellationToken) => db.Tasks.SingleOrDefault(task => task.Id == id));

    /// <summary>The item with a number, with its batches, to be changed.</summary>
    public Func<InventoraDbContext, long, CancellationToken, Task<TaskItem?>> TrackedItem { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, long id, CancellationToken cancellationToken) => db.TaskItems.Include(item => item.Batches).SingleOrDefault(item => item.Id == id));

    /// <summary>The batch with a number, with what it did, to be removed.</summary>
    public Func<InventoraDbContext, long, CancellationToken, Task<Batch?>> TrackedBatch { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, long id, CancellationToken cancellationToken) => db.Batches.Include(batch => batch.Effects).SingleOrDefault(batch => batch.Id == id));

    /// <summary>The greatest order ever given, deleted tasks' too; null when there was none.</summary>
    public Func<InventoraDbContext, CancellationToken, Task<long?>> LastOrder { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, CancellationToken cancellationToken) => db.Tasks.IgnoreQueryFilters().Max(task => (long?)task.Order));
}
