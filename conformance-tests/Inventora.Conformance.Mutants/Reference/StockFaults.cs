using System.Globalization;
using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;
using static Inventora.Conformance.Mutants.Reference.ReferenceFault;
using StockLevelUpdateType = Inventora.Contracts.StockLevelUpdateType;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Mistakes in updating stock.</summary>
internal static class StockFaults
{
    public static IEnumerable<ReferenceFault> All =>
    [
        Moving("quantities are kept as doubles", AsDouble, "STOCK-21") with { OnlyWarns = true },
        Moving("quantities are kept as floats", (log, db) => (decimal)(float)(log.Delta + Before(log, db)) - Before(log, db), "GEN-12", "STOCK-RESTOCK-1", "STOCK-AUDIT-1"),
        Moving("quantities have two decimals", (log, _) => Math.Round(log.Delta, 2), "GEN-12", "STOCK-RESTOCK-1", "STOCK-21"),
        Moving("levels have four decimals", (log, db) => Math.Round(Before(log, db) + log.Delta, 4) - Before(log, db), "STOCK-AUDIT-1"),
        Moving("levels wrap at 32 bits", (log, db) => Wrapped(Before(log, db) + log.Delta) - Before(log, db), "STOCK-AUDIT-1", "GEN-12"),
        Moving("levels end at a million", (log, db) => Math.Min(1000000, Before(log, db) + log.Delta) - Before(log, db), "STOCK-AUDIT-1", "STOCK-RESTOCK-1"),
        Moving("a loss stops at nought", (log, db) => log.Type == StockLogType.Loss ? Math.Max(log.Delta, -Math.Max(0, Before(log, db))) : log.Delta, "STOCK-LOSS-1") with { OnlyWarns = true },
        Moving("an audit elsewhere counts at the default location", (log, _) => log.Type == StockLogType.Audit ? SeedPlaces.Warehouse.Id : log.LocationId, "STOCK-12", "STOCK-18"),
        Moving("an update with notes does not count", (log, _) => log is { Type: StockLogType.Restock, Notes: not null } ? 0 : log.Delta, "STOCK-5"),
        Moving("a restock with the same notes counts once", (log, db) => log is { Type: StockLogType.Restock, Notes: { } notes } && db.StockLogs.Any(other => other.ResourceId == log.ResourceId && other.Notes == notes) ? 0 : log.Delta, "STOCK-5"),
        Moving("a loss of a fraction is rounded up", (log, _) => log.Type == StockLogType.Loss ? decimal.Floor(log.Delta) : log.Delta, "STOCK-LOSS-1", "STOCK-21", "GEN-15"),
        Moving("an audit never raises the level", (log, _) => log.Type == StockLogType.Audit ? Math.Min(0, log.Delta) : log.Delta, "STOCK-AUDIT-1", "STOCK-AUDIT-2"),
        Moving("an audit equal to the level doubles it", (log, db) => log is { Type: StockLogType.Audit, Delta: 0 } ? Before(log, db) : log.Delta, "STOCK-AUDIT-2"),
        Moving("a loss is counted twice", (log, _) => log.Type == StockLogType.Loss ? 2 * log.Delta : log.Delta, "STOCK-LOSS-1", "STOCK-LOSS-2"),
        Moving("a restock counts in dozens", (log, _) => log.Type == StockLogType.Restock ? 12 * log.Delta : log.Delta, "STOCK-RESTOCK-1"),
        Moving("a restock at an empty location is lost", (log, db) => log.Type == StockLogType.Restock && Before(log, db) == 0 ? 0 : log.Delta, "STOCK-19"),
        Moving("a material's restock is capped at a hundred", (log, db) => log.Type == StockLogType.Restock && IsMaterial(db, log) ? Math.Min(log.Delta, Math.Max(0, 100 - Before(log, db))) : log.Delta, "STOCK-RESTOCK-1"),
        Moving("a loss is taken from the default location", (log, _) => log.Type == StockLogType.Loss ? SeedPlaces.Warehouse.Id : log.LocationId, "STOCK-12", "STOCK-LOSS-1", "STOCK-LOSS-2"),
        Moving("a material's stock is always at the default location", (log, db) => IsMaterial(db, log) ? SeedPlaces.Warehouse.Id : log.LocationId, "STOCK-M-1", "STOCK-12"),
        Moving("an audit counts at the next location", (log, _) => log.Type == StockLogType.Audit ? Next(log.LocationId) : log.LocationId, "STOCK-AUDIT-1", "STOCK-12"),
        Saving("an audit empties the other locations", EmptyOthers, "STOCK-AUDIT-3", "STOCK-12"),
        Saving("a restock is mirrored at the default location", Mirror, "STOCK-12", "STOCK-13"),
        Saving("notes are overwritten by a loss", db => Notes(db, log => log.Type == StockLogType.Loss), "STOCK-11"),
        Saving("notes are overwritten by a custom update", db => Notes(db, log => log.Type == StockLogType.Custom), "STOCK-11"),
        Saving("a material's notes are overwritten", db => Notes(db, log => IsMaterial(db, log)), "STOCK-11"),
        Saving("a stock update without notes clears the resource's", ClearNotes, "STOCK-11", "STOCK-14"),
        Saving("a restock sets the price to the average cost", db => Each(db, log => log.Type == StockLogType.Restock, (log, resource) => db.Force(resource, nameof(Resource.WholesalePrice), log.Delta)), "STOCK-14"),
        Saving("an audit becomes the minimum", db => Each(db, log => log.Type == StockLogType.Audit, (log, resource) => db.Force(resource, nameof(Resource.MinLevel), log.ResultingLevel)), "STOCK-14"),
        Saving("a restock clears the reorder URLs", db => Each(db, log => log.Type == StockLogType.Restock, (_, resource) => db.Force(resource, nameof(Resource.ReorderUrls), new List<string>())), "STOCK-14"),
        Saving("a loss spreads to the materials of a product", Spread, "STOCK-20", "NEST-13"),
        Product("an unknown location is the default one", (request, db) => db.Locations.Any(each => each.Name == request.Body.LocationName) ? request : request with { Body = request.Body with { LocationName = SeedPlaces.Warehouse.Name } }, "STOCK-23"),
        Product("a loss without notes is a restock", (request, _) => request.Body is { UpdateType: StockLevelUpdateType.Loss, Notes: null } ? request with { Body = request.Body with { UpdateType = StockLevelUpdateType.Restock } } : request, "STOCK-LOSS-1"),
        Product("a known custom status is unknown", (request, _) => request with { Body = request.Body with { CustomStatusId = request.Body.UpdateType == StockLevelUpdateType.Custom ? 0L : request.Body.CustomStatusId } }, "STOCK-CUSTOM-1"),
        ReferenceFault.Before<UpdateProductStockLevelRequest>("a refused stock update moves the stock first", MoveBeforeRefusing, "STOCK-17"),
        Asking<UpdateMaterialStockLevelRequest>("an unknown material's stock is the first one's", (request, db) => db.Resources.Any(each => each.Id == request.Id) ? request : request with { Id = db.Resources.First(each => each.Kind == ResourceKind.Material).Id }, "STOCK-16"),
        After<UpdateProductStockLevelRequest>("a stock update is undone after it was answered", (request, db) => Undo(db, request.Id), "STOCK-15", "GEN-13"),
        After<UpdateMaterialStockLevelRequest>("a material's stock update is undone after it was answered", (request, db) => Undo(db, request.Id), "STOCK-15", "GEN-13"),
    ];

    private static ReferenceFault Product(string name, Func<UpdateProductStockLevelRequest, InventoraDbContext, UpdateProductStockLevelRequest> change, params string[] facts) => Asking(name, change, facts);

    private static bool IsMaterial(InventoraDbContext db, StockLog log) => db.Resources.Find(log.ResourceId)!.Kind == ResourceKind.Material;

    /// <summary>The level before the request; the domain has moved it already.</summary>
    private static decimal Before(StockLog log, InventoraDbContext db) => db.Level(log.ResourceId, log.LocationId).Quantity - log.Delta;

    private static decimal AsDouble(StockLog log, InventoraDbContext db)
    {
        var before = Before(log, db);
        var sum = (double)before + (double)log.Delta;
        return decimal.Parse(sum.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) - before;
    }

    private static decimal Wrapped(decimal level) => level is > int.MaxValue or < int.MinValue ? unchecked((int)(long)level) : level;

    private static string Next(string location) => SeedPlaces.All[(SeedPlaces.All.ToList().FindIndex(place => place.Id == location) + 1) % SeedPlaces.All.Count].Id;

    private static void EmptyOthers(InventoraDbContext db)
    {
        foreach (var log in db.Added<StockLog>().Where(log => log.Type == StockLogType.Audit))
        {
            foreach (var level in db.Set<StockLevel>().Where(level => level.ResourceId == log.ResourceId && level.LocationId != log.LocationId).ToArray())
            {
                level.Quantity = 0;
            }
        }
    }

    private static void Mirror(InventoraDbContext db)
    {
        foreach (var log in db.Added<StockLog>().Where(log => log.Type == StockLogType.Restock && log.LocationId != SeedPlaces.Warehouse.Id))
        {
            db.Level(log.ResourceId, SeedPlaces.Warehouse.Id).Quantity += log.Delta;
        }
    }

    private static void Each(InventoraDbContext db, Func<StockLog, bool> which, Action<StockLog, Resource> act)
    {
        foreach (var log in db.Added<StockLog>().Where(which))
        {
            act(log, db.Resources.Find(log.ResourceId)!);
        }
    }

    private static void Notes(InventoraDbContext db, Func<StockLog, bool> which) =>
        Each(db, log => log.Notes is not null && which(log), (log, resource) => db.Force(resource, nameof(Resource.Notes), log.Notes));

    private static void ClearNotes(InventoraDbContext db) =>
        Each(db, log => log is { Notes: null, BatchId: null }, (_, resource) => db.Force(resource, nameof(Resource.Notes), null));

    private static void Spread(InventoraDbContext db)
    {
        foreach (var log in db.Added<StockLog>().Where(log => log.Type == StockLogType.Loss))
        {
            foreach (var part in db.Set<Component>().Where(component => component.ResourceId == log.ResourceId).ToArray())
            {
                db.Level(part.MaterialId, log.LocationId).Quantity += log.Delta * part.QuantityUsed;
            }
        }
    }

    private static void MoveBeforeRefusing(UpdateProductStockLevelRequest request, InventoraDbContext db)
    {
        if (!db.Locations.Any(each => each.Name == request.Body.LocationName) && db.Resources.Any(each => each.Id == request.Id))
        {
            var level = db.Set<StockLevel>().AsNoTracking().First(each => each.ResourceId == request.Id);
            db.Set<StockLevel>().Where(each => each.ResourceId == request.Id && each.LocationId == level.LocationId)
                .ExecuteUpdate(set => set.SetProperty(each => each.Quantity, level.Quantity + 1));
        }
    }

    private static void Undo(InventoraDbContext db, string id)
    {
        if (db.ChangeTracker.Entries<StockLog>().LastOrDefault(entry => entry.Entity.ResourceId == id)?.Entity is { } log)
        {
            db.Set<StockLevel>().Where(level => level.ResourceId == id && level.LocationId == log.LocationId)
                .ExecuteUpdate(set => set.SetProperty(level => level.Quantity, log.ResultingLevel - log.Delta));
        }
    }
}
