using Inventora.ReferenceServer.Domain.Catalog;

namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>The <c>stockLevel</c> of a resource, computed from what is in stock at the moment of reading.</summary>
internal static class DerivedStock
{
    /// <summary>
    /// The sum of the levels; 0 for an infinite resource; for a bundle the number that the scarcest component allows,
    /// where infinite components are never scarce.
    /// </summary>
    public static decimal Total(Resource resource) => resource.ProductionType switch
    {
        ProductionType.Infinite => 0m,
        ProductionType.Bundle => Bundles(resource.Recipe),
        _ => ExactDecimal.Sum(resource.Levels.Select(level => level.Quantity)),
    };

    private static decimal Bundles(IEnumerable<Component> components) => components
        .Where(component => component.Material.ProductionType != ProductionType.Infinite)
        .Select(component => Enough(Total(component.Material), component.QuantityUsed))
        .DefaultIfEmpty(0m)
        .Min();

    private static decimal Enough(decimal stock, decimal quantityUsed)
    {
        // Dividing by less than one can leave the range of a decimal.
        var tooMany = quantityUsed < 1m && Math.Abs(stock) >= decimal.MaxValue * quantityUsed;
        return tooMany ? decimal.MaxValue * Math.Sign(stock) : Math.Floor(stock / quantityUsed);
    }
}
