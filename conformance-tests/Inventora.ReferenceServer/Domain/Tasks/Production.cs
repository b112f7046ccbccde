using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;

namespace Inventora.ReferenceServer.Domain.Tasks;

/// <summary>What batches do to the stock.</summary>
internal static class Production
{
    /// <summary>
    /// Adds what the batch produces at a location, takes what the recipe uses up there, and records both in the batch.
    /// Infinite resources are neither filled nor used up.
    /// </summary>
    /// <param name="batch">The batch, with its number.</param>
    /// <param name="item">The item it is for; its unit is that of the batch.</param>
    /// <param name="product">What is produced, with levels, recipe and the levels of the recipe's materials.</param>
    /// <param name="locationId">Where.</param>
    /// <returns>The logs, to be stored by the caller.</returns>
    /// <exception cref="RuleBrokenException">The product is a bundle, or a level can't be held exactly.</exception>
    public static IReadOnlyList<StockLog> Produce(Batch batch, TaskItem item, Resource product, string locationId)
    {
        if (product.ProductionType == ProductionType.Bundle)
        {
            throw new RuleBrokenException("A bundle cannot be produced: its stock is derived from its components");
        }

        var made = item.Unit.Convert(batch.Quantity, product.Unit);
        var logs = new List<StockLog>();
        Post(product, made, StockLogType.Production);
        foreach (var component in product.Recipe)
        {
            Post(component.Material, -ExactDecimal.Multiply(made, component.QuantityUsed), StockLogType.Consumption);
        }

        return logs;

        void Post(Resource resource, decimal delta, StockLogType type)
        {
            if (resource.ProductionType == ProductionType.Infinite)
            {
                return;
            }

            logs.Add(resource.Post(locationId, delta, type, batch.CreatedAt, new(BatchId: batch.Id)));
            batch.Effects.Add(new BatchEffect
            {
                Position = batch.Effects.Count, ResourceId = resource.Id, LocationId = locationId, Delta = delta,
            });
        }
    }

    /// <summary>
    /// Takes back exactly what the batch did, where it did it. Neither the recipe nor the task's location of today play a part.
    /// </summary>
    /// <param name="batch">The batch, with its effects.</param>
    /// <param name="resources">The resources of the effects, by id, with their levels.</param>
    /// <param name="now">Time of the logs.</param>
    /// <returns>The logs, to be stored by the caller.</returns>
    public static IReadOnlyList<StockLog> Reverse(Batch batch, IReadOnlyDictionary<string, Resource> resources, DateTimeOffset now) =>
    [
        .. batch.Effects
            .OrderBy(effect => effect.Position)
            .Select(effect => resources[effect.ResourceId]
                .Post(effect.LocationId, -effect.Delta, StockLogType.Reversal, now, new(BatchId: batch.Id))),
    ];
}
