using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Writes what is held as the JSON that the documentation shows. The order of the keys is not the documentation's.</summary>
internal static class Views
{
    public static JsonObject Of(StoredLocation location) => new()
    {
        ["name"] = location.Name,
        ["id"] = location.Id,
        ["hideMaterials"] = location.HideMaterials,
        ["isDefault"] = location.IsDefault,
        ["address1"] = "1 Wharf Road",
        ["address2"] = location.Address2,
        ["city"] = "Bergen",
        ["state"] = null,
        ["zip"] = "05003",
        ["country"] = "NO",
    };

    public static JsonObject Of(State state, StoredResource resource)
    {
        var view = resource.Fields.DeepClone().AsObject();
        view["id"] = resource.Id;
        view["productionType"] = resource.ProductionType;
        view["stockLevel"] = resource.ProductionType is "infinite" or "bundle" ? null : state.Has(Fault.TotalIsStale) && resource.Restocked ? 100 : resource.Total;
        view["locationStockLevels"] = new JsonObject(resource.Levels.Select(level => KeyValuePair.Create(level.Key, (JsonNode?)level.Value)));
        view["materials"] = new JsonArray([.. resource.Recipe.Select(part => Part(state, part.Material, part.Used))]);
        return view;
    }

    public static JsonObject Of(State state, StoredTask task)
    {
        var view = task.Fields.DeepClone().AsObject();
        view["Items"] = new JsonArray([.. task.Items.Select(item => Of(state, task, item))]);
        return view;
    }

    public static JsonObject Of(StoredBatch batch, bool created)
    {
        var view = new JsonObject
        {
            ["createdAt"] = batch.CreatedAt,
            ["id"] = batch.Id,
            ["quantity"] = batch.Quantity,
            ["updatedAt"] = batch.CreatedAt,
            ["UserId"] = null,
        };
        if (created)
        {
            view["TaskResourceId"] = batch.ItemId;
        }

        return view;
    }

    private static JsonObject Of(State state, StoredTask task, StoredItem item)
    {
        var batches = state.Has(Fault.BatchIsListedUnderEachItem) ? task.Items.SelectMany(each => each.Batches) : item.Batches;
        if (state.Has(Fault.OnlyTheLastBatchIsListed))
        {
            batches = batches.TakeLast(1);
        }

        return new JsonObject
        {
            ["id"] = item.Id,
            ["ResourceId"] = item.Resource.Id,
            ["quantity"] = item.Quantity,
            ["unitType"] = item.Unit,
            ["completed"] = item.Batches.Sum(batch => batch.Quantity) >= item.Quantity,
            ["Product"] = new JsonObject
            {
                ["id"] = item.Resource.Id,
                ["type"] = item.Resource.IsMaterial ? "material" : "product",
                ["name"] = state.Has(Fault.EmbeddedProductIsStale) && item.Resource.FirstName is { } name ? name : item.Resource.Fields["name"]?.DeepClone(),
                ["sku"] = item.Resource.Fields["sku"]?.DeepClone(),
                ["unitType"] = state.Has(Fault.EmbeddedUnitIsTheItems) ? item.Unit : item.Resource.Unit,
                ["stockLevel"] = state.Has(Fault.EmbeddedStockIsStale) ? item.FirstTotal : item.Resource.Total,
            },
            ["Batches"] = new JsonArray([.. batches.Select(batch => Of(batch, created: false))]),
        };
    }

    private static JsonObject Part(State state, string id, decimal used)
    {
        var material = state.Resources[id];
        return new JsonObject
        {
            ["id"] = id,
            ["name"] = state.Has(Fault.NestedNameIsStale) && material.FirstName is { } name ? name : material.Fields["name"]?.DeepClone(),
            ["sku"] = material.Fields["sku"]?.DeepClone(),
            ["unitType"] = material.Unit,
            ["unitPrice"] = material.Fields["unitPrice"]?.DeepClone(),
            ["stockLevel"] = state.Has(Fault.NestedStockIsStale) ? 500 : material.Total,
            ["minLevel"] = material.Fields["minLevel"]?.DeepClone(),
            ["quantityUsed"] = used,
        };
    }
}
