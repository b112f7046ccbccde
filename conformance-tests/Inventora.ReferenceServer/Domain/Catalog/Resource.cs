using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Domain.Catalog;

/// <summary>A product or a material, with its recipe and its level at each location.</summary>
internal sealed class Resource
{
    private Resource()
    {
        Id = Name = null!;
        Unit = null!;
    }

    /// <summary>A new resource without stock and recipe.</summary>
    public Resource(string id, long sequence, ResourceKind kind, ProductionType productionType, ResourceDetails details)
    {
        (Id, Sequence, Kind, ProductionType) = (id, sequence, kind, productionType);
        (Name, Unit) = (details.Name, details.Unit);
        Set(details);
    }

    /// <summary>Opaque id, unique over products and materials.</summary>
    public string Id { get; private init; }

    /// <summary>Place in the order of creation, which is the order of the lists.</summary>
    public long Sequence { get; private init; }

    /// <summary>The list it belongs to.</summary>
    public ResourceKind Kind { get; private init; }

    /// <summary>How it comes into stock; never changes.</summary>
    public ProductionType ProductionType { get; private init; }

    /// <inheritdoc cref="ResourceDetails.Name"/>
    public string Name { get; private set; }

    /// <inheritdoc cref="ResourceDetails.Sku"/>
    public string? Sku { get; private set; }

    /// <inheritdoc cref="ResourceDetails.Unit"/>
    public Unit Unit { get; private set; }

    /// <inheritdoc cref="ResourceDetails.UnitPrice"/>
    public decimal? UnitPrice { get; private set; }

    /// <inheritdoc cref="ResourceDetails.MinLevel"/>
    public decimal? MinLevel { get; private set; }

    /// <inheritdoc cref="ResourceDetails.Notes"/>
    public string? Notes { get; private set; }

    /// <inheritdoc cref="ResourceDetails.RetailPrice"/>
    public decimal? RetailPrice { get; private set; }

    /// <inheritdoc cref="ResourceDetails.WholesalePrice"/>
    public decimal? WholesalePrice { get; private set; }

    /// <inheritdoc cref="ResourceDetails.Ean"/>
    public string? Ean { get; private set; }

    /// <inheritdoc cref="ResourceDetails.MinimumQuantity"/>
    public decimal? MinimumQuantity { get; private set; }

    /// <inheritdoc cref="ResourceDetails.ReorderUrls"/>
    public List<string> ReorderUrls { get; private set; } = [];

    /// <summary>The recipe, in its order; empty when nothing is used up.</summary>
    public List<Component> Recipe { get; private init; } = [];

    /// <summary>The level at each location that was ever touched.</summary>
    public List<StockLevel> Levels { get; private init; } = [];

    /// <summary>Whether levels are kept for it. Infinite resources have none, those of bundles are derived.</summary>
    public bool KeepsStock => ProductionType is not (ProductionType.Infinite or ProductionType.Bundle);

    /// <summary>Applies a PATCH as a whole, or throws and leaves the resource as it was.</summary>
    /// <param name="changes">What the request has.</param>
    /// <param name="priceIsLocked">Whether there is a stock block of a log that isn't the initial one.</param>
    /// <exception cref="RuleBrokenException">A value is not allowed, or the price is locked.</exception>
    public void Apply(ResourceChanges changes, bool priceIsLocked)
    {
        var details = new ResourceDetails
        {
            Name = changes.Name ?? Name,
            Sku = changes.Sku ?? Sku,
            Unit = changes.Unit ?? Unit,
            UnitPrice = changes.UnitPrice ?? UnitPrice,
            MinLevel = changes.MinLevel ?? MinLevel,
            Notes = changes.Notes ?? Notes,
            RetailPrice = changes.RetailPrice.Or(RetailPrice),
            WholesalePrice = changes.WholesalePrice.Or(WholesalePrice),
            Ean = changes.Ean ?? Ean,
            MinimumQuantity = changes.MinimumQuantity ?? MinimumQuantity,
            ReorderUrls = changes.ReorderUrls ?? ReorderUrls,
        };

        if (details.Unit != Unit && (details.Unit == Unit.Bundles || Unit == Unit.Bundles))
        {
            throw new RuleBrokenException("unitType cannot be changed to or from bundles");
        }

        if (details.UnitPrice != UnitPrice && priceIsLocked)
        {
            throw new RuleBrokenException("unitPrice cannot be updated: the resource has stock blocks tied to non-initial logs");
        }

        Set(details);
    }

    /// <summary>Changes the level at one location and gives the log of it, to be stored by the caller.</summary>
    /// <exception cref="RuleBrokenException">No stock is kept for the resource, or the result can't be held exactly.</exception>
    public StockLog Post(string locationId, decimal delta, StockLogType type, DateTimeOffset at, StockLogOrigin origin = default)
    {
        if (!KeepsStock)
        {
            throw new RuleBrokenException(ProductionType == ProductionType.Bundle
                ? "The stock of a bundle is derived from its components and cannot be changed"
                : "No stock is kept for an infinite resource");
        }

        var level = Levels.Find(candidate => candidate.LocationId == locationId);
        if (level is null)
        {
            level = new StockLevel { ResourceId = Id, LocationId = locationId };
            Levels.Add(level);
        }

        level.Quantity = ExactDecimal.Add(level.Quantity, delta);
        // The total is summed on every read, where nothing can be refused any more.
        _ = ExactDecimal.Sum(Levels.Select(each => each.Quantity));
        return new StockLog(Id, locationId, type, delta, level.Quantity, at, origin);
    }

    /// <summary>The level at a location; 0 where the resource never was.</summary>
    public decimal LevelAt(string locationId) => Levels.Find(level => level.LocationId == locationId)?.Quantity ?? 0m;

    private void Set(ResourceDetails details)
    {
        if (string.IsNullOrWhiteSpace(details.Name))
        {
            throw new RuleBrokenException("name cannot be empty");
        }

        RefuseNegative("unitPrice", details.UnitPrice);
        RefuseNegative("minLevel", details.MinLevel);
        RefuseNegative("retailPrice", details.RetailPrice);
        RefuseNegative("wholesalePrice", details.WholesalePrice);
        RefuseNegative("minimumQuantity", details.MinimumQuantity);

        Name = details.Name;
        Sku = details.Sku;
        Unit = details.Unit;
        UnitPrice = details.UnitPrice;
        MinLevel = details.MinLevel;
        Notes = details.Notes;
        RetailPrice = details.RetailPrice;
        WholesalePrice = details.WholesalePrice;
        Ean = details.Ean;
        MinimumQuantity = details.MinimumQuantity;
        ReorderUrls = [.. details.ReorderUrls];
    }

    private static void RefuseNegative(string field, decimal? value)
    {
        if (value < 0)
        {
            throw new RuleBrokenException($"{field} cannot be negative");
        }
    }
}
