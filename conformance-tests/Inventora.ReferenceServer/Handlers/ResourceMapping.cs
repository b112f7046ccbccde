using Inventora.Contracts;
using Inventora.ReferenceServer.Domain;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Operations;

namespace Inventora.ReferenceServer.Handlers;

/// <summary>Products and materials as the contract has them. It has two types of one shape, so each mapping is here twice.</summary>
internal static class ResourceMapping
{
    /// <summary>The product that is answered.</summary>
    public static Product ToProduct(this ResourceView view) => new()
    {
        Id = view.Resource.Id,
        Name = view.Resource.Name,
        Sku = view.Resource.Sku,
        StockLevel = view.StockLevel,
        UnitType = view.Resource.Unit.ToContract(),
        UnitPrice = view.Resource.UnitPrice,
        MinLevel = view.Resource.MinLevel,
        Notes = view.Resource.Notes,
        RetailPrice = view.Resource.RetailPrice,
        WholesalePrice = view.Resource.WholesalePrice,
        Ean = view.Resource.Ean,
        MinimumQuantity = view.Resource.MinimumQuantity,
        ReorderUrls = view.Resource.ReorderUrls,
        LocationStockLevels = view.LocationStockLevels,
        ProductionType = view.Resource.ProductionType.ToContract(),
        Materials = [.. view.Resource.Recipe.Select(ToContract)],
    };

    /// <summary>The material that is answered.</summary>
    public static Material ToMaterial(this ResourceView view) => new()
    {
        Id = view.Resource.Id,
        Name = view.Resource.Name,
        Sku = view.Resource.Sku,
        StockLevel = view.StockLevel,
        UnitType = view.Resource.Unit.ToContract(),
        UnitPrice = view.Resource.UnitPrice,
        MinLevel = view.Resource.MinLevel,
        Notes = view.Resource.Notes,
        RetailPrice = view.Resource.RetailPrice,
        WholesalePrice = view.Resource.WholesalePrice,
        Ean = view.Resource.Ean,
        MinimumQuantity = view.Resource.MinimumQuantity,
        ReorderUrls = view.Resource.ReorderUrls,
        LocationStockLevels = view.LocationStockLevels,
        ProductionType = view.Resource.ProductionType.ToContract(),
        Materials = [.. view.Resource.Recipe.Select(ToContract)],
    };

    /// <summary>What a PATCH of a product asks for.</summary>
    public static ResourceChanges ToChanges(this ProductPatch patch) => new()
    {
        Name = patch.Name,
        Sku = patch.Sku,
        Unit = patch.UnitType?.ToDomain(),
        UnitPrice = patch.UnitPrice,
        MinLevel = patch.MinLevel,
        Notes = patch.Notes,
        RetailPrice = patch.RetailPrice.ToChange(),
        WholesalePrice = patch.WholesalePrice.ToChange(),
        Ean = patch.Ean,
        MinimumQuantity = patch.MinimumQuantity,
        ReorderUrls = patch.ReorderUrls,
    };

    /// <summary>What a PATCH of a material asks for.</summary>
    public static ResourceChanges ToChanges(this MaterialPatch patch) => new()
    {
        Name = patch.Name,
        Sku = patch.Sku,
        Unit = patch.UnitType?.ToDomain(),
        UnitPrice = patch.UnitPrice,
        MinLevel = patch.MinLevel,
        Notes = patch.Notes,
        RetailPrice = patch.RetailPrice.ToChange(),
        WholesalePrice = patch.WholesalePrice.ToChange(),
        Ean = patch.Ean,
        MinimumQuantity = patch.MinimumQuantity,
        ReorderUrls = patch.ReorderUrls,
    };

    /// <summary>What a stock update asks for.</summary>
    public static StockUpdate ToUpdate(this StockLevelUpdate update) => new(update.UpdateType.ToDomain(), update.Quantity, update.Notes);

    /// <summary>The domain's form of a field that may be absent, null or a value.</summary>
    public static Change<T> ToChange<T>(this Optional<T> field) => field.IsPresent ? field.Value! : default(Change<T>);

    private static ComponentMaterial ToContract(Component component) => new()
    {
        Id = component.Material.Id,
        Name = component.Material.Name,
        Sku = component.Material.Sku,
        UnitType = component.Material.Unit.ToContract(),
        UnitPrice = component.Material.UnitPrice,
        StockLevel = DerivedStock.Total(component.Material),
        MinLevel = component.Material.MinLevel,
        QuantityUsed = component.QuantityUsed,
    };
}
