namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>A material as a part of what is made from it.</summary>
public sealed record ComponentMaterial
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string? Sku { get; init; }

    public required UnitType UnitType { get; init; }

    public required decimal? UnitPrice { get; init; }

    public required decimal? StockLevel { get; init; }

    public required decimal? MinLevel { get; init; }

    public required decimal QuantityUsed { get; init; }
}
