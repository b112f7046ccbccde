namespace Inventora.Conformance;

/// <summary>A path below the base address, taken apart.</summary>
internal readonly record struct ApiPath(ApiPathKind Kind, string Id, string ItemId)
{
    public static ApiPath Parse(string pathOnly) => pathOnly.Split('/') switch
    {
        ["", "products"] => new(ApiPathKind.Products, "", ""),
        ["", "products", var id] => new(ApiPathKind.Product, Uri.UnescapeDataString(id), ""),
        ["", "products", var id, "stock-level-updates"] => new(ApiPathKind.ProductStock, Uri.UnescapeDataString(id), ""),
        ["", "materials"] => new(ApiPathKind.Materials, "", ""),
        ["", "materials", var id] => new(ApiPathKind.Material, Uri.UnescapeDataString(id), ""),
        ["", "materials", var id, "stock-level-updates"] => new(ApiPathKind.MaterialStock, Uri.UnescapeDataString(id), ""),
        ["", "locations"] => new(ApiPathKind.Locations, "", ""),
        ["", "tasks"] => new(ApiPathKind.Tasks, "", ""),
        ["", "tasks", var id] => new(ApiPathKind.Task, Uri.UnescapeDataString(id), ""),
        ["", "tasks", var id, "items", var item, "batches"] => new(ApiPathKind.ItemBatches, Uri.UnescapeDataString(id), Uri.UnescapeDataString(item)),
        ["", "task-batches", var id] => new(ApiPathKind.TaskBatch, Uri.UnescapeDataString(id), ""),
        _ => default,
    };
}
