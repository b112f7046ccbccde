using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.Conformance.Tests.ReferenceServer.Domain;

/// <summary>Records to try the domain on.</summary>
internal static class Samples
{
    public const string Here = "here", There = "there";

    public static readonly DateTimeOffset Now = new(2025, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public static Resource Resource(
        ProductionType type = ProductionType.Produced, string unit = "pieces", string id = "r1", ResourceKind kind = ResourceKind.Product) =>
        new(id, 1, kind, type, new ResourceDetails { Name = "Thing", Unit = Unit.Parse(unit), UnitPrice = 5.5m, Notes = "As it was" });

    public static Resource With(this Resource resource, decimal quantity, string location = Here)
    {
        resource.Post(location, quantity, StockLogType.Initial, Now);
        return resource;
    }

    public static Resource Using(this Resource resource, Resource material, decimal quantityUsed)
    {
        resource.Recipe.Add(new Component
        {
            ResourceId = resource.Id, Position = resource.Recipe.Count, MaterialId = material.Id, Material = material, QuantityUsed = quantityUsed,
        });
        return resource;
    }
}
