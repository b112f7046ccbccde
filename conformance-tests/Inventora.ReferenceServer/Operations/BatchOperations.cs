using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Tasks;

namespace Inventora.ReferenceServer.Operations;

/// <summary>What can be done with batches.</summary>
internal sealed class BatchOperations(InventoraDbContext db, UnitOfWork work, TimeProvider time)
{
    /// <summary>Produces a batch of an item, at the task's location or else the default one.</summary>
    public Task<Outcome<Batch>> CreateAsync(string taskId, long itemId, decimal quantity, CancellationToken cancellationToken) =>
        work.WriteAsync(
            async () =>
            {
                var task = await db.Queries.Tasks.Tracked(db, taskId, cancellationToken) ?? throw TaskReader.Missing();
                var item = await db.Queries.Tasks.TrackedItem(db, itemId, cancellationToken);
                if (item is null || item.TaskId != taskId)
                {
                    throw new RecordMissingException("Task item not found");
                }

                var locationId = task.LocationId ?? await db.Queries.Locations.IdOfDefault(db, cancellationToken);
                var product = await LoadAsync(item.ResourceId, cancellationToken);
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
                var batch = await db.Queries.Tasks.TrackedBatch(db, id, cancellationToken) ?? throw new RecordMissingException("Task batch not found");
                var item = (await db.Queries.Tasks.TrackedItem(db, batch.TaskItemId, cancellationToken))!;
                string[] ids = [.. batch.Effects.Select(effect => effect.ResourceId).Distinct(StringComparer.Ordinal)];
                var found = await db.Queries.Resources.SomeTracked(db, ids).ToListAsync(cancellationToken);
                _ = await db.Queries.Resources.LevelsTracked(db, ids).ToListAsync(cancellationToken);
                var resources = found.ToDictionary(resource => resource.Id, StringComparer.Ordinal);

                db.StockLogs.AddRange(Production.Reverse(batch, resources, time.GetUtcNow()));
                item.Remove(batch);
                db.Batches.Remove(batch);
                await db.SaveChangesAsync(cancellationToken);
                return batch;
            },
            cancellationToken);

    // What is made, with its recipe, the materials and the levels of all: each finds the others by their keys.
    private async Task<Resource> LoadAsync(string id, CancellationToken cancellationToken)
    {
        var product = (await db.Queries.Resources.SomeTracked(db, [id]).ToListAsync(cancellationToken)).Single();
        var recipe = await db.Queries.Resources.RecipeTracked(db, id).ToListAsync(cancellationToken);
        string[] ids = [id, .. recipe.Select(component => component.MaterialId).Distinct(StringComparer.Ordinal)];
        _ = await db.Queries.Resources.LevelsTracked(db, ids).ToListAsync(cancellationToken);
        return product;
    }
}
