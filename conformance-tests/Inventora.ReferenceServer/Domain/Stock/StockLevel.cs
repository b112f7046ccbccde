namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>
/// What a resource has at a location: the sum of the deltas of its logs there, kept so that reading never adds up a history.
/// </summary>
internal sealed class StockLevel
{
    /// <summary>The resource.</summary>
    public required string ResourceId { get; init; }

    /// <summary>The location.</summary>
    public required string LocationId { get; init; }

    /// <summary>Level in the resource's unit; negative when more was lost or used than there was.</summary>
    public decimal Quantity { get; set; }
}
