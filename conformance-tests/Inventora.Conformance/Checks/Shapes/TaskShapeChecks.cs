using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Shapes;

/// <summary>Every task, item and batch that any answer of the run shows.</summary>
internal static class TaskShapeChecks
{
    [PassiveCheck("shapes/every-task-has-its-documented-fields",
        "TASK-OBJ-1", "TASK-OBJ-2", "TASK-OBJ-3", "TASK-OBJ-4", "TASK-OBJ-5", "TASK-OBJ-6", "TASK-OBJ-7", "TASK-OBJ-8", "TASK-OBJ-9", "TASK-OBJ-10",
        "TASK-OBJ-11", "TASK-OBJ-12", "TYPE-STATUS-1", "TYPE-ID-1", "GEN-5", "GEN-8", "GEN-9", "GEN-11")]
    public static void Tasks(PassiveContext context, Exchange exchange)
    {
        foreach (var task in AnswerRecords.Tasks(exchange))
        {
            ShapeObserver.Observe(context, Shapes.Task, task, exchange);
            if (task.Instant("createdAt") is { } created && task.Instant("updatedAt") is { } updated)
            {
                context.For("TASK-OBJ-10").SeesOrWarns(updated >= created, () => ($"updatedAt not before createdAt {created:O}", updated.ToString("O")), exchange);
            }
        }
    }

    [PassiveCheck("shapes/every-task-item-has-its-documented-fields",
        "ITEM-1", "ITEM-2", "ITEM-3", "ITEM-4", "ITEM-5", "ITEM-6", "ITEM-7", "TYPE-UNIT-1", "TYPE-ID-1", "GEN-5", "GEN-8", "GEN-9", "GEN-10")]
    public static void Items(PassiveContext context, Exchange exchange)
    {
        foreach (var item in ItemsOf(exchange))
        {
            ShapeObserver.Observe(context, Shapes.Item, item, exchange);
            context.For("GEN-10").Sees(
                item.Member("Batches") is JsonArray,
                () => ("Batches as an array, empty when there are none", item.Has("Batches") ? JsonText.Short(item.Member("Batches")) : "absent"),
                exchange);
        }
    }

    [PassiveCheck("shapes/every-product-of-a-task-item-has-its-documented-fields",
        "IPROD-1", "IPROD-1a", "IPROD-1b", "IPROD-1c", "IPROD-1d", "IPROD-1e", "IPROD-1f", "ITEM-2", "TYPE-UNIT-1", "GEN-5", "GEN-8", "GEN-9")]
    public static void ItemProducts(PassiveContext context, Exchange exchange)
    {
        foreach (var item in ItemsOf(exchange))
        {
            if (item.Member("Product") is JsonObject product)
            {
                ShapeObserver.Observe(context, Shapes.ItemProduct, product, exchange);
                context.For("ITEM-2").Sees(
                    JsonComparison.Same(product.Member("id"), item.Member("ResourceId")),
                    () => ($"ResourceId, the id of the item's Product ({JsonText.Short(product.Member("id"))})", JsonText.Short(item.Member("ResourceId"))),
                    exchange);
            }
        }
    }

    [PassiveCheck("shapes/every-batch-has-its-documented-fields",
        "BATCH-OBJ-1", "BATCH-OBJ-1a", "BATCH-OBJ-1b", "BATCH-OBJ-1c", "BATCH-OBJ-1d", "BATCH-OBJ-1e", "TYPE-ID-1", "GEN-5", "GEN-8", "GEN-9", "GEN-11")]
    public static void Batches(PassiveContext context, Exchange exchange)
    {
        foreach (var batch in ItemsOf(exchange).SelectMany(item => item.Objects("Batches")).Concat(AnswerRecords.CreatedBatches(exchange)))
        {
            ShapeObserver.Observe(context, Shapes.Batch, batch, exchange);
        }
    }

    [PassiveCheck("shapes/a-created-batch-names-its-item-and-no-user", "BATCH-OBJ-2", "BATCH-OBJ-3", "BATCH-OBJ-4", "GEN-5", Profile = Inventora.Spec.Profile.Full)]
    public static void CreatedBatches(PassiveContext context, Exchange exchange)
    {
        foreach (var batch in AnswerRecords.CreatedBatches(exchange))
        {
            var spelling = batch.Select(member => member.Key).FirstOrDefault(key => string.Equals(key, "TaskResourceId", StringComparison.OrdinalIgnoreCase));
            context.For("GEN-5").Expect(spelling is null or "TaskResourceId", "the key TaskResourceId of a created batch in this spelling", spelling, exchange);
            context.For("BATCH-OBJ-2").Expect(
                batch.Integer("TaskResourceId") is not null, "TaskResourceId of a created batch: a whole number", batch.Member("TaskResourceId"), exchange);
            context.For("BATCH-OBJ-3").Warn(batch.Has("UserId") && batch.Member("UserId") is null, "UserId null on a batch made over the API", batch.Member("UserId"), exchange);
            if (batch.Instant("createdAt") is { } created && batch.Instant("updatedAt") is { } updated)
            {
                context.For("BATCH-OBJ-4").Expect(created == updated, $"updatedAt equal to createdAt {created:O} on creation", updated.ToString("O"), exchange);
            }
        }
    }

    [PassiveCheck("shapes/a-batch-within-a-task-names-the-item-that-it-stands-in", "BATCH-OBJ-2", Profile = Inventora.Spec.Profile.Full)]
    public static void NestedBatches(PassiveContext context, Exchange exchange)
    {
        foreach (var item in ItemsOf(exchange))
        {
            // Whether the field is there at all within a task is left open (C-7).
            foreach (var batch in item.Objects("Batches").Where(batch => batch.Member("TaskResourceId") is not null))
            {
                context.For("BATCH-OBJ-2").Expect(
                    JsonComparison.Same(batch.Member("TaskResourceId"), item.Member("id")),
                    $"TaskResourceId, where it is shown, the id of the item ({JsonText.Short(item.Member("id"))})",
                    batch.Member("TaskResourceId"),
                    exchange);
            }
        }
    }

    private static IEnumerable<JsonObject> ItemsOf(Exchange exchange) => AnswerRecords.Tasks(exchange).SelectMany(task => task.Objects("Items"));
}
