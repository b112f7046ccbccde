using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Mutating.Tasks;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Batches;

/// <summary>Batches as records: what the answer says, and where the task shows them.</summary>
[Phase(RunPhase.Batches)]
internal static class BatchRecordChecks
{
    [Check("batches/a-batch-belongs-to-the-item-it-was-made-for", Profile.Full,
        "BATCH-POST-1", "BATCH-POST-4", "BATCH-POST-5", "BATCH-POST-6", "BATCH-POST-8", "BATCH-OBJ-1", "BATCH-OBJ-1a", "BATCH-OBJ-1b", "BATCH-OBJ-1c",
        "BATCH-OBJ-1d", "BATCH-OBJ-1e", "BATCH-OBJ-2", "BATCH-OBJ-3", "BATCH-OBJ-4", "TASK-GET-2", "TASK-LIST-11", "GEN-15")]
    public static async Task ABatchBelongsToItsItem(CheckContext context)
    {
        await BelongsAsync(context, turned: false);
        await BelongsAsync(context, turned: true);
    }

    private static async Task BelongsAsync(CheckContext context, bool turned)
    {
        var bench = await BatchBench.CreateAsync(context, BatchBench.Place(context), turned);
        var created = await context.Api.PostAsync(bench.BatchesPath, new { quantity = 2 });
        if (!context.Observe("BATCH-POST-1", created.IsSuccess, $"a batch of 2 for the {(turned ? "first" : "second")} item is created", created.Answer, created))
        {
            return;
        }

        var batch = created.Json;
        context.Note("A-BATCH-8", $"{created.Status}");
        context.ObserveAll(["BATCH-POST-4", "BATCH-OBJ-1a"], batch.Integer("id") is not null, "a number as id", batch.Member("id"), created);
        context.ObserveAll(["BATCH-POST-4", "GEN-15"], batch.Number("quantity") == 2, "quantity 2", batch.Member("quantity"), created);
        context.ObserveAll(
            ["BATCH-POST-4", "BATCH-OBJ-2"], batch.Integer("TaskResourceId") is not null, "a number as TaskResourceId",
            batch.Member("TaskResourceId"), created);
        context.Observe(
            "BATCH-POST-5", batch.Integer("TaskResourceId") == bench.Item, $"TaskResourceId {bench.Item}, the id of the item",
            batch.Member("TaskResourceId"), created);
        context.ObserveAll(
            ["BATCH-POST-4", "BATCH-OBJ-3"], batch.Has("UserId") && (batch.Member("UserId") is null || batch.Text("UserId") is not null),
            "UserId present, a text or null", batch.Member("UserId"), created);
        context.For("BATCH-OBJ-3").Warn(batch.Member("UserId") is null, "UserId null of a batch that was made over the API", batch.Member("UserId"), created);
        context.Observe(
            "BATCH-POST-4", batch.Instant("createdAt") is not null && batch.Instant("updatedAt") is not null, "createdAt and updatedAt in ISO 8601",
            batch, created);
        context.Observe(
            "BATCH-OBJ-4", batch.Instant("createdAt") == batch.Instant("updatedAt"), "createdAt and updatedAt the same on creation", batch, created);

        var single = await context.Api.GetAsync(bench.TaskPath);
        var listed = await context.ListedAsync("/tasks", bench.Task.Text("id") ?? "");
        var there = BatchBench.BatchesOf(single.Json, bench.Item).Contains(batch.Integer("id"));
        context.ObserveAll(
            ["BATCH-POST-6", "TASK-GET-2"], there, $"the batch {batch.Integer("id")} under the item {bench.Item}",
            BatchBench.BatchesOf(single.Json, bench.Item), single);
        var first = BatchBench.BatchesOf(single.Json, bench.FirstItem);
        context.Observe("BATCH-POST-6", first.Count == 0, $"no batch under the other item {bench.FirstItem}", first, single);
        context.For("TASK-LIST-11").Warn(BatchBench.BatchesOf(listed, bench.Item).Contains(batch.Integer("id")), "the batch in the task's entry in GET /tasks", BatchBench.BatchesOf(listed, bench.Item), single);
        ObserveNested(context, bench, batch, single);
    }

    [Check("batches/an-item-keeps-all-its-batches", Profile.Full,
        "BATCH-POST-7", "BATCH-POST-6", "BATCH-POST-8", "TASK-GET-2", "ITEM-5", "BATCH-POST-13")]
    public static async Task AnItemKeepsAllItsBatches(CheckContext context)
    {
        var bench = await BatchBench.CreateAsync(context, BatchBench.Place(context));
        var made = new List<JsonObject> { await bench.ProduceAsync(2), await bench.ProduceAsync(1) };
        var task = await context.Api.GetAsync(bench.TaskPath);
        var ids = made.Select(batch => batch.Integer("id")).ToArray();
        context.Observe("BATCH-POST-7", ids.Distinct().Count() == 2, "two batches with different ids", ids, task);
        foreach (var batch in made)
        {
            var item = TaskDraft.ItemsOf(task.Json).FirstOrDefault(each => each.Integer("id") == bench.Item);
            var nested = item.Objects("Batches").Where(each => each.Integer("id") == batch.Integer("id")).ToArray();
            context.ObserveAll(
                ["BATCH-POST-7", "TASK-GET-2"], nested.Length == 1 && nested[0].Number("quantity") == batch.Number("quantity"),
                $"the batch {batch.Integer("id")} of {batch.Number("quantity")} once under its item", item.Member("Batches"), task);
            context.ObserveAll(
                ["BATCH-POST-8"], item.Number("quantity") == BatchBench.ItemQuantity,
                $"the item's quantity {BatchBench.ItemQuantity} with two batches", item.Member("quantity"), task);
            context.For("ITEM-5").Warn(item.Boolean("completed") == false, "completed false with batches of 3 of 8", item.Member("completed"), task);
        }

        context.Observe(
            "BATCH-POST-6", BatchBench.BatchesOf(task.Json, bench.FirstItem).Count == 0, "no batch under the other item",
            BatchBench.BatchesOf(task.Json, bench.FirstItem), task);
        var status = task.Json.Text("status");
        context.Note("A-TASK-16", status == "pending" ? "a batch leaves the task pending" : $"a batch makes the task {status}");
        context.Observe(
            "BATCH-POST-13", status == "pending" && task.Json.Text("name") == bench.Task.Text("name"), "name and status as before the batches",
            status, task);
    }

    private static void ObserveNested(CheckContext context, BatchBench bench, JsonNode? batch, Exchange task)
    {
        var item = TaskDraft.ItemsOf(task.Json).FirstOrDefault(each => each.Integer("id") == bench.Item);
        context.Observe(
            "BATCH-POST-8", item.Number("quantity") == BatchBench.ItemQuantity, $"the item's quantity {BatchBench.ItemQuantity} with a batch",
            item.Member("quantity"), task);
        var nested = item.Objects("Batches").FirstOrDefault(each => each.Integer("id") == batch.Integer("id"));
        if (nested is null)
        {
            return;
        }

        context.Observe(
            "BATCH-OBJ-1b", nested.Has("UserId") && (nested.Member("UserId") is null || nested.Text("UserId") is not null),
            "UserId present, a text or null", nested, task);
        context.ObserveAll(
            ["BATCH-OBJ-1", "BATCH-OBJ-1c"], nested.Number("quantity") == 2, "quantity 2 in the task", nested.Member("quantity"), task);
        context.ObserveAll(
            ["BATCH-OBJ-1", "BATCH-OBJ-1d"], nested.Instant("createdAt") is not null, "createdAt in ISO 8601", nested.Member("createdAt"), task);
        context.ObserveAll(
            ["BATCH-OBJ-1", "BATCH-OBJ-1e"], nested.Instant("updatedAt") is not null, "updatedAt in ISO 8601", nested.Member("updatedAt"), task);
        if (nested.Has("TaskResourceId"))
        {
            context.Observe(
                "BATCH-OBJ-2", nested.Integer("TaskResourceId") == bench.Item, $"TaskResourceId {bench.Item}, where the task shows it at all",
                nested.Member("TaskResourceId"), task);
        }
    }
}
