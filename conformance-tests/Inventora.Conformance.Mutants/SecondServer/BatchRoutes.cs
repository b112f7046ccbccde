using System.Globalization;
using System.Text.Json;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Creating and deleting batches. A batch produces at the task's location and uses up no materials.</summary>
internal static class BatchRoutes
{
    public static Answer Create(State state, Call call, StoredTask task, string itemId)
    {
        var item = task.Items.Find(each => each.Id.ToString(CultureInfo.InvariantCulture) == itemId) ?? Stranger(state, task, itemId);
        var value = call.Members["quantity"];
        var quantity = value?.GetValueKind() == JsonValueKind.Number ? value.GetValue<decimal>()
            : value is null && state.Has(Fault.BatchQuantityDefaultsToItem) ? item.Quantity
            : throw new Refusal(400, "quantity must be a number.");
        if (!(quantity > 0 || (quantity == 0 && state.Has(Fault.BatchQuantityMayBeZero)) || (quantity < 0 && state.Has(Fault.BatchQuantityMayBeNegative))))
        {
            if (state.Has(Fault.RefusedBatchProduces))
            {
                item.Resource.Add(state.Locations[0].Name, 1);
            }

            throw new Refusal(400, "quantity must be > 0.");
        }

        if (item.Resource.ProductionType == "bundle")
        {
            throw new Refusal(400, "A bundle is not produced.");
        }

        if (state.Has(Fault.BatchGoesToTheFirstItem) || state.Has(Fault.BatchGoesToTheLastItem))
        {
            item = task.Items[state.Has(Fault.BatchGoesToTheLastItem) ? ^1 : 0];
        }

        var produced = state.Has(Fault.ProductionIsOfTheFirstItem) ? task.Items[0] : item;
        var effects = Effects(state, task, produced, state.Has(Fault.BatchProducesTheItemQuantity) ? item.Quantity : quantity);
        foreach (var (resource, location, delta) in effects)
        {
            resource.Add(location, delta);
        }

        var stored = state.Has(Fault.BatchQuantityIsOneMore) ? quantity + 1 : quantity;
        var batch = new StoredBatch(state.NextBatch(), state.Has(Fault.TaskResourceIdIsThePosition) ? task.Items.IndexOf(item) + 1 : item.Id, stored, state.Now, effects);
        if (state.Has(Fault.SecondBatchReplacesTheFirst))
        {
            item.Batches.Clear();
        }

        if (!state.Has(Fault.BatchIsNotListed))
        {
            item.Batches.Add(batch);
        }

        state.Batches.Add(batch);
        if (state.Has(Fault.BatchLowersTheItemQuantity))
        {
            item.Quantity -= quantity;
        }

        return new Answer(200, Views.Of(batch, created: true));
    }

    public static Answer Delete(State state, string id)
    {
        var known = state.Batches.Find(batch => batch.Id.ToString(CultureInfo.InvariantCulture) == id);
        var task = state.LiveTasks.FirstOrDefault(each => each.Items.Any(one => one.Batches.Contains(known!)));
        if (known is null || (task is null && !state.Has(Fault.SecondDeleteReversesAgain) && !state.Has(Fault.BatchIsNotListed)))
        {
            return state.Has(Fault.AnyBatchCanBeDeleted) ? new Answer(204, null) : throw new Refusal(404, "There is no such batch.");
        }

        var item = task?.Items.Find(one => one.Batches.Contains(known));
        IEnumerable<StoredBatch> gone = state.Has(Fault.DeleteTakesAllBatchesOfTheItem) && item is not null ? [.. item.Batches] : [known];
        foreach (var batch in gone)
        {
            Undo(state, task, batch);
            item?.Batches.Remove(batch);
        }

        if (state.Has(Fault.DeletedBatchIsStillListed))
        {
            item?.Batches.Add(known);
        }

        if (state.Has(Fault.BatchDeleteRemovesTheItem) && item is not null)
        {
            task!.Items.Remove(item);
        }

        return state.Has(Fault.BatchDeleteAnswers200) ? new Answer(200, new System.Text.Json.Nodes.JsonObject()) : new Answer(204, null);
    }

    /// <summary>A task that is done has made what it was to make, batch or no batch.</summary>
    public static void ProduceTheRest(State state, StoredTask task)
    {
        foreach (var item in task.Items)
        {
            var rest = Math.Max(0, item.Quantity - item.Batches.Sum(batch => batch.Quantity));
            foreach (var (resource, location, delta) in Effects(state, task, item, rest))
            {
                resource.Add(location, delta);
            }
        }
    }

    /// <summary>Takes back what a batch did, and the batch with it.</summary>
    public static void Reverse(StoredItem item, StoredBatch batch)
    {
        foreach (var (resource, location, delta) in batch.Effects)
        {
            resource.Add(location, -delta);
        }

        item.Batches.Remove(batch);
    }

    private static void Undo(State state, StoredTask? task, StoredBatch batch)
    {
        foreach (var (resource, location, delta) in batch.Effects)
        {
            var share = state.Has(Fault.ReversalForgetsTheProduct) && delta > 0 ? 0
                : state.Has(Fault.ReversalForgetsTheMaterials) && delta < 0 ? 0
                : state.Has(Fault.ReversalIsOfOneUnit) ? Math.Sign(delta)
                : delta;
            resource.Add(state.Has(Fault.ReversalIsAtTheNewLocation) ? Place(state, task) : location, -share);
        }
    }

    private static List<(StoredResource, string, decimal)> Effects(State state, StoredTask task, StoredItem item, decimal quantity)
    {
        if (state.Has(Fault.BatchProducesNothing) || item.Resource.ProductionType == "infinite")
        {
            return [];
        }

        var place = state.Has(Fault.ProductionIsAtTheDefault) ? state.Locations[0].Name : Place(state, task);
        var effects = new List<(StoredResource, string, decimal)> { (item.Resource, place, quantity) };
        if (state.Has(Fault.ReversalForgetsTheMaterials) || state.Has(Fault.ConsumptionIsDoubled) || state.Has(Fault.ReversalIsAtTheNewLocation))
        {
            var factor = state.Has(Fault.ConsumptionIsDoubled) ? 2 : 1;
            effects.AddRange(item.Resource.Recipe.Select(part => (state.Resources[part.Material], place, -factor * part.Used * quantity)));
        }

        return effects;
    }

    private static string Place(State state, StoredTask? task) => (state.LocationById(task?.LocationId) ?? state.Locations[0]).Name;

    private static StoredItem Stranger(State state, StoredTask task, string itemId)
    {
        var elsewhere = state.LiveTasks.SelectMany(each => each.Items).FirstOrDefault(each => each.Id.ToString(CultureInfo.InvariantCulture) == itemId);
        return elsewhere is not null && state.Has(Fault.ItemOfAnotherTaskIsTaken) ? elsewhere
            : elsewhere is null && state.Has(Fault.UnknownItemIsTheFirst) ? task.Items[0]
            : throw new Refusal(404, "The task has no such item.");
    }
}
