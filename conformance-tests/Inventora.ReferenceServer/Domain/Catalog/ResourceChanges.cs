using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Domain.Catalog;

/// <summary>A PATCH of a resource. Null means absent, except for the two prices that may be cleared.</summary>
internal sealed record ResourceChanges
{
    /// <summary>New name.</summary>
    public string? Name { get; init; }

    /// <summary>New stock keeping unit.</summary>
    public string? Sku { get; init; }

    /// <summary>New unit; levels keep their numbers.</summary>
    public Unit? Unit { get; init; }

    /// <summary>New cost of one unit.</summary>
    public decimal? UnitPrice { get; init; }

    /// <summary>New reorder level.</summary>
    public decimal? MinLevel { get; init; }

    /// <summary>New notes.</summary>
    public string? Notes { get; init; }

    /// <summary>New price to consumers, or null to clear it.</summary>
    public Change<decimal?> RetailPrice { get; init; }

    /// <summary>New price to shops, or null to clear it.</summary>
    public Change<decimal?> WholesalePrice { get; init; }

    /// <summary>New article number.</summary>
    public string? Ean { get; init; }

    /// <summary>New smallest amount to order.</summary>
    public decimal? MinimumQuantity { get; init; }

    /// <summary>New reorder addresses, instead of all the old ones.</summary>
    public IReadOnlyList<string>? ReorderUrls { get; init; }
}
