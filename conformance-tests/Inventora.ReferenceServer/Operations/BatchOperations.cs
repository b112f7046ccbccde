using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Inventora.ReferenceServer.Operations;

/// <summary>What can be done with batches.</summary>
internal sealed class BatchOperations(InventoraDbContext db, UnitOfWork work, TimeProvider time)
{
    /// <summary>Produces a batch of an item, at the task's location or else the default one.</summary>
    public Task<Outcome<Batch>> CreateAsync(string taskId, long itemId, decimal quantity, CancellationToken cancellationToken) =>
        work.WriteAsync(
            async () =>
            {
                var task = await db.Tasks.SingleOrDefaultAsync(each => each.Id == taskId, cancellationToken) ?? throw TaskReader.Missing();
                var item = await db.TaskItems.Include(each => each.Batches)
                    .SingleOrDefaultAsync(each => each.Id == itemId && each.TaskId == taskId, cancellationToken)
                    ?? throw new RecordMissingException("Task item not found");
                var locationId = task.LocationId
                    ?? await db.Locations.Where(location => location.IsDefault).Select(location => location.Id).SingleAsync(cancellationToken);
                var product = await db.Resources
                    .Include(resource => resource.Levels)
                    .Include(resource => resource.Recipe.OrderBy(component => component.Position))
                    .ThenInclude(component => component.Material)
                    .ThenInclude(material => material.Levels)
                    .AsSplitQuery().SingleAsync(resource => resource.Id == item.ResourceId, cancellationToken);

                var batch = new Batch(quantity, userId: null, time.GetUtcNow());
                item.Add(batch);
                // Logs and effects name the batch by its number, which the database gives.
                await db.SaveChangesAsync(cancellationToken);
                db.StockLogs.AddRange(Production.Produce(batch, item, product, locationId));
                await db.SaveChangesAsync(cancellationToken);
                return batch;
            },
            cancellationToken);

    /// <summary>Takes back what a batch did and removes it. Works for the batches of a deleted task too, whose production stays until then.</summary>
    public Task<Outcome<Batch>> DeleteAsync(long id, CancellationToken cancellationToken) =>
        work.WriteAsync(
            async () =>
            {
                var batch = await db.Batches.Include(each => each.Effects).SingleOrDefaultAsync(each => each.Id == id, cancellationToken)
                    ?? throw new RecordMissingException("Task batch not found");
                var item = await db.TaskItems.Include(each => each.Batches).SingleAsync(each => each.Id == batch.TaskItemId, cancellationToken);
                var ids = batch.Effects.Select(effect => effect.ResourceId).Distinct().ToArray();
                var resources = await db.Resources.Include(resource => resource.Levels)
                    .Where(resource => EF.Parameter(ids).Contains(resource.Id))
                    .ToDictionaryAsync(resource => resource.Id, cancellationToken);

                db.StockLogs.AddRange(Production.Reverse(batch, resources, time.GetUtcNow()));
                item.Remove(batch);
                db.Batches.Remove(batch);
                await db.SaveChangesAsync(cancellationToken);
                return batch;
            },
            cancellationToken);
}
