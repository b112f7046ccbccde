using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Finds the records that a request is about to store.</summary>
internal static class Tracked
{
    /// <summary>The new records of a type.</summary>
    public static IReadOnlyList<T> Added<T>(this InventoraDbContext db)
        where T : class =>
        In<T>(db, EntityState.Added);

    /// <summary>The changed records of a type.</summary>
    public static IReadOnlyList<T> Changed<T>(this InventoraDbContext db)
        where T : class =>
        In<T>(db, EntityState.Modified);

    /// <summary>The records of a type that are about to go.</summary>
    public static IReadOnlyList<T> Deleted<T>(this InventoraDbContext db)
        where T : class =>
        In<T>(db, EntityState.Deleted);

    /// <summary>Sets a property that the domain lets nobody set.</summary>
    public static void Force(this InventoraDbContext db, object record, string property, object? value) => db.Entry(record).Property(property).CurrentValue = value;

    /// <summary>What a property was before the request.</summary>
    public static T Original<T>(this InventoraDbContext db, object record, string property) => (T)db.Entry(record).Property(property).OriginalValue!;

    /// <summary>The level of a resource at a location, made when there is none.</summary>
    public static StockLevel Level(this InventoraDbContext db, string resourceId, string locationId)
    {
        var found = db.ChangeTracker.Entries<StockLevel>().Select(entry => entry.Entity)
            .FirstOrDefault(level => level.ResourceId == resourceId && level.LocationId == locationId)
            ?? db.Set<StockLevel>().Find(resourceId, locationId);
        if (found is null)
        {
            found = new StockLevel { ResourceId = resourceId, LocationId = locationId };
            db.Add(found);
        }

        return found;
    }

    private static T[] In<T>(InventoraDbContext db, EntityState state)
        where T : class =>
        [.. db.ChangeTracker.Entries<T>().Where(entry => entry.State == state).Select(entry => entry.Entity)];
}
