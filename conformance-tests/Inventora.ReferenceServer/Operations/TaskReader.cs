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
        return new(await ReadAsync(page, cancellationToken), await all.CountAsync(cancellationToken), request);
    }

    /// <summary>One task.</summary>
    /// <exception cref="RecordMissingException">There is none with this id, or it is deleted.</exception>
    public async Task<TaskView> GetAsync(string id, CancellationToken cancellationToken) =>
        (await ReadAsync(db.Tasks.Where(task => task.Id == id), cancellationToken)).SingleOrDefault() ?? throw Missing();

    /// <summary>What a 404 says.</summary>
    public static RecordMissingException Missing() => new("Task not found");

    private async Task<IReadOnlyList<TaskView>> ReadAsync(IQueryable<ProductionTask> tasks, CancellationToken cancellationToken)
    {
        var found = await tasks
            .Include(task => task.Items.OrderBy(item => item.Id))
            .ThenInclude(item => item.Batches.OrderBy(batch => batch.Id))
            .AsSplitQuery().AsNoTracking().ToListAsync(cancellationToken);
        var ids = found.SelectMany(task => task.Items).Select(item => item.ResourceId).Distinct().ToArray();
        var resources = await resourceReader.ReadWithStockAsync(
            db.Resources.Where(resource => EF.Parameter(ids).Contains(resource.Id)), cancellationToken);
        var byId = resources.ToDictionary(resource => resource.Id);
        return [.. found.Select(task => new TaskView(task, byId))];
    }
}
