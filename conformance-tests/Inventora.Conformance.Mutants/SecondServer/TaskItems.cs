using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Reads the items of a new task and refuses what is wrong.</summary>
internal static class TaskItems
{
    public static IEnumerable<StoredItem> Read(State state, JsonObject body)
    {
        if (!body.ContainsKey("Items") && state.Has(Fault.TaskNeedsNoItems))
        {
            return [];
        }

        var entries = body["Items"] as JsonArray ?? throw new Refusal(400, "Items must be an array.");
        if (entries.Count == 0 && !state.Has(Fault.ItemsCanBeEmpty))
        {
            throw new Refusal(400, "Items cannot be empty.");
        }

        var items = entries.Select((entry, index) => Item(state, entry as JsonObject ?? throw new Refusal(400, "An item must be an object."), index)).ToList();
        if (state.Has(Fault.ItemsOfOneProductAreMerged))
        {
            items = [.. items.DistinctBy(item => item.Resource)];
        }

        if (items.DistinctBy(item => item.Resource).Count() < items.Count)
        {
            throw new Refusal(400, "A product can stand in one item only.");
        }

        if (state.Has(Fault.OnlyTheFirstItemIsStored))
        {
            items = [.. items.Take(1)];
        }

        if (state.Has(Fault.ItemsShareTheFirstQuantity))
        {
            items.ForEach(item => item.Quantity = items[0].Quantity);
        }

        if (state.Has(Fault.NewTaskReservesStock))
        {
            items.ForEach(item => item.Resource.Add(item.Resource.Levels.Keys.First(), -1));
        }

        return items;
    }

    private static StoredItem Item(State state, JsonObject entry, int index)
    {
        var lenient = index > 0 && state.Has(Fault.OnlyTheFirstItemIsValidated);
        var id = entry["ProductId"]?.GetValueKind() == JsonValueKind.String ? entry["ProductId"]!.GetValue<string>() : null;
        var resource = id is not null && state.Resources.TryGetValue(id, out var found) ? found
            : lenient || (id is not null && state.Has(Fault.UnknownProductIsTaken)) ? state.Resources.Values.First()
            : throw new Refusal(400, "ProductId must name a product.");
        return new StoredItem { Id = state.NextItem(), Resource = resource, Quantity = Quantity(state, entry, lenient), Unit = Unit(state, entry, resource), FirstTotal = resource.Total };
    }

    private static decimal Quantity(State state, JsonObject entry, bool lenient)
    {
        var value = entry["quantity"];
        if (value is null && (lenient || state.Has(Fault.ItemQuantityDefaultsToOne)))
        {
            return 1;
        }

        var quantity = value?.GetValueKind() == JsonValueKind.Number ? value.GetValue<decimal>() : throw new Refusal(400, "quantity must be a number.");
        if (state.Has(Fault.ItemQuantityWraps))
        {
            quantity = quantity == decimal.Truncate(quantity) ? unchecked((int)(long)quantity) : quantity;
        }

        return quantity > 0 || lenient
            || (quantity == 0 && state.Has(Fault.ItemQuantityMayBeZero))
            || (quantity < 0 && state.Has(Fault.ItemQuantityMayBeNegative))
            ? quantity
            : throw new Refusal(400, "quantity must be > 0.");
    }

    /// <summary>Pieces by default; a given unit has to be of the dimension that the product is measured in.</summary>
    private static string Unit(State state, JsonObject entry, StoredResource resource)
    {
        if (entry["unitType"] is not { } value)
        {
            return state.Has(Fault.ItemUnitDefaultsToTheProducts) ? resource.Unit : state.Has(Fault.ItemUnitDefaultsToCases) ? "cases" : "pieces";
        }

        var unit = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : throw new Refusal(400, "unitType must be a string.");
        if (state.Has(Fault.ItemUnitIsDropped))
        {
            return "pieces";
        }

        return Units.All.Contains(unit) ? Units.Dimension(unit) == Units.Dimension(resource.Unit) ? unit : throw new Refusal(400, "The unit does not fit the product.")
            : state.Has(Fault.AnyItemUnitIsStored) ? unit
            : throw new Refusal(400, "There is no such unit.");
    }
}
