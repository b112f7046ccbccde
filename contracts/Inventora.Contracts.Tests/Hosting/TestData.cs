namespace Inventora.Contracts.Tests.Hosting;

/// <summary>Records that are complete, so that each operation has something to answer.</summary>
internal static class TestData
{
    public static readonly DateTimeOffset Noon = new(2024, 3, 15, 12, 0, 0, TimeSpan.Zero);

    public static Product Product(string id) => new()
    {
        Id = id,
        Name = "Handmade Candle",
        Sku = "CANDLE-001",
        StockLevel = 45.5m,
        UnitType = UnitType.WeightLbs,
        UnitPrice = 5.50m,
        MinLevel = null,
        Notes = "Vanille, süß",
        RetailPrice = 15.00m,
        WholesalePrice = null,
        Ean = "1234567890123",
        MinimumQuantity = 1,
        ReorderUrls = ["https://example.com/reorder?a=1&b=2"],
        LocationStockLevels = new Dictionary<string, decimal> { ["Main Warehouse"] = 30, ["Retail Store"] = 15.5m },
        ProductionType = ProductionType.Produced,
        Materials = [ComponentMaterial()],
    };

    public static Material Material(string id) => new()
    {
        Id = id,
        Name = "Soy Wax",
        Sku = null,
        StockLevel = 100,
        UnitType = UnitType.WeightLbs,
        UnitPrice = 3.25m,
        MinLevel = 20,
        Notes = null,
        RetailPrice = null,
        WholesalePrice = null,
        Ean = null,
        MinimumQuantity = null,
        ReorderUrls = [],
        LocationStockLevels = new Dictionary<string, decimal>(),
        ProductionType = ProductionType.Supplied,
        Materials = [],
    };

    public static Location Location(string id) => new()
    {
        Id = id,
        Name = "Main Warehouse",
        IsDefault = true,
        HideMaterials = false,
        Address1 = "1 Main Street",
        Address2 = null,
        City = "Portland",
        State = "OR",
        Zip = "97201",
        Country = "US",
    };

    public static ProductionTask ProductionTask(string id) => new()
    {
        Id = id,
        Name = "Candles for spring",
        Status = ProductionTaskStatus.InProgress,
        Order = 1,
        LocationId = null,
        UserId = "user_456",
        Due = Noon,
        CompletedAt = null,
        Notes = null,
        CreatedAt = Noon,
        UpdatedAt = Noon,
        Items = [TaskItem()],
    };

    public static CreatedTaskBatch CreatedTaskBatch(long itemId, decimal quantity) => new()
    {
        Id = 9001,
        TaskResourceId = itemId,
        UserId = null,
        Quantity = quantity,
        CreatedAt = Noon,
        UpdatedAt = Noon,
    };

    public static Pagination Pagination(int total, int offset, int limit) => new() { TotalCount = total, Offset = offset, Limit = limit };

    private static ComponentMaterial ComponentMaterial() => new()
    {
        Id = "asdf456",
        Name = "Soy Wax",
        Sku = "WAX-SOY",
        UnitType = UnitType.WeightLbs,
        UnitPrice = 3.25m,
        StockLevel = 100,
        MinLevel = 20,
        QuantityUsed = 0.5m,
    };

    private static TaskItem TaskItem() => new()
    {
        Id = 501,
        ResourceId = "asdf123",
        Quantity = 50,
        UnitType = UnitType.Pieces,
        Completed = false,
        Product = null,
        Batches = [],
    };
}
