using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>A catalogue of any size: products with recipes out of shared materials, a bundle now and then, and a task for every tenth product.</summary>
internal sealed class SeedCatalogue(SeedData seed, int products)
{
    private const int MostMaterials = 500;
    private const int MostTasks = 2000;

    private static readonly string[] Units = ["pieces", "weight.kg", "volume.liters", "length.m"];

    /// <summary>Adds the resources and gives the tasks.</summary>
    public IReadOnlyList<ProductionTask> Add()
    {
        var materials = Math.Clamp(products / 2, 1, MostMaterials);
        for (var number = 1; number <= materials; number++)
        {
            var unit = Units[number % Units.Length];
            seed.Add(
                ResourceKind.Material, ProductionType.Supplied, Details($"Material {number}", $"MAT-{number:00000}", unit, 0.5m + number % 20),
                (SeedPlaces.Warehouse, 1000m + number), (SeedPlaces.Workshop, 100m));
        }

        for (var number = 1; number <= products; number++)
        {
            AddProduct(number, materials);
        }

        return [.. Enumerable.Range(1, Math.Min(products / 10, MostTasks)).Select(Task)];
    }

    private void AddProduct(int number, int materials)
    {
        if (number % 20 == 0)
        {
            var bundle = seed.Add(ResourceKind.Product, ProductionType.Bundle, Details($"Bundle {number}", $"SET-{number:000000}", "bundles", 10m + number % 50));
            SeedData.Use(bundle, seed.Product(number - 1), 2m);
            SeedData.Use(bundle, seed.Product(number - 2), 1m);
            return;
        }

        var type = number % 4 == 0 ? ProductionType.Supplied : ProductionType.Produced;
        var product = seed.Add(
            ResourceKind.Product, type, Details($"Product {number}", $"PRD-{number:000000}", "pieces", 1m + 0.25m * (number % 40)),
            (SeedPlaces.Warehouse, 20m + number % 100), (SeedPlaces.Shop, number % 10));
        for (var line = 0; type == ProductionType.Produced && line <= number % 2; line++)
        {
            SeedData.Use(product, seed.Material(1 + (number + line) % materials), 0.25m * (1 + number % 8));
        }
    }

    private ProductionTask Task(int number)
    {
        var product = seed.Product(number * 10 - 1);
        var order = SeedIds.FirstTaskOrder + number;
        var details = new TaskDetails
        {
            Name = $"Make product {number * 10 - 1}",
            Status = (TaskState)(number % 2),
            LocationId = SeedPlaces.Workshop.Id,
            UserId = number % 3 == 0 ? null : SeedPeople.Maker.Id,
        };
        return new ProductionTask(SeedIds.Task(order), order, details, [new TaskItem(product, 5m + number % 20, product.Unit, SeedIds.FirstItem + number)], SeedData.Beginning.AddDays(1));
    }

    private static ResourceDetails Details(string name, string sku, string unit, decimal price) => new()
    {
        Name = name,
        Sku = sku,
        Unit = Unit.Parse(unit),
        UnitPrice = price,
        MinLevel = 10,
        Notes = $"{name}, made up",
        RetailPrice = price * 2,
        WholesalePrice = price * 1.5m,
        MinimumQuantity = 1,
        ReorderUrls = [$"https://shop.example/{sku.ToLowerInvariant()}"],
    };
}
