using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Mutating.Tasks;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Batches;

/// <summary>Deleting a batch takes back what it did: all of it, once, where it did it, and nothing else.</summary>
[Phase(RunPhase.Batches)]
internal static class ReversalChecks
{
    [Check("batches/deleting-a-batch-reverses-its-production", Profile.Full,
        "BATCH-DEL-1", "BATCH-DEL-2", "BATCH-DEL-3", "BATCH-DEL-4", "BATCH-DEL-5", "BATCH-DEL-8", "ITEM-5")]
    public static async Task DeletingReverses(CheckContext context)
    {
        var place = BatchBench.Place(context);
        await ReversesAtAsync(context, place);
        if (OtherThan(context, place) is { } other)
        {
            // The first place is often the default one, where a server may always reverse.
            await ReversesAtAsync(context, other);
        }
    }

    private static async Task ReversesAtAsync(CheckContext context, LocationFixture place)
    {
        var bench = await BatchBench.CreateAsync(context, place);
        var first = await context.Api.PostAsync(bench.BatchesPath, new { quantity = 1 });
        if (first.Status is >= 400 and < 500 && place.Id != BatchBench.Place(context).Id)
        {
            // A server may refuse to take more material from a place than is there.
            context.Note("A-BATCH-3", $"a batch at {place.Name}: {first.Status}");
            return;
        }

        var before = await bench.StockAsync();
        var task = await bench.ReadTaskAsync();
        var batch = await bench.ProduceAsync(2);
        var answer = await bench.DeleteAsync(batch);
        if (!context.Observe("BATCH-DEL-1", answer.IsSuccess, "the second batch of an item can be deleted by its id", answer.Answer, answer))
        {
            return;
        }

        context.Observe("BATCH-DEL-4", answer.Status == 204, "status 204", answer.Status, answer);
        context.Observe("BATCH-DEL-4", answer.BodyLength == 0, "no body", answer.Answer, answer);
        var after = await bench.StockAsync();
        var product = before.Difference(after, bench.Product.Path);
        context.Observe("BATCH-DEL-2", product is null, "the product's stock as before the batch", product ?? "as before", answer);
        var materials = before.Difference(after, except: bench.Product.Path);
        context.Observe("BATCH-DEL-3", materials is null, "the materials' stock as before the batch", materials ?? "as before", answer);
        var later = await context.Api.GetAsync(bench.TaskPath);
        var left = BatchBench.BatchesOf(later.Json, bench.Item);
        context.Observe(
            "BATCH-DEL-5", later.IsSuccess && !left.Contains(batch.Integer("id")), $"the batch {batch.Integer("id")} is gone from the task", left,
            later);
        context.Observe(
            "BATCH-DEL-8", TaskDraft.ItemsOf(later.Json).Count == 2, "the task and its 2 items are still there",
            later.IsSuccess ? TaskDraft.ItemsOf(later.Json).Count : later.Answer, later);
        ObserveItems(context, task, later);
    }

    /// <summary>The items are those from before the batch that was deleted; when one counts as completed is left open (A-TASK-15).</summary>
    private static void ObserveItems(CheckContext context, JsonObject before, Exchange later)
    {
        var (old, now) = (Documented.Task(before)["Items"], Documented.Task(later.Json)["Items"]);
        var difference = JsonComparison.Difference(old, now, "completed", "Batches", "Product");
        context.Observe("BATCH-DEL-8", difference is null, "the items with the ids, quantities and units from before the deletion", difference ?? "as before", later);
        var (expected, seen) = (Completed(old), Completed(now));
        context.For("ITEM-5").Warn(expected == seen, $"completed of the items as before the batch that was deleted: {expected}", seen, later);

        static string Completed(JsonNode? items) => string.Join(", ", items.Objects().Select(item => JsonText.Short(item["completed"])));
    }

    [Check("batches/deleting-one-of-two-batches-leaves-the-other", Profile.Full, "BATCH-DEL-6")]
    public static async Task DeletingOneLeavesTheOther(CheckContext context)
    {
        foreach (var which in new[] { 0, 1 })
        {
            var bench = await BatchBench.CreateAsync(context, BatchBench.Place(context));
            JsonObject[] batches = [await bench.ProduceAsync(2), await bench.ProduceAsync(1)];
            var between = await bench.StockAsync();
            var answer = await bench.DeleteAsync(batches[which]);
            if (!answer.IsSuccess)
            {
                context.Inconclusive($"The batch was not deleted: {answer}");
            }

            var quantity = batches[which].Number("quantity") ?? 0;
            var delta = (await bench.StockAsync()).Total(bench.Product.Path) - between.Total(bench.Product.Path);
            context.Observe(
                "BATCH-DEL-6", JsonComparison.SameNumber(delta, which == 0 ? -2 : -1),
                $"{(which == 0 ? 2 : 1)} less of the product after the deletion of a batch of {quantity}", delta, answer);
            var left = BatchBench.BatchesOf(await bench.ReadTaskAsync(), bench.Item);
            context.Observe(
                "BATCH-DEL-6", left.SequenceEqual([batches[1 - which].Integer("id")]),
                $"the other batch {batches[1 - which].Integer("id")} alone under the item", left, answer);
        }
    }

    [Check("batches/a-batch-is-reversed-only-once", Profile.Full, "BATCH-DEL-10")]
    public static async Task ABatchIsReversedOnce(CheckContext context)
    {
        var bench = await BatchBench.CreateAsync(context, BatchBench.Place(context));
        await bench.ProduceAsync(1);
        var batch = await bench.ProduceAsync(2);
        var refusals = await context.NegativesAsync(ApiRequest.Delete(BatchBench.PathOfBatch(batch)), bench.Probes);
        await refusals.RefusesAsync(
            "for a batch that is deleted already", refusals.Control.Request, 404, RefusalTolerance.WarnsWhenIgnored, "BATCH-DEL-10");
    }

    [Check("batches/deleting-an-unknown-batch-is-answered-by-404", Profile.Full, "BATCH-DEL-7", "ERR-9")]
    public static async Task DeletingAnUnknownBatch(CheckContext context)
    {
        var bench = await BatchBench.CreateAsync(context, BatchBench.Place(context));
        await bench.ProduceAsync(1);
        var batch = await bench.ProduceAsync(2);
        var refusals = await context.NegativesAsync(ApiRequest.Delete(BatchBench.PathOfBatch(batch)), bench.Probes);
        var unknown = ApiRequest.Delete($"/task-batches/{Fixtures.UnknownNumber}");
        await refusals.RefusesAsync("for a batch that never was", unknown, 404, "BATCH-DEL-7", "ERR-9");
    }

    [Check("batches/a-batch-is-reversed-where-it-produced", Profile.Full, "BATCH-DEL-9")]
    public static async Task ABatchIsReversedWhereItProduced(CheckContext context)
    {
        var place = BatchBench.Place(context);
        foreach (var newPlace in new[] { OtherThan(context, place)?.Id, null }.Distinct())
        {
            var bench = await BatchBench.CreateAsync(context, place);
            var before = await bench.StockAsync();
            var batch = await bench.ProduceAsync(2);
            var between = await bench.StockAsync();
            if (JsonComparison.SameNumber(between.Level(bench.Product.Path, place.Name), before.Level(bench.Product.Path, place.Name)))
            {
                context.Inconclusive("No production at the task's location was seen, so its reversal cannot be.");
            }

            var moved = await context.Api.PatchAsync(bench.TaskPath, new JsonObject { ["LocationId"] = newPlace });
            if (!moved.IsSuccess || moved.Json.Text("LocationId") != newPlace)
            {
                context.Inconclusive($"The task could not be moved: {moved}");
            }

            var answer = await bench.DeleteAsync(batch);
            var difference = before.Difference(await bench.StockAsync());
            context.Observe(
                "BATCH-DEL-9", answer.IsSuccess && difference is null,
                $"all stock at all locations as before the batch, although the task's LocationId went from {place.Id} to {newPlace ?? "null"} in between", difference ?? answer.Answer, answer);
        }
    }

    [Check("batches/deleting-a-task-with-a-batch-reverses-it-at-most-once", Profile.Full, "TASK-DEL-8", "BATCH-DEL-10")]
    public static async Task DeletingATaskReversesAtMostOnce(CheckContext context)
    {
        var bench = await BatchBench.CreateAsync(context, BatchBench.Place(context));
        var before = await bench.StockAsync();
        var batch = await bench.ProduceAsync(2);
        var deleted = await context.Api.DeleteAsync(bench.TaskPath);
        if (!deleted.IsSuccess)
        {
            context.Inconclusive($"The task was not deleted: {deleted}");
        }

        var delta = (await bench.StockAsync()).Total(bench.Product.Path) - before.Total(bench.Product.Path);
        var answer = await bench.DeleteAsync(batch);
        context.Note("A-BATCH-9", $"production {(delta == 0 ? "reversed" : "kept")}; later DELETE of the batch: {answer.Status}");
        context.Observe("TASK-DEL-8", delta == 2 || delta == 0, "the production of 2 kept, or reversed, with the task", delta, deleted);
        var product = bench.Product.Path;
        var last = (await bench.StockAsync()).Total(product) - before.Total(product);
        decimal[] allowed = answer.IsSuccess ? [0, delta] : [delta];
        context.Observe(
            "BATCH-DEL-10", allowed.Contains(last),
            $"{string.Join(" or ", allowed.Distinct())} left of the production after DELETE of task and batch", last, answer);
    }

    private static LocationFixture? OtherThan(CheckContext context, LocationFixture place) =>
        new[] { context.Fixtures.OtherLocation, context.Fixtures.Location }.Select(each => each.TryGet(out var found) ? found : null).FirstOrDefault(found => found is not null && found.Id != place.Id);
}
