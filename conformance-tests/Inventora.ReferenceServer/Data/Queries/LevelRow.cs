using Inventora.ReferenceServer.Domain.Stock;

namespace Inventora.ReferenceServer.Data.Queries;

/// <summary>A level and the name of its location.</summary>
internal sealed record LevelRow(StockLevel Level, string LocationName);
