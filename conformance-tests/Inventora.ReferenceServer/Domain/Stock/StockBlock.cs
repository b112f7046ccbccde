namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>
/// Stock that came in by one log. A block of any but the initial log locks the resource's <c>unitPrice</c>. Not visible in the API.
/// </summary>
internal sealed class StockBlock
{
    /// <summary>Number given by the database.</summary>
    public long Id { get; private init; }

    /// <summary>The log that brought the stock.</summary>
    public long LogId { get; init; }

    /// <summary>The resource.</summary>
    public required string ResourceId { get; init; }

    /// <summary>The location.</summary>
    public required string LocationId { get; init; }

    /// <summary>How much came in; greater than 0.</summary>
    public required decimal Quantity { get; init; }
}
