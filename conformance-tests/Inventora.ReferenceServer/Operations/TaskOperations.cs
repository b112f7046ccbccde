using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain;
using Inventora.ReferenceServer.Domain.Tasks;

namespace Inventora.ReferenceServer.Operations;

/// <summary>What can be done with tasks.</summary>
internal sealed class TaskOperations(InventoraDbContext db, UnitOfWork work, TaskReader reader, TimeProvider time)
{
    /// <summary>A page of tasks.</summary>
    /// <inheritdoc cref="TaskReader.ListAsync"/>
    public Task<Outcome<Page<TaskView>>> ListAsync(PageRequest request, TaskState? status, string? user, CancellationToken cancellationToken) =>
        work.ReadAsync(() => reader.ListAsync(request.Checked(), status, user, cancellationToken), cancellationToken);

    /// <summary>One task.</summary>
    public Task<Outcome<TaskView>> GetAsync(string id, CancellationToken cancellationToken) =>
        work.ReadAsync(() => reader.GetAsync(id, cancellationToken), cancellationToken);

    /// <summary>Creates a task.</summary>
    /// <param name="details">What was chosen; <see cref="TaskDetails.UserId"/> is set from the assignment.</param>
    /// <param name="assignment">Who is to do it.</param>
    /// <param name="items">What to produce.</param>
    /// <param name="cancellationToken">Calls the request off.</param>
    public Task<Outcome<TaskView>> CreateAsync(
        TaskDetails details, Assignment assignment, IReadOnlyList<ItemRequest> items, CancellationToken cancellationToken) =>
        work.WriteAsync(
            async () =>
            {
                var userId = await assignment.ResolveAsync(db, cancellationToken);
                await RequireLocationAsync(details.LocationId, cancellationToken);
                var taskItems = await BuildAsync(items, cancellationToken);
                var order = 1 + (await db.Queries.Tasks.LastOrder(db, cancellationToken) ?? 0);
                var task = new ProductionTask(
                    OpaqueId.Of(RecordKind.Task, order), order, details with { UserId = userId.Or(null) }, taskItems, time.GetUtcNow());
                db.Tasks.Add(task);
                await db.SaveChangesAsync(cancellationToken);
                return await reader.GetAsync(task.Id, cancellationToken);
            },
            cancellationToken);

    /// <summary>Changes fields of a task.</summary>
    /// <param name="id">The task.</param>
    /// <param name="changes">What to change; <see cref="TaskChanges.UserId"/> is set from the assignment.</param>
    /// <param name="assignment">Who is to do it, if that is to change.</param>
    /// <param name="cancellationToken">Calls the request off.</param>
    public Task<Outcome<TaskView>> UpdateAsync(string id, TaskChanges changes, Assignment assignment, CancellationToken cancellationToken) =>
        work.WriteAsync(
            async () =>
            {
                var task = await FindAsync(id, cancellationToken);
                var userId = await assignment.ResolveAsync(db, cancellationToken);
                await RequireLocationAsync(changes.LocationId.Or(null), cancellationToken);
                task.Apply(changes with { UserId = userId }, time.GetUtcNow());
                await db.SaveChangesAsync(cancellationToken);
                return await reader.GetAsync(id, cancellationToken);
            },
            cancellationToken);

    /// <summary>Deletes a task. What its batches produced stays.</summary>
    public Task<Outcome<ProductionTask>> DeleteAsync(string id, CancellationToken cancellationToken) =>
        work.WriteAsync(
            async () =>
            {
                var task = await FindAsync(id, cancellationToken);
                task.Delete(time.GetUtcNow());
                await db.SaveChangesAsync(cancellationToken);
                return task;
            },
            cancellationToken);

    private async Task<ProductionTask> FindAsync(string id, CancellationToken cancellationToken) =>
        await db.Queries.Tasks.Tracked(db, id, cancellationToken) ?? throw TaskReader.Missing();

    private async Task RequireLocationAsync(string? id, CancellationToken cancellationToken)
    {
        if (id is not null && !await db.Queries.Locations.Exists(db, id, cancellationToken))
        {
            throw new RuleBrokenException("LocationId is not the id of a location");
        }
    }

    private async Task<IReadOnlyList<TaskItem>> BuildAsync(IReadOnlyList<ItemRequest> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(item => item.ResourceId).Distinct().ToArray();
        var found = await db.Queries.Resources.Some(db, ids).ToListAsync(cancellationToken);
        var resources = found.ToDictionary(resource => resource.Id, StringComparer.Ordinal);
        return
        [
            .. items.Select(item => resources.TryGetValue(item.ResourceId, out var resource)
                ? new TaskItem(resource, item.Quantity, item.Unit)
                : throw new RuleBrokenException("ProductId is not the id of a product or a material")),
        ];
    }
}
