using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;

namespace Inventora.ReferenceServer.Data.Queries;

/// <summary>The queries for products and materials. Each is compiled once: to translate it anew would cost more than to run it.</summary>
internal sealed class ResourceQueries
{
    /// <summary>A page of one kind, in the order of creation.</summary>
    public Func<InventoraDbContext, ResourceKind, int, int, IAsyncEnumerable<Resource>> Page { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, ResourceKind kind, int offset, int limit) =>
            db.Resources.Where(resource => resource.Kind == kind).OrderBy(resource => resource.Sequence).Skip(offset).Take(limit).AsNoTracking());

    /// <summary>How many there are of one kind.</summary>
    public Func<InventoraDbContext, ResourceKind, CancellationToken, Task<int>> Count { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, ResourceKind kind, CancellationToken cancellationToken) => db.Resources.Count(resource => resource.Kind == kind));

    /// <summary>The one with an id, if it is of the kind.</summary>
    public Func<InventoraDbContext, ResourceKind, string, IAsyncEnumerable<Resource>> One { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, ResourceKind kind, string id) =>
            db.Resources.Where(resource => resource.Id == id && resource.Kind == kind).AsNoTracking());

    /// <summary>Those with the ids, of either kind.</summary>
    public Func<InventoraDbContext, string[], IAsyncEnumerable<Resource>> Some { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string[] ids) => db.Resources.Where(resource => ids.Contains(resource.Id)).AsNoTracking());

    /// <summary>The recipes of some, each line with its material, in order.</summary>
    public Func<InventoraDbContext, string[], IAsyncEnumerable<Component>> Recipes { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string[] ids) =>
            db.Components.Where(component => ids.Contains(component.ResourceId)).OrderBy(component => component.Position)
                .Include(component => component.Material).AsNoTracking());

    /// <summary>The levels of some, in the order of the locations.</summary>
    public Func<InventoraDbContext, string[], IAsyncEnumerable<LevelRow>> Levels { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string[] ids) =>
            db.StockLevels.Where(level => ids.Contains(level.ResourceId))
                .Join(db.Locations, level => level.LocationId, location => location.Id, (level, location) => new { level, location.Sequence, location.Name })
                .OrderBy(row => row.Sequence).Select(row => new LevelRow(row.level, row.Name)).AsNoTracking());

    /// <summary>The one with an id, if it is of the kind, to be changed.</summary>
    public Func<InventoraDbContext, ResourceKind, string, CancellationToken, Task<Resource?>> Tracked { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, ResourceKind kind, string id, CancellationToken cancellationToken) =>
            db.Resources.SingleOrDefault(resource => resource.Id == id && resource.Kind == kind));

    /// <summary>Those with the ids, to be changed.</summary>
    public Func<InventoraDbContext, string[], IAsyncEnumerable<Resource>> SomeTracked { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string[] ids) => db.Resources.Where(resource => ids.Contains(resource.Id)));

    /// <summary>The recipe of one, with its materials, to be changed.</summary>
    public Func<InventoraDbContext, string, IAsyncEnumerable<Component>> RecipeTracked { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string id) =>
            db.Components.Where(component => component.ResourceId == id).OrderBy(component => component.Position).Include(component => component.Material));

    /// <summary>The levels of some, to be changed.</summary>
    public Func<InventoraDbContext, string[], IAsyncEnumerable<StockLevel>> LevelsTracked { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string[] ids) => db.StockLevels.Where(level => ids.Contains(level.ResourceId)));

    /// <summary>Whether there is a stock block of a log that isn't the initial one, which locks the price.</summary>
    public Func<InventoraDbContext, string, CancellationToken, Task<bool>> PriceIsLocked { get; } = EF.CompileAsyncQuery(
        (InventoraDbContext db, string id, CancellationToken cancellationToken) =>
            db.StockLogs.Any(log => log.ResourceId == id && log.Type != StockLogType.Initial && log.Block != null));
}
