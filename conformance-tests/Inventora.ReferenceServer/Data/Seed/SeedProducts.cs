using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>The seeded products: some with a purpose, then enough others that a page of the default size does not hold them all.</summary>
internal sealed class SeedProducts(SeedData seed)
{
    private const int Count = 140;

    private static readonly string[] Scents =
        ["Bergamot", "Cedar", "Cinnamon", "Fig", "Ginger", "Jasmine", "Lavender", "Lemon", "Mint", "Myrrh", "Orange", "Peony", "Pine", "Sage", "Vanilla"];

    private static readonly string[] Things = ["Bath Salt", "Body Oil", "Candle", "Diffuser", "Hand Cream", "Lip Balm", "Room Spray", "Soap"];

    /// <summary>Initial stock only, pieces, every field with a value, in no task: two of them.</summary>
    public const int Tealights = 1, Matches = 2;

    /// <summary>Produced from two materials of its own, at two locations.</summary>
    public const int Candle = 3;

    /// <summary>Another one produced from two materials of its own.</summary>
    public const int Soap = 4;

    /// <summary>Weighed in kilograms.</summary>
    public const int BathSalt = 5;

    /// <summary>Never runs out.</summary>
    public const int Workshop = 6;

    /// <summary>One of its kind.</summary>
    public const int Chandelier = 7;

    /// <summary>A bundle of two products.</summary>
    public const int GiftSet = 8;

    /// <summary>Null wherever null is allowed.</summary>
    public const int Unnamed = 9;

    /// <summary>A product with a history, whose price is locked.</summary>
    public const int Lantern = 10;

    /// <summary>The first of the many others.</summary>
    public const int FirstOther = 11;

    /// <summary>Adds them all.</summary>
    public void Add()
    {
        Plain("Tealights", "TEA-050", ProductionType.Supplied, "pieces", 0.2m, (SeedPlaces.Warehouse, 300m), (SeedPlaces.Shop, 80m));
        Plain("Matches", "MATCH-01", ProductionType.Supplied, "pieces", 0.35m, (SeedPlaces.Warehouse, 150m));

        var candle = Plain(
            "Handmade Candle", "CANDLE-001", ProductionType.Produced, "pieces", 5.5m, (SeedPlaces.Warehouse, 30m), (SeedPlaces.Shop, 15m));
        SeedData.Use(candle, seed.Material(SeedMaterials.SoyWax), 0.5m);
        SeedData.Use(candle, seed.Material(SeedMaterials.CottonWick), 2m);

        var soap = Plain("Castile Soap", "SOAP-001", ProductionType.Produced, "pieces", 2.1m, (SeedPlaces.Warehouse, 64m), (SeedPlaces.Studio, 21m));
        SeedData.Use(soap, seed.Material(SeedMaterials.OliveOil), 72.5m);
        SeedData.Use(soap, seed.Material(SeedMaterials.Lye), 9.25m);

        var salt = Plain("Bath Salt, loose", "SALT-KG", ProductionType.Produced, "weight.kg", 3.6m, (SeedPlaces.Warehouse, 12.75m));
        SeedData.Use(salt, seed.Material(SeedMaterials.FirstOther), 1.01m);
        SeedData.Use(salt, seed.Material(SeedMaterials.TapWater), 0.05m);

        Plain("Candle Workshop", "COURSE-01", ProductionType.Infinite, "time.hours", 25m);
        Plain("Chandelier", "ONE-01", ProductionType.Single, "pieces", 480m, (SeedPlaces.Shop, 1m));

        var set = seed.Add(ResourceKind.Product, ProductionType.Bundle, Details("Gift Set", "SET-001", "bundles", 12m, 8));
        seed.Add(ResourceKind.Product, ProductionType.Single, new ResourceDetails { Name = "Unnamed sample", Unit = Unit.Pieces });
        var lantern = Plain("Lantern", "LANT-01", ProductionType.Supplied, "pieces", 8.75m, (SeedPlaces.Warehouse, 40m), (SeedPlaces.Shop, 12m));
        seed.Update(lantern, SeedPlaces.Warehouse, new(StockUpdateType.Restock, 25m, "Spring delivery"), day: 3);
        seed.Update(lantern, SeedPlaces.Shop, new(StockUpdateType.Audit, 10m, "Weekly count"), day: 7);
        seed.Update(lantern, SeedPlaces.Shop, new(StockUpdateType.Custom, 2m, null), day: 8, SeedStatuses.GivenAway);

        for (var number = FirstOther; number <= Count; number++)
        {
            AddOther(number);
        }

        SeedData.Use(set, seed.Product(FirstOther), 1m);
        SeedData.Use(set, seed.Product(FirstOther + 1), 2m);
    }

    private void AddOther(int number)
    {
        var name = $"{Scents[number % Scents.Length]} {Things[number % Things.Length]} {number}";
        var details = Details(name, $"PRD-{number:000}", number % 9 == 0 ? "cases" : "pieces", 1m + 0.25m * (number % 31), number);
        if (number % 20 == 0)
        {
            var bundle = seed.Add(ResourceKind.Product, ProductionType.Bundle, details with { Unit = Unit.Bundles });
            SeedData.Use(bundle, seed.Product(FirstOther), 3m);
            SeedData.Use(bundle, seed.Material(Other(number)), 1m);
            return;
        }

        var type = number % 4 == 0 ? ProductionType.Supplied : ProductionType.Produced;
        var product = number % 2 == 0
            ? seed.Add(ResourceKind.Product, type, details, (SeedPlaces.Warehouse, 20m + number), (SeedPlaces.Shop, 1m + number % 17))
            : seed.Add(ResourceKind.Product, type, details, (SeedPlaces.Workshop, 5m + number));
        for (var line = 0; type == ProductionType.Produced && line <= number % 3; line++)
        {
            SeedData.Use(product, seed.Material(Other(number * 5 + line)), 0.25m * (1 + (number + line) % 11));
        }
    }

    // The ones right behind the named materials have recipes of their own to serve.
    private static int Other(int number) => SeedMaterials.FirstOther + 10 + number % 900;

    private Resource Plain(
        string name, string sku, ProductionType type, string unit, decimal unitPrice, params ReadOnlySpan<(Location Location, decimal Quantity)> stock) =>
        seed.Add(ResourceKind.Product, type, Details(name, sku, unit, unitPrice, sku.Length), stock);

    private static ResourceDetails Details(string name, string sku, string unit, decimal unitPrice, int number) => new()
    {
        Name = name,
        Sku = sku,
        Unit = Unit.Parse(unit),
        UnitPrice = unitPrice,
        MinLevel = 10 + number % 25,
        Notes = $"{name}, made by hand",
        RetailPrice = unitPrice * 2.5m,
        WholesalePrice = unitPrice * 1.75m,
        Ean = $"{1234567000000 + number}",
        MinimumQuantity = 1 + number % 5,
        ReorderUrls = [$"https://shop.example/{sku.ToLowerInvariant()}", "https://shop.example/reorder"],
    };
}
