namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>One change of one level; written once, also when the change is 0. Not visible in the API.</summary>
internal sealed class StockLog
{
    private StockLog()
    {
        ResourceId = LocationId = null!;
    }

    /// <summary>A log of a change just made, with a block when stock came in.</summary>
    public StockLog(
        string resourceId, string locationId, StockLogType type, decimal delta, decimal resultingLevel, DateTimeOffset createdAt, StockLogOrigin origin)
    {
        (ResourceId, LocationId, Type, Delta, ResultingLevel, CreatedAt) = (resourceId, locationId, type, delta, resultingLevel, createdAt);
        (Notes, CustomStatusId, BatchId) = (origin.Notes, origin.CustomStatusId, origin.BatchId);
        if (delta > 0)
        {
            Block = new StockBlock { ResourceId = resourceId, LocationId = locationId, Quantity = delta };
        }
    }

    /// <summary>Number given by the database.</summary>
    public long Id { get; private init; }

    /// <summary>The resource.</summary>
    public string ResourceId { get; private init; }

    /// <summary>The location.</summary>
    public string LocationId { get; private init; }

    /// <summary>Why the level changed.</summary>
    public StockLogType Type { get; private init; }

    /// <summary>By how much the level changed.</summary>
    public decimal Delta { get; private init; }

    /// <summary>The level after the change.</summary>
    public decimal ResultingLevel { get; private init; }

    /// <summary>When it changed.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <inheritdoc cref="StockLogOrigin.Notes"/>
    public string? Notes { get; private init; }

    /// <inheritdoc cref="StockLogOrigin.CustomStatusId"/>
    public long? CustomStatusId { get; private init; }

    /// <inheritdoc cref="StockLogOrigin.BatchId"/>
    public long? BatchId { get; private init; }

    /// <summary>The block of stock that came in; null when nothing did.</summary>
    public StockBlock? Block { get; private init; }
}
