using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Catalog;
using Microsoft.EntityFrameworkCore;

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
                var items = await db.Locations.AsNoTracking()
                    .OrderBy(location => location.Sequence).Skip(request.Offset).Take(request.Limit).ToListAsync(cancellationToken);
                return new Page<Location>(items, await db.Locations.CountAsync(cancellationToken), request);
            },
            cancellationToken);
}
