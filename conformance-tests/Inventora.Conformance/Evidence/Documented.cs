using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>
/// Records cut down to what the documentation gives meaning to, so that two states can be compared: no undocumented fields, instants in
/// one form, locations without stock left out, and nested records by id where no order is documented.
/// </summary>
internal static class Documented
{
    /// <summary>The fields of products and materials.</summary>
    public static readonly IReadOnlyList<string> ResourceFields =
    [
        "id", "name", "sku", "stockLevel", "unitType", "unitPrice", "minLevel", "notes", "retailPrice", "wholesalePrice", "ean", "minimumQuantity",
        "reorderURLs", "locationStockLevels", "productionType", "materials",
    ];

    /// <summary>The fields of tasks.</summary>
    public static readonly IReadOnlyList<string> TaskFields =
        ["id", "name", "status", "order", "LocationId", "UserId", "due", "completedAt", "notes", "createdAt", "updatedAt", "Items"];

    private static readonly string[] LocationFields = ["id", "name", "isDefault", "hideMaterials", "address1", "address2", "city", "state", "zip", "country"];
    private static readonly string[] PartFields = ["id", "name", "sku", "unitType", "unitPrice", "stockLevel", "minLevel", "quantityUsed"];
    private static readonly string[] ItemFields = ["id", "ResourceId", "quantity", "unitType", "completed", "Product", "Batches"];
    private static readonly string[] ItemProductFields = ["id", "name", "sku", "unitType", "stockLevel", "type"];
    private static readonly string[] BatchFields = ["id", "UserId", "quantity", "createdAt", "updatedAt"];
    private static readonly string[] Instants = ["due", "completedAt", "createdAt", "updatedAt"];

    /// <summary>A product or material.</summary>
    public static JsonObject Resource(JsonNode? record)
    {
        var cut = Cut(record, ResourceFields);
        Nested(cut, "materials", part => Cut(part, PartFields));
        if (cut["locationStockLevels"] is JsonObject levels)
        {
            foreach (var empty in levels.Where(level => level.Value.Number() == 0).Select(level => level.Key).ToArray())
            {
                levels.Remove(empty);
            }
        }

        return cut;
    }

    /// <summary>A location.</summary>
    public static JsonObject Location(JsonNode? record) => Cut(record, LocationFields);

    /// <summary>A task with its items, their products and batches.</summary>
    public static JsonObject Task(JsonNode? record)
    {
        var cut = Cut(record, TaskFields);
        Nested(cut, "Items", item =>
        {
            var inner = Cut(item, ItemFields);
            if (inner["Product"] is JsonObject product)
            {
                inner["Product"] = Cut(product, ItemProductFields);
            }

            Nested(inner, "Batches", Batch);
            return inner;
        });
        return cut;
    }

    /// <summary>A batch as it stands in a task.</summary>
    public static JsonObject Batch(JsonNode? record) => Cut(record, BatchFields);

    private static void Nested(JsonObject owner, string name, Func<JsonNode?, JsonObject> cut)
    {
        if (owner[name] is JsonArray entries)
        {
            owner[name] = new JsonArray([.. entries.Select(cut).OrderBy(entry => JsonText.Short(entry["id"]), StringComparer.Ordinal)]);
        }
    }

    private static JsonObject Cut(JsonNode? record, IReadOnlyList<string> fields)
    {
        var cut = new JsonObject();
        foreach (var field in fields.Where(field => record.Has(field)))
        {
            var value = record.Member(field);
            cut[field] = Instants.Contains(field) && value.Instant() is { } instant ? instant.ToString("O") : value?.DeepClone();
        }

        return cut;
    }
}
