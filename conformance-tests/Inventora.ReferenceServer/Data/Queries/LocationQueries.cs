using Inventora.ReferenceServer.Domain.Catalog;
using Microsoft.EntityFrameworkCore;

namespace Inventora.ReferenceServer.Data.Queries;

/// <summary>The queries for locations.</summary>
internal sealed class LocationQueries
{
    /// <summary>A page in the order of creation.</summary>
    public Func<InventoraDbContext, int, int, IAsyncEnumerable<Location>> Page { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, int offset, int limit) => db.Locations.OrderBy(location => location.Sequence).Skip(offset).Take(limit).AsNoTracking());

    /// <summary>How many there are.</summary>
    public Func<InventoraDbContext, CancellationToken, Task<int>> Count { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, CancellationToken cancellationToken) => db.Locations.Count());

    /// <summary>The id of the one with a name, exactly.</summary>
    public Func<InventoraDbContext, string, CancellationToken, Task<string?>> IdOfName { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string name, CancellationToken cancellationToken) =>
            db.Locations.Where(location => location.Name == name).Select(location => location.Id).SingleOrDefault());

    /// <summary>The id of the default one.</summary>
    public Func<InventoraDbContext, CancellationToken, Task<string>> IdOfDefault { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, CancellationToken cancellationToken) =>
            db.Locations.Where(location => location.IsDefault).Select(location => location.Id).Single());

    /// <summary>Whether there is one with an id.</summary>
    public Func<InventoraDbContext, string, CancellationToken, Task<bool>> Exists { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string id, CancellationToken cancellationToken) => db.Locations.Any(location => location.Id == id));
}
