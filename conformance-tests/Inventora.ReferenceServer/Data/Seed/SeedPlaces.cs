using Inventora.ReferenceServer.Domain.Catalog;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>The seeded locations.</summary>
internal static class SeedPlaces
{
    /// <summary>The default location.</summary>
    public static readonly Location Warehouse = new()
    {
        Id = SeedIds.Location(1), Sequence = 1, Name = "Main Warehouse", IsDefault = true,
        Address1 = "123 Storage St", Address2 = "Unit 5", City = "Portland", State = "OR", Zip = "97201", Country = "US",
    };

    /// <summary>A shop that hides materials, without a second address line.</summary>
    public static readonly Location Shop = new()
    {
        Id = SeedIds.Location(2), Sequence = 2, Name = "Retail Store", HideMaterials = true,
        Address1 = "456 Main St", City = "Boston", State = "MA", Zip = "02134", Country = "US",
    };

    /// <summary>Where most things are made.</summary>
    public static readonly Location Workshop = new()
    {
        Id = SeedIds.Location(3), Sequence = 3, Name = "Production Floor",
        Address1 = "125 Storage St", City = "Portland", State = "OR", Zip = "97201", Country = "US",
    };

    /// <summary>A name that isn't ASCII.</summary>
    public static readonly Location Studio = new()
    {
        Id = SeedIds.Location(4), Sequence = 4, Name = "Atelier Zürich",
        Address1 = "Langstrasse 10", Address2 = "2. Stock", City = "Zürich", Zip = "8004", Country = "CH",
    };

    /// <summary>A place that nothing was ever put to.</summary>
    public static readonly Location Overflow = new() { Id = SeedIds.Location(5), Sequence = 5, Name = "Overflow Storage" };

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Location> All = [Warehouse, Shop, Workshop, Studio, Overflow];
}
