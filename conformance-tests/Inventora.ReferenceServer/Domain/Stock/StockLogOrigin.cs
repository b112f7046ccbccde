namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>What caused a log, where there is something to say.</summary>
/// <param name="Notes">Notes of the stock update; they never reach the resource.</param>
/// <param name="CustomStatusId">The custom status of a custom update.</param>
/// <param name="BatchId">The batch of a production, consumption or reversal; kept after the batch is gone.</param>
internal readonly record struct StockLogOrigin(string? Notes = null, long? CustomStatusId = null, long? BatchId = null);
