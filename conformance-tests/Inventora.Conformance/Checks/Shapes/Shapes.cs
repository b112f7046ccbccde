using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Shapes;

/// <summary>The documented forms of all records.</summary>
internal static class Shapes
{
    /// <summary>A product or material.</summary>
    public static readonly Shape Resource = new("resource", ["RES-17"],
        new("id", FieldKind.NonEmptyText, NullRule.Fails, "RES-1", "TYPE-ID-1"),
        new("name", FieldKind.Text, NullRule.Fails, "RES-2"),
        new("sku", FieldKind.Text, NullRule.Tolerated, "RES-3"),
        new("stockLevel", FieldKind.Number, NullRule.Fails, "RES-4") { NullToleratedIn = KeepsNoStock },
        new("unitType", FieldKind.Unit, NullRule.Fails, "RES-5", "TYPE-UNIT-1", "TYPE-UNIT-2"),
        new("unitPrice", FieldKind.Number, NullRule.Tolerated, "RES-6"),
        new("minLevel", FieldKind.Number, NullRule.Tolerated, "RES-7"),
        new("notes", FieldKind.Text, NullRule.Tolerated, "RES-8"),
        new("retailPrice", FieldKind.Number, NullRule.Tolerated, "RES-9"),
        new("wholesalePrice", FieldKind.Number, NullRule.Tolerated, "RES-10"),
        new("ean", FieldKind.Text, NullRule.Tolerated, "RES-11"),
        new("minimumQuantity", FieldKind.Number, NullRule.Tolerated, "RES-12"),
        new("reorderURLs", FieldKind.Texts, NullRule.Warns, "RES-13"),
        new("locationStockLevels", FieldKind.Levels, NullRule.Warns, "RES-14"),
        new("productionType", FieldKind.ProductionType, NullRule.Fails, "RES-15", "TYPE-PROD-1"),
        new("materials", FieldKind.Records, NullRule.Fails, "RES-16"));

    /// <summary>A material as a part of what is made of it.</summary>
    public static readonly Shape Component = new("nested material", [],
        new("id", FieldKind.NonEmptyText, NullRule.Fails, "NEST-1"),
        new("name", FieldKind.Text, NullRule.Fails, "NEST-2"),
        new("sku", FieldKind.Text, NullRule.Tolerated, "NEST-3"),
        new("unitType", FieldKind.Unit, NullRule.Fails, "NEST-4", "TYPE-UNIT-1"),
        new("unitPrice", FieldKind.Number, NullRule.Tolerated, "NEST-5"),
        new("stockLevel", FieldKind.Number, NullRule.Tolerated, "NEST-6"),
        new("minLevel", FieldKind.Number, NullRule.Tolerated, "NEST-7"),
        new("quantityUsed", FieldKind.Number, NullRule.Fails, "NEST-8"));

    /// <summary>A location.</summary>
    public static readonly Shape Location = new("location", [],
        new("id", FieldKind.NonEmptyText, NullRule.Fails, "LOC-4", "TYPE-ID-1"),
        new("name", FieldKind.Text, NullRule.Fails, "LOC-5"),
        new("isDefault", FieldKind.Boolean, NullRule.Fails, "LOC-6"),
        new("hideMaterials", FieldKind.Boolean, NullRule.Fails, "LOC-8"),
        new("address1", FieldKind.Text, NullRule.Tolerated, "LOC-9"),
        new("address2", FieldKind.Text, NullRule.Tolerated, "LOC-10"),
        new("city", FieldKind.Text, NullRule.Tolerated, "LOC-11"),
        new("state", FieldKind.Text, NullRule.Tolerated, "LOC-12"),
        new("zip", FieldKind.Text, NullRule.Tolerated, "LOC-13"),
        new("country", FieldKind.Text, NullRule.Tolerated, "LOC-14"));

    /// <summary>A task.</summary>
    public static readonly Shape Task = new("task", ["TASK-OBJ-12"],
        new("id", FieldKind.NonEmptyText, NullRule.Fails, "TASK-OBJ-1", "TYPE-ID-1"),
        new("name", FieldKind.Text, NullRule.Fails, "TASK-OBJ-2"),
        new("status", FieldKind.TaskStatus, NullRule.Fails, "TASK-OBJ-3", "TYPE-STATUS-1"),
        new("order", FieldKind.Number, NullRule.Fails, "TASK-OBJ-4"),
        new("LocationId", FieldKind.Text, NullRule.Tolerated, "TASK-OBJ-5"),
        new("UserId", FieldKind.Text, NullRule.Tolerated, "TASK-OBJ-6"),
        new("due", FieldKind.Instant, NullRule.Tolerated, "TASK-OBJ-7", "GEN-11"),
        new("completedAt", FieldKind.Instant, NullRule.Tolerated, "TASK-OBJ-8", "GEN-11"),
        new("notes", FieldKind.Text, NullRule.Tolerated, "TASK-OBJ-9"),
        new("createdAt", FieldKind.Instant, NullRule.Fails, "TASK-OBJ-10", "GEN-11"),
        new("updatedAt", FieldKind.Instant, NullRule.Fails, "TASK-OBJ-10", "GEN-11"),
        new("Items", FieldKind.Records, NullRule.Fails, "TASK-OBJ-11"));

    /// <summary>An item of a task.</summary>
    public static readonly Shape Item = new("task item", [],
        new("id", FieldKind.Integer, NullRule.Fails, "ITEM-1", "TYPE-ID-1"),
        new("ResourceId", FieldKind.NonEmptyText, NullRule.Fails, "ITEM-2"),
        new("quantity", FieldKind.Number, NullRule.Fails, "ITEM-3"),
        new("unitType", FieldKind.Unit, NullRule.Fails, "ITEM-4", "TYPE-UNIT-1"),
        new("completed", FieldKind.Boolean, NullRule.Fails, "ITEM-5"),
        new("Product", FieldKind.Record, NullRule.Warns, "ITEM-6"),
        new("Batches", FieldKind.Records, NullRule.Fails, "ITEM-7"));

    /// <summary>The product within an item.</summary>
    public static readonly Shape ItemProduct = new("product of a task item", ["IPROD-1"],
        new("id", FieldKind.NonEmptyText, NullRule.Fails, "IPROD-1a"),
        new("name", FieldKind.Text, NullRule.Fails, "IPROD-1b"),
        new("sku", FieldKind.Text, NullRule.Tolerated, "IPROD-1c"),
        new("unitType", FieldKind.Unit, NullRule.Fails, "IPROD-1d", "TYPE-UNIT-1"),
        new("stockLevel", FieldKind.Number, NullRule.Tolerated, "IPROD-1e"),
        new("type", FieldKind.Text, NullRule.Fails, "IPROD-1f"));

    /// <summary>A batch.</summary>
    public static readonly Shape Batch = new("batch", ["BATCH-OBJ-1"],
        new("id", FieldKind.Integer, NullRule.Fails, "BATCH-OBJ-1a", "TYPE-ID-1"),
        new("UserId", FieldKind.Text, NullRule.Tolerated, "BATCH-OBJ-1b"),
        new("quantity", FieldKind.Number, NullRule.Fails, "BATCH-OBJ-1c"),
        new("createdAt", FieldKind.Instant, NullRule.Fails, "BATCH-OBJ-1d", "GEN-11"),
        new("updatedAt", FieldKind.Instant, NullRule.Fails, "BATCH-OBJ-1e", "GEN-11"));

    /// <summary>What stands beside the records of a page.</summary>
    public static readonly Shape Pagination = new("pagination", ["PAGE-2"],
        new("totalCount", FieldKind.Integer, NullRule.Fails, "PAGE-6"),
        new("offset", FieldKind.Integer, NullRule.Fails, "PAGE-6"),
        new("limit", FieldKind.Integer, NullRule.Fails, "PAGE-6"));

    // The stock of what is never used up, and of what is put together on demand, need not be a number (A-RES-1).
    private static bool KeepsNoStock(JsonObject resource) =>
        resource.Text("productionType") is "infinite" or "bundle" || resource.Text("unitType") == "bundles";
}
