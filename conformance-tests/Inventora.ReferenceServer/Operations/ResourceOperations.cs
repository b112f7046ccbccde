using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;

namespace Inventora.ReferenceServer.Operations;

/// <summary>What can be done with products and materials.</summary>
internal sealed class ResourceOperations(InventoraDbContext db, UnitOfWork work, ResourceReader reader, TimeProvider time)
{
    /// <summary>A page of products or materials.</summary>
    public Task<Outcome<Page<ResourceView>>> ListAsync(ResourceKind kind, PageRequest page, CancellationToken cancellationToken) =>
        work.ReadAsync(() => reader.ListAsync(kind, page.Checked(), cancellationToken), cancellationToken);

    /// <summary>One product or material.</summary>
    public Task<Outcome<ResourceView>> GetAsync(ResourceKind kind, string id, CancellationToken cancellationToken) =>
        work.ReadAsync(() => reader.GetAsync(kind, id, cancellationToken), cancellationToken);

    /// <summary>Changes fields of a product or material.</summary>
    public Task<Outcome<ResourceView>> UpdateAsync(ResourceKind kind, string id, ResourceChanges changes, CancellationToken cancellationToken) =>
        work.WriteAsync(
            async () =>
            {
                var resource = await db.Queries.Resources.Tracked(db, kind, id, cancellationToken) ?? throw ResourceReader.Missing(kind);
                var priceIsLocked = changes.UnitPrice is not null && await db.Queries.Resources.PriceIsLocked(db, id, cancellationToken);
                resource.Apply(changes, priceIsLocked);
                await db.SaveChangesAsync(cancellationToken);
                return await reader.GetAsync(kind, id, cancellationToken);
            },
            cancellationToken);

    /// <summary>Changes the level of a product or material at a location.</summary>
    /// <param name="kind">The list the resource belongs to.</param>
    /// <param name="id">The resource.</param>
    /// <param name="locationName">The location's name, exactly.</param>
    /// <param name="update">What to do.</param>
    /// <param name="customStatusId">The custom status; only looked at for a custom update.</param>
    /// <param name="cancellationToken">Calls the request off.</param>
    public Task<Outcome<ResourceView>> UpdateStockAsync(
        ResourceKind kind, string id, string locationName, StockUpdate update, long? customStatusId, CancellationToken cancellationToken) =>
        work.WriteAsync(
            async () =>
            {
                var resource = await db.Queries.Resources.Tracked(db, kind, id, cancellationToken) ?? throw ResourceReader.Missing(kind);
                // The levels find their resource by its key.
                _ = await db.Queries.Resources.LevelsTracked(db, [id]).ToListAsync(cancellationToken);
                var locationId = await db.Queries.Locations.IdOfName(db, locationName, cancellationToken)
                    ?? throw new RuleBrokenException("locationName is not the name of a location");
                var status = update.Type == StockUpdateType.Custom && customStatusId is { } number
                    ? await db.CustomStatuses.FindAsync([number], cancellationToken)
                        ?? throw new RuleBrokenException("customStatusId is not the id of a custom status")
                    : null;
                db.StockLogs.Add(update.ApplyTo(resource, locationId, status, time.GetUtcNow()));
                await db.SaveChangesAsync(cancellationToken);
                return await reader.GetAsync(kind, id, cancellationToken);
            },
            cancellationToken);
}
