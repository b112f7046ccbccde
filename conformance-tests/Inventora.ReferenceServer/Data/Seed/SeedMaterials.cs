using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>The seeded materials: some with a purpose, then enough others that the greatest page does not hold them all.</summary>
internal sealed class SeedMaterials(SeedData seed)
{
    private const int Count = 1010;

    private static readonly string[] Colours =
        ["Amber", "Ash", "Black", "Blue", "Cherry", "Clear", "Copper", "Cream", "Forest", "Gold", "Grey", "Honey", "Ivory", "Moss", "Rose", "White"];

    private static readonly string[] Stuffs =
        ["Beads", "Box", "Cord", "Dye", "Felt", "Foil", "Fragrance", "Glaze", "Label", "Linen", "Paper", "Pigment", "Resin", "Ribbon", "Thread", "Tin", "Veneer"];

    private static readonly Unit[] Units = [.. Unit.All.Where(unit => unit != Unit.Bundles)];

    /// <summary>Soy wax: used by the candle only.</summary>
    public const int SoyWax = 1;

    /// <summary>Cotton wick: used by the candle only.</summary>
    public const int CottonWick = 2;

    /// <summary>Two materials used by the soap only.</summary>
    public const int OliveOil = 3, Lye = 4;

    /// <summary>Initial stock only, every field with a value, used by nothing: two of them.</summary>
    public const int SheaButter = 5, CocoaButter = 6;

    /// <summary>Never runs out.</summary>
    public const int TapWater = 7;

    /// <summary>A material that is produced itself.</summary>
    public const int WaxBlend = 8;

    /// <summary>Null wherever null is allowed.</summary>
    public const int Leftovers = 9;

    /// <summary>A material with a history, whose price is locked.</summary>
    public const int Packaging = 10;

    /// <summary>The first of the many others, which recipes choose from.</summary>
    public const int FirstOther = 11;

    /// <summary>Adds them all.</summary>
    public void Add()
    {
        Supplied("Soy Wax", "WAX-SOY", "weight.lbs", 3.25m, (SeedPlaces.Warehouse, 400m), (SeedPlaces.Workshop, 120.5m));
        Supplied("Cotton Wick", "WICK-COT", "pieces", 0.08m, (SeedPlaces.Warehouse, 2400m), (SeedPlaces.Workshop, 600m));
        Supplied("Olive Oil", "OIL-OLV", "volume.ml", 0.0125m, (SeedPlaces.Warehouse, 9800.75m));
        Supplied("Lye", "LYE-01", "weight.grams", 0.01m, (SeedPlaces.Warehouse, 5200m), (SeedPlaces.Studio, 350.25m));
        Supplied("Shea Butter", "BUT-SHEA", "weight.kg", 11.4m, (SeedPlaces.Warehouse, 42.5m), (SeedPlaces.Workshop, 7.5m));
        Supplied("Cocoa Butter", "BUT-COC", "weight.kg", 13.9m, (SeedPlaces.Warehouse, 18m));
        seed.Add(ResourceKind.Material, ProductionType.Infinite, Details("Tap Water", "WATER", "volume.liters", 0m, 7));

        var blend = seed.Add(
            ResourceKind.Material, ProductionType.Produced, Details("Wax Blend", "WAX-BLEND", "weight.lbs", 4.1m, 8), (SeedPlaces.Workshop, 36m));
        seed.Add(ResourceKind.Material, ProductionType.Single, new ResourceDetails { Name = "Leftovers", Unit = Unit.Pieces });
        var packaging = Supplied("Packaging Chips", "PACK-01", "volume.cuft", 0.6m, (SeedPlaces.Warehouse, 210m));
        seed.Update(packaging, SeedPlaces.Warehouse, new(StockUpdateType.Restock, 55.5m, "Received shipment"), day: 2);
        seed.Update(packaging, SeedPlaces.Warehouse, new(StockUpdateType.Loss, 12.25m, "Water damage"), day: 4);
        seed.Update(packaging, SeedPlaces.Shop, new(StockUpdateType.Custom, 3m, null), day: 5, SeedStatuses.Returned);

        for (var number = FirstOther; number <= Count; number++)
        {
            AddOther(number);
        }

        SeedData.Use(blend, seed.Material(FirstOther + 1), 0.9m);
        SeedData.Use(blend, seed.Material(FirstOther + 2), 0.125m);
    }

    private void AddOther(int number)
    {
        var name = $"{Colours[number % Colours.Length]} {Stuffs[number % Stuffs.Length]} {number}";
        var unit = Units[number % Units.Length].Code;
        var details = Details(name, $"MAT-{number:0000}", unit, 0.05m * (number % 97), number);
        var first = 10m + number % 400 + (number % 5 == 0 ? 0.375m : 0m);
        if (number % 3 == 0)
        {
            seed.Add(ResourceKind.Material, ProductionType.Supplied, details, (SeedPlaces.Warehouse, first), (SeedPlaces.Workshop, 5m + number % 60));
        }
        else
        {
            seed.Add(ResourceKind.Material, ProductionType.Supplied, details, (number % 11 == 0 ? SeedPlaces.Studio : SeedPlaces.Warehouse, first));
        }
    }

    private Resource Supplied(
        string name, string sku, string unit, decimal unitPrice, params ReadOnlySpan<(Location Location, decimal Quantity)> stock)
    {
        // Their prices to consumers and shops are what a check of null sets and restores; every other field has a value.
        var details = Details(name, sku, unit, unitPrice, sku.Length) with
        {
            RetailPrice = name.EndsWith("Butter", StringComparison.Ordinal) ? unitPrice * 2 : null,
            WholesalePrice = name.EndsWith("Butter", StringComparison.Ordinal) ? unitPrice * 1.5m : null,
        };
        return seed.Add(ResourceKind.Material, ProductionType.Supplied, details, stock);
    }

    private static ResourceDetails Details(string name, string sku, string unit, decimal unitPrice, int number) => new()
    {
        Name = name,
        Sku = sku,
        Unit = Unit.Parse(unit),
        UnitPrice = unitPrice,
        MinLevel = 5 + number % 40,
        Notes = $"{name}, kept dry",
        Ean = $"{9876500000000 + number}",
        MinimumQuantity = 1 + number % 10,
        ReorderUrls = [$"https://supplier.example/{sku.ToLowerInvariant()}"],
    };
}
