using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>
/// The records of the documentation's examples, with their ids: what is copied from there works. The examples contradict each other in small things;
/// where they do, the record is what the first one shows. The task has no batch yet, and the material's second location is there as well.
/// </summary>
internal static class SeedDocumentation
{
    /// <summary>The user that tasks are assigned to. The documentation tells no address.</summary>
    public static readonly User User = new() { Id = "user_456", Email = "user@example.com" };

    /// <summary>The user that the update of a task assigns it to.</summary>
    public static readonly User NewUser = new() { Id = "user_789", Email = "newuser@example.com" };

    /// <summary>The default location.</summary>
    public static readonly Location Warehouse = new()
    {
        Id = "loc_789", Sequence = 1, Name = "Main Warehouse", IsDefault = true,
        Address1 = "123 Storage St", Address2 = "Unit 5", City = "Portland", State = "OR", Zip = "97201", Country = "US",
    };

    /// <summary>The shop.</summary>
    public static readonly Location Shop = new()
    {
        Id = "loc_790", Sequence = 2, Name = "Retail Store", HideMaterials = true, Address1 = "456 Main St", City = "Portland", State = "OR", Zip = "97202", Country = "US",
    };

    /// <summary>Where the material is kept besides; the list of locations does not show it, but its levels do.</summary>
    public static readonly Location Workshop = new() { Id = "loc_791", Sequence = 3, Name = "Production Floor" };

    /// <summary>The custom status.</summary>
    public static readonly CustomStatus Status = new() { Id = 123, Name = "Returned by customer", Direction = StatusDirection.Add };

    /// <summary>Adds the material, the product made of it and the task, and gives the tasks.</summary>
    public static IReadOnlyList<ProductionTask> Add(SeedData seed)
    {
        var wax = seed.Add(
            "asdf456",
            ResourceKind.Material,
            ProductionType.Supplied,
            new ResourceDetails
            {
                Name = "Soy Wax", Sku = "WAX-SOY", Unit = Unit.Parse("weight.lbs"), UnitPrice = 3.25m, MinLevel = 20, Notes = "Food grade soy wax",
                Ean = "9876543210987", MinimumQuantity = 10, ReorderUrls = ["https://supplier.com/wax"],
            },
            (Warehouse, 80m),
            (Workshop, 20m));
        var candle = seed.Add(
            "asdf123",
            ResourceKind.Product,
            ProductionType.Produced,
            new ResourceDetails
            {
                Name = "Handmade Candle", Sku = "CANDLE-001", Unit = Unit.Pieces, UnitPrice = 5.50m, MinLevel = 10, Notes = "Vanilla scented",
                RetailPrice = 15.00m, WholesalePrice = 10.00m, Ean = "1234567890123", MinimumQuantity = 1, ReorderUrls = ["https://example.com/reorder"],
            },
            (Warehouse, 30m),
            (Shop, 15m));
        SeedData.Use(candle, wax, 0.5m);
        var details = new TaskDetails
        {
            Name = "Produce 50 Candles", LocationId = Warehouse.Id, UserId = User.Id, Notes = "Rush order for weekend market",
            Due = new DateTimeOffset(2024, 3, 15, 10, 0, 0, TimeSpan.Zero),
        };
        return [new ProductionTask("task_123", order: 1, details, [new TaskItem(candle, 50m, Unit.Pieces, id: 1)], SeedData.Beginning)];
    }
}
