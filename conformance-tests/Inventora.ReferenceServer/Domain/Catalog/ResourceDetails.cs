using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Domain.Catalog;

/// <summary>The eleven fields of a resource that a PATCH can change, all with a value.</summary>
internal sealed record ResourceDetails
{
    /// <summary>Name; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>Stock keeping unit; need not be unique.</summary>
    public string? Sku { get; init; }

    /// <summary>Unit of all quantities of the resource.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Cost of one unit.</summary>
    public decimal? UnitPrice { get; init; }

    /// <summary>Level to reorder at. Stored only.</summary>
    public decimal? MinLevel { get; init; }

    /// <summary>Free text.</summary>
    public string? Notes { get; init; }

    /// <summary>Price to consumers.</summary>
    public decimal? RetailPrice { get; init; }

    /// <summary>Price to shops.</summary>
    public decimal? WholesalePrice { get; init; }

    /// <summary>Article number; its check digit is not verified, as those of the documentation's examples are wrong.</summary>
    public string? Ean { get; init; }

    /// <summary>Smallest amount to order. Stored only.</summary>
    public decimal? MinimumQuantity { get; init; }

    /// <summary>Where to reorder; any strings, order kept.</summary>
    public IReadOnlyList<string> ReorderUrls { get; init; } = [];
}
