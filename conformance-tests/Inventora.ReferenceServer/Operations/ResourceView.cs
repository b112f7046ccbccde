using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;

namespace Inventora.ReferenceServer.Operations;

/// <summary>A resource as it is answered, with everything that is computed at the moment of reading.</summary>
/// <param name="Resource">The resource, with recipe and levels.</param>
/// <param name="LocationStockLevels">Its levels by location name, in the order of the locations.</param>
internal sealed record ResourceView(Resource Resource, IReadOnlyDictionary<string, decimal> LocationStockLevels)
{
    /// <inheritdoc cref="DerivedStock.Total"/>
    public decimal StockLevel => DerivedStock.Total(Resource);
}
