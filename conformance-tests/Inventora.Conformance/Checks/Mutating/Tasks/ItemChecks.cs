using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>The items of a new task.</summary>
[Phase(RunPhase.Tasks)]
internal static class ItemChecks
{
    [Check("tasks/each-item-is-kept-with-its-own-product-quantity-and-unit", Profile.Reversible,
        "TASK-POST-8e", "TASK-POST-16", "TASK-POST-17", "TASK-POST-19", "ITEM-2", "ITEM-3", "ITEM-5", "GEN-10", "GEN-15")]
    public static async Task EachItemIsKept(CheckContext context)
    {
        var (body, created) = await CreateAsync(context);
        var count = body.Objects("Items").Count;
        var later = await context.Api.GetAsync(TaskDraft.PathOf(created));
        foreach (var (task, place) in new[] { (created, "the creation's answer"), (later.Json, "a later GET") })
        {
            var items = TaskDraft.ItemsOf(task);
            context.Observe("TASK-POST-19", items.Count == count, $"{count} items in {place}", items.Count, later);
            context.Observe(
                "TASK-POST-19", items.Select(item => JsonText.Short(item.Member("id"))).Distinct().Count() == items.Count,
                "each item with its own id", items.Select(item => item.Member("id")), later);
            foreach (var sent in body.Objects("Items"))
            {
                var quantity = sent.Number("quantity") ?? 0;
                var item = TaskDraft.ItemWith(task, quantity);
                if (!context.ObserveAll(["TASK-POST-19", "ITEM-3", "GEN-15"], item is not null, $"an item of quantity {quantity} in {place}", items.Select(each => each.Number("quantity")), later))
                {
                    continue;
                }

                var product = sent.Text("ProductId");
                context.ObserveAll(
                    ["ITEM-2", "TASK-POST-16", "TASK-POST-19"], item.Text("ResourceId") == product,
                    $"the item of {quantity} with ResourceId {product}", item.Member("ResourceId"), later);
                context.Observe(
                    "TASK-POST-16", item.Member("Product").Text("id") == product, $"the item of {quantity} with an embedded Product {product}",
                    item.Member("Product"), later);
                if (sent.Text("unitType") is { } unit)
                {
                    context.Observe(
                        "TASK-POST-8e", item.Text("unitType") == unit, $"the item of {quantity} in {unit}, as sent", item.Member("unitType"), later);
                }

                context.ObserveAll(
                    ["TASK-POST-17", "ITEM-5"], item.Boolean("completed") == false, "a fresh item with completed false", item.Member("completed"),
                    later);
                context.ObserveAll(
                    ["TASK-POST-17", "GEN-10"], item.Member("Batches") is JsonArray { Count: 0 }, "a fresh item with Batches []",
                    item.Has("Batches") ? JsonText.Short(item.Member("Batches")) : "absent", later);
            }
        }

        var order = TaskDraft.ItemsOf(later.Json).Select(item => item.Number("quantity"));
        context.For("TASK-POST-19").Warn(order.SequenceEqual(body.Objects("Items").Select(item => item.Number("quantity"))), "the items in the order in which they were sent", order, later);
    }

    /// <summary>Three items, so that the last is neither the first nor the second; two where the third product is refused, or where there is none.</summary>
    private static async Task<(JsonObject Body, JsonObject Task)> CreateAsync(CheckContext context)
    {
        var body = TaskDraft.Full(context, "items");
        if (TaskDraft.ThirdProduct(context) is { } product)
        {
            var more = body.DeepClone().AsObject();
            var third = TaskDraft.Item(product, 13);
            third["unitType"] = Units.Sendable(product.Baseline.Text("unitType"));
            more["Items"]!.AsArray().Add((JsonNode)third);
            var created = await context.Api.PostAsync("/tasks", more);
            if (created is { IsSuccess: true, Json: JsonObject task } && task.Text("id") is not null)
            {
                return (more, task);
            }
        }

        return (body, await context.CreateTaskAsync(body));
    }

    [Check("tasks/a-unit-that-is-left-out-is-pieces", Profile.Reversible, "TASK-POST-8d")]
    public static async Task AUnitThatIsLeftOutIsPieces(CheckContext context)
    {
        var others = context.Fixtures.Products.Where(record => record.Text("unitType") is not (null or "pieces" or "bundles")).Take(1)
            .Select(record => new ResourceFixture("/products", record.Text("id") ?? "", record));
        foreach (var product in others.Prepend(TaskDraft.PiecesProduct(context)))
        {
            var unit = product.Baseline.Text("unitType");
            var body = TaskDraft.Minimal(context, "unit");
            body["Items"] = new JsonArray(TaskDraft.Item(product, 8));
            var created = await context.Api.PostAsync("/tasks", body);
            if (!created.IsSuccess && unit != "pieces")
            {
                // Pieces of what is weighed may be refused; they may not become another unit.
                context.Note("A-TASK-9", $"no unit for a product in {unit}: {created.Status}");
                continue;
            }

            if (context.Observe("TASK-POST-8d", created.IsSuccess, $"an item without unitType for a product in {unit} is accepted", created.Answer, created))
            {
                var later = await context.Api.GetAsync(TaskDraft.PathOf(created.Json));
                foreach (var exchange in new[] { created, later })
                {
                    var seen = TaskDraft.ItemsOf(exchange.Json).FirstOrDefault().Text("unitType");
                    context.Observe(
                        "TASK-POST-8d", seen == "pieces", $"unitType pieces of an item without unitType for a product in {unit}", seen, exchange);
                }
            }
        }
    }

    [Check("tasks/a-unit-that-is-given-is-kept", Profile.Reversible, "TASK-POST-8e", "IPROD-3", "GEN-15")]
    public static async Task AUnitThatIsGivenIsKept(CheckContext context)
    {
        var own = TaskDraft.OtherProduct(context);
        var pieces = TaskDraft.PiecesProduct(context);
        foreach (var (product, unit) in new[] { (pieces, "pieces"), (pieces, "cases"), (own, Units.Sendable(own.Baseline.Text("unitType"))), (own, Units.SiblingOf(own.Baseline.Text("unitType"))) })
        {
            var item = TaskDraft.Item(product, 8);
            item["unitType"] = unit;
            var body = TaskDraft.Minimal(context, "unit");
            var beside = TaskDraft.Item(product == pieces ? own : pieces, 5);
            beside["unitType"] = Units.Sendable((product == pieces ? own : pieces).Baseline.Text("unitType"));
            body["Items"] = new JsonArray(beside, item);
            var created = await context.Api.PostAsync("/tasks", body);
            var natural = unit == product.Baseline.Text("unitType");
            if (!created.IsSuccess && !natural)
            {
                context.Note("A-TASK-9", $"{unit} for a product in {product.Baseline.Text("unitType")}: {created.Status}");
                continue;
            }

            if (context.Observe("TASK-POST-8e", created.IsSuccess, $"an item in {unit}, the product's own unit, is accepted", created.Answer, created))
            {
                var later = await context.Api.GetAsync(TaskDraft.PathOf(created.Json));
                var seen = TaskDraft.ItemWith(later.Json, 8).Text("unitType");
                context.ObserveAll(["TASK-POST-8e", "GEN-15"], seen == unit, $"unitType {unit} of an item that was sent with it", seen, later);
                var (embedded, its) = (TaskDraft.ItemWith(later.Json, 8).Member("Product").Text("unitType"), product.Baseline.Text("unitType"));
                context.Observe("IPROD-3", embedded == its, $"unitType {its}, the product's own, in the embedded Product of an item in {unit}", embedded, later);
            }
        }
    }

    [Check("tasks/quantities-are-kept-exactly", Profile.Reversible, "ITEM-3", "TASK-POST-8c", "GEN-15")]
    public static async Task QuantitiesAreKeptExactly(CheckContext context)
    {
        var product = TaskDraft.OtherProduct(context);
        foreach (var quantity in new[] { 0.5m, 2.25m, 7.0625m, 1, 12345, 5000000017 })
        {
            var item = TaskDraft.Item(product, quantity);
            item["unitType"] = Units.Sendable(product.Baseline.Text("unitType"));
            var body = TaskDraft.Minimal(context, "quantity");
            body["Items"] = new JsonArray(item);
            var created = await context.Api.PostAsync("/tasks", body);
            if (created.IsSuccess)
            {
                var seen = TaskDraft.ItemsOf((await context.Api.GetAsync(TaskDraft.PathOf(created.Json))).Json).FirstOrDefault().Number("quantity");
                context.ObserveAll(
                    ["ITEM-3", "GEN-15"], seen is { } number && JsonComparison.SameNumber(number, quantity),
                    $"quantity {quantity} of an item that was sent with it", seen, created);
            }
            else if (quantity is > int.MaxValue or 7.0625m)
            {
                // No range and no precision are documented, so a quantity may be refused; it may not be changed.
                context.Note("A-TASK-26", $"{quantity} in {product.Baseline.Text("unitType")}: {created.Status}");
            }
            else if (quantity == decimal.Truncate(quantity))
            {
                context.Observe("TASK-POST-8c", false, $"quantity {quantity}, which is > 0, is accepted", created.Answer, created);
            }
            else
            {
                context.Note("A-TASK-26", $"{quantity} in {product.Baseline.Text("unitType")}: {created.Status}");
                context.For("TASK-POST-8c").Warn(!Units.IsContinuous(product.Baseline.Text("unitType")), $"quantity {quantity}, which is > 0, is accepted", created.Answer, created);
            }
        }
    }

    [Check("tasks/the-same-product-can-stand-in-two-items", Profile.Reversible, "TASK-POST-19", "ITEM-3")]
    public static async Task TheSameProductTwice(CheckContext context)
    {
        var product = TaskDraft.PiecesProduct(context);
        var body = TaskDraft.Minimal(context, "twice");
        body["Items"] = new JsonArray(TaskDraft.Item(product, 5), TaskDraft.Item(product, 8));
        var created = await context.Api.PostAsync("/tasks", body);
        context.Note("A-TASK-21", created.IsSuccess ? $"{TaskDraft.ItemsOf(created.Json).Count} items" : $"refused with {created.Status}");
        if (!created.IsSuccess)
        {
            context.UnobservedAll(["TASK-POST-19", "ITEM-3"], "The server takes a product only once in a task.", optional: true);
            return;
        }

        var quantities = TaskDraft.ItemsOf(created.Json).Select(item => item.Number("quantity")).Order();
        context.ObserveAll(
            ["TASK-POST-19", "ITEM-3"], quantities.SequenceEqual([5, 8]), "two items of the same product, one of 5 and one of 8", quantities,
            created);
    }

    [Check("tasks/the-embedded-product-is-the-product", Profile.Reversible, "IPROD-2", "IPROD-3")]
    public static async Task TheEmbeddedProductIsTheProduct(CheckContext context)
    {
        var product = context.Fixtures.PatchProduct.Required;
        var body = TaskDraft.Minimal(context, "embedded");
        var item = TaskDraft.Item(product, 5);
        item["unitType"] = Units.Sendable(product.Baseline.Text("unitType"));
        body["Items"] = new JsonArray(item);
        var task = await context.CreateTaskAsync(body);
        var name = context.Unique("renamed");
        foreach (var rename in new[] { false, true })
        {
            if (rename && !(await context.Api.PatchAsync(product.Path, new { name })).IsSuccess)
            {
                return;
            }

            var own = await context.ReadAsync(product.Path);
            var seen = await context.Api.GetAsync(TaskDraft.PathOf(task));
            var embedded = TaskDraft.ItemsOf(seen.Json).FirstOrDefault().Member("Product");
            context.Observe("IPROD-2", embedded.Text("type") == "product", "type product for an item of /products", embedded.Member("type"), seen);
            foreach (var field in new[] { "id", "name", "sku", "unitType", "stockLevel" })
            {
                context.Observe(
                    "IPROD-3", JsonComparison.Same(own[field], embedded.Member(field)), $"{field} {JsonText.Short(own[field])} in the embedded Product, as the product has{(rename ? " after a PATCH" : "")}",
                    embedded.Member(field), seen);
            }
        }
    }
}
