using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Inventora.ReferenceServer.Operations;

/// <summary>Reads tasks as they are answered, with their products as they are now.</summary>
internal sealed class TaskReader(InventoraDbContext db, ResourceReader resourceReader)
{
    /// <summary>A page of tasks by their order.</summary>
    /// <param name="request">Which part.</param>
    /// <param name="status">Only tasks that are this far.</param>
    /// <param name="user">Only tasks of the user with this id or, without regard to case, this address; nobody matches none.</param>
    /// <param name="cancellationToken">Calls the request off.</param>
    public async Task<Page<TaskView>> ListAsync(PageRequest request, TaskState? status, string? user, CancellationToken cancellationToken)
    {
        var all = db.Tasks.AsQueryable();
        if (status is not null)
        {
            all = all.Where(task => task.Status == status);
        }

        if (user is not null)
        {
            all = all.Where(task => db.Users.Any(each => each.Id == task.UserId && (each.Id == user || each.Email == user)));
        }

        var page = all.OrderBy(task => task.Order).Skip(request.Offset).Take(request.Limit);
        var tasks = await page.AsNoTracking().ToListAsync(cancellationToken);
        return new(await AddItemsAsync(tasks, cancellationToken), await all.CountAsync(cancellationToken), request);
    }

    /// <summary>One task.</summary>
    /// <exception cref="RecordMissingException">There is none with this id, or it is deleted.</exception>
    public async Task<TaskView> GetAsync(string id, CancellationToken cancellationToken) =>
        (await AddItemsAsync(await db.Queries.Tasks.One(db, id).ToListAsync(cancellationToken), cancellationToken)).SingleOrDefault() ?? throw Missing();

    /// <summary>What a 404 says.</summary>
    public static RecordMissingException Missing() => new("Task not found");

    private async Task<IReadOnlyList<TaskView>> AddItemsAsync(IReadOnlyList<ProductionTask> tasks, CancellationToken cancellationToken)
    {
        if (tasks.Count == 0)
        {
            return [];
        }

        var items = await db.Queries.Tasks.Items(db, [.. tasks.Select(task => task.Id)]).ToListAsync(cancellationToken);
        var batches = await db.Queries.Tasks.Batches(db, [.. items.Select(item => item.Id)]).ToListAsync(cancellationToken);
        var itemsOf = items.ToLookup(item => item.TaskId, StringComparer.Ordinal);
        var batchesOf = batches.ToLookup(batch => batch.TaskItemId);
        foreach (var item in items)
        {
            item.Batches.AddRange(batchesOf[item.Id]);
        }

        foreach (var task in tasks)
        {
            task.Items.AddRange(itemsOf[task.Id]);
        }

        var resources = await resourceReader.ReadWithStockAsync([.. items.Select(item => item.ResourceId).Distinct(StringComparer.Ordinal)], cancellationToken);
        return [.. tasks.Select(task => new TaskView(task, resources))];
    }
}
