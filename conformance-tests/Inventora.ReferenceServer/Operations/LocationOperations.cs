using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Catalog;

namespace Inventora.ReferenceServer.Operations;

/// <summary>What can be done with locations.</summary>
internal sealed class LocationOperations(InventoraDbContext db, UnitOfWork work)
{
    /// <summary>A page of locations in the order of their creation.</summary>
    public Task<Outcome<Page<Location>>> ListAsync(PageRequest page, CancellationToken cancellationToken) =>
        work.ReadAsync(
            async () =>
            {
                var request = page.Checked();
                var items = await db.Queries.Locations.Page(db, request.Offset, request.Limit).ToListAsync(cancellationToken);
                return new Page<Location>(items, await db.Queries.Locations.Count(db, cancellationToken), request);
            },
            cancellationToken);
}
