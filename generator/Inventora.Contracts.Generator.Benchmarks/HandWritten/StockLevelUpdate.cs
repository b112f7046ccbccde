namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>A change of what is in stock at one location.</summary>
public sealed record StockLevelUpdate
{
    public required decimal Quantity { get; init; }

    public required string LocationName { get; init; }

    public required StockLevelUpdateType UpdateType { get; init; }

    public string? Notes { get; init; }

    public long? CustomStatusId { get; init; }
}
