using System.Text.Json.Serialization;

namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>Something that is made or sold.</summary>
public sealed record Product
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string? Sku { get; init; }

    public required decimal? StockLevel { get; init; }

    public required UnitType UnitType { get; init; }

    public required decimal? UnitPrice { get; init; }

    public required decimal? MinLevel { get; init; }

    public required string? Notes { get; init; }

    public required decimal? RetailPrice { get; init; }

    public required decimal? WholesalePrice { get; init; }

    public required string? Ean { get; init; }

    public required decimal? MinimumQuantity { get; init; }

    [JsonPropertyName("reorderURLs")]
    public required IReadOnlyList<string> ReorderUrls { get; init; }

    public required IReadOnlyDictionary<string, decimal> LocationStockLevels { get; init; }

    public required ProductionType ProductionType { get; init; }

    public required IReadOnlyList<ComponentMaterial> Materials { get; init; }
}
