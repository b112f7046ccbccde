using Inventora.ReferenceServer.Domain.Catalog;

namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>A stock-level update as a request asks for it, and its arithmetic.</summary>
/// <param name="Type">What to do with the quantity.</param>
/// <param name="Quantity">Not negative, in the resource's unit.</param>
/// <param name="Notes">Notes for the log.</param>
internal sealed record StockUpdate(StockUpdateType Type, decimal Quantity, string? Notes)
{
    /// <summary>Applies the update to the level at one location; the log is to be stored by the caller.</summary>
    /// <param name="resource">The resource, with its levels.</param>
    /// <param name="locationId">The location.</param>
    /// <param name="status">The custom status; must be there for a custom update and is ignored otherwise.</param>
    /// <param name="at">Time of the log.</param>
    /// <exception cref="RuleBrokenException">The quantity is negative, the status is missing, or no stock is kept for the resource.</exception>
    public StockLog ApplyTo(Resource resource, string locationId, CustomStatus? status, DateTimeOffset at)
    {
        if (Quantity < 0)
        {
            throw new RuleBrokenException("quantity cannot be negative");
        }

        return Type switch
        {
            StockUpdateType.Audit => resource.Post(
                locationId, ExactDecimal.Add(Quantity, -resource.LevelAt(locationId)), StockLogType.Audit, at, new(Notes)),
            StockUpdateType.Restock => resource.Post(locationId, Quantity, StockLogType.Restock, at, new(Notes)),
            StockUpdateType.Loss => resource.Post(locationId, -Quantity, StockLogType.Loss, at, new(Notes)),
            StockUpdateType.Custom when status is null => throw new RuleBrokenException("customStatusId is required when updateType is custom"),
            StockUpdateType.Custom => resource.Post(
                locationId, status.Direction == StatusDirection.Add ? Quantity : -Quantity, StockLogType.Custom, at, new(Notes, status.Id)),
            _ => throw new ArgumentOutOfRangeException(nameof(resource), Type, "Not a stock update type"),
        };
    }
}
