using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Mutating.Tasks;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Batches;

/// <summary>What a batch does to the stock.</summary>
[Phase(RunPhase.Batches)]
internal static class ProductionChecks
{
    [Check("batches/a-batch-produces-its-quantity-at-the-tasks-location", Profile.Full,
        "BATCH-POST-9", "BATCH-POST-10", "BATCH-POST-11", "BATCH-POST-1", "IPROD-3", "NEST-12")]
    public static async Task ABatchProducesItsQuantity(CheckContext context)
    {
        foreach (var place in new[] { context.Fixtures.Location, context.Fixtures.OtherLocation })
        {
            if (place.TryGet(out var location))
            {
                await ProducesAtAsync(context, location);
            }
        }
    }

    [Check("batches/batches-add-up", Profile.Full, "BATCH-POST-9", "BATCH-POST-7")]
    public static async Task BatchesAddUp(CheckContext context)
    {
        var bench = await BatchBench.CreateAsync(context, BatchBench.Place(context));
        var before = await bench.StockAsync();
        await bench.ProduceAsync(1);
        await bench.ProduceAsync(1);
        var produced = (await bench.StockAsync()).Total(bench.Product.Path) - before.Total(bench.Product.Path);
        context.Observe("BATCH-POST-9", JsonComparison.SameNumber(produced, 2), "2 more of the product after two batches of 1", produced);
        var ids = BatchBench.BatchesOf(await bench.ReadTaskAsync(), bench.Item);
        context.Observe("BATCH-POST-7", ids.Distinct().Count() == 2, "two batches under the item, although they are alike", ids);
    }

    [Check("batches/a-batch-of-a-task-without-location-produces-too", Profile.Full, "BATCH-POST-9", "BATCH-DEL-2")]
    public static async Task ABatchWithoutLocationProduces(CheckContext context)
    {
        var bench = await BatchBench.CreateAsync(context, place: null);
        var before = await bench.StockAsync();
        var batch = await bench.ProduceAsync(2);
        var after = await bench.StockAsync();
        var produced = after.Total(bench.Product.Path) - before.Total(bench.Product.Path);
        context.Observe("BATCH-POST-9", JsonComparison.SameNumber(produced, 2), "2 more of the product after a batch of 2", produced);
        var places = context.Fixtures.Locations.Where(location => after.Level(bench.Product.Path, location.Text("name") ?? "") != before.Level(bench.Product.Path, location.Text("name") ?? ""));
        context.Note(
            "A-BATCH-2",
            string.Join(", ", places.Select(location => location.Boolean("isDefault") == true ? "the default location" : "another location")));
        await bench.DeleteAsync(batch);
        var difference = before.Difference(await bench.StockAsync(), bench.Product.Path);
        context.Observe("BATCH-DEL-2", difference is null, "the product's stock as before the batch that was deleted", difference ?? "as before");
    }

    [Check("batches/a-batch-keeps-its-fraction-or-is-refused", Profile.Full, "BATCH-POST-4", "BATCH-POST-9", "BATCH-DEL-2")]
    public static async Task ABatchKeepsItsFraction(CheckContext context)
    {
        var bench = await BatchBench.CreateAsync(context, BatchBench.Place(context));
        var before = await bench.StockAsync();
        var answer = await context.Api.PostAsync(bench.BatchesPath, new { quantity = 1.5 });
        context.Note("A-BATCH-6", $"1.5 pieces: {(answer.IsSuccess ? "accepted" : answer.Status)}");
        if (answer is not { IsSuccess: true, Json: JsonObject batch } || batch.Integer("id") is null)
        {
            // An answer without an id breaks a fact of its own, and leaves nothing to delete.
            context.UnobservedAll(["BATCH-POST-4", "BATCH-POST-9", "BATCH-DEL-2"], "The server produces whole pieces only.", optional: true);
            return;
        }

        context.Observe(
            "BATCH-POST-4", batch.Number("quantity") == 1.5m, "quantity 1.5 of an accepted batch of 1.5", batch.Member("quantity"), answer);
        var produced = (await bench.StockAsync()).Total(bench.Product.Path) - before.Total(bench.Product.Path);
        context.Observe(
            "BATCH-POST-9", JsonComparison.SameNumber(produced, 1.5m), "1.5 more of the product after an accepted batch of 1.5", produced, answer);
        await bench.DeleteAsync(batch);
        var difference = before.Difference(await bench.StockAsync());
        context.Observe("BATCH-DEL-2", difference is null, "all stock as before the batch that was deleted", difference ?? "as before");
    }

    private static async Task ProducesAtAsync(CheckContext context, LocationFixture location)
    {
        var bench = await BatchBench.CreateAsync(context, location);
        var before = await bench.StockAsync();
        var answer = await context.Api.PostAsync(bench.BatchesPath, new { quantity = 2 });
        if (answer.Status is >= 400 and < 500)
        {
            // A server may refuse to take more material from a place than is there.
            context.Note("A-BATCH-3", $"a batch at {location.Name}: {answer.Status}");
            context.Unobserved("BATCH-POST-10", $"A batch at {location.Name} was refused: {answer.Answer}. Keep stock of the materials there.");
            return;
        }

        var after = await bench.StockAsync();
        var product = bench.Product.Path;
        var produced = after.Total(product) - before.Total(product);
        context.Observe(
            "BATCH-POST-9", answer.IsSuccess && JsonComparison.SameNumber(produced, 2), "2 more of the product after a batch of 2",
            answer.IsSuccess ? produced : answer.Answer, answer);
        var here = after.Level(product, location.Name) - before.Level(product, location.Name);
        context.Observe("BATCH-POST-10", JsonComparison.SameNumber(here, 2), $"2 more at {location.Name}, the task's location", here, answer);
        if (TaskDraft.OtherProduct(context).Path is var other && other != product && before.Difference(after, other) is { } moved)
        {
            context.Observe("BATCH-POST-1", false, "the product of the other item as before the batch", moved, answer);
        }

        foreach (var part in bench.Product.Baseline.Objects("materials"))
        {
            var path = $"/materials/{Uri.EscapeDataString(part.Text("id") ?? "")}";
            if (context.Fixtures.Materials.Any(material => material.Text("id") == part.Text("id")))
            {
                var used = before.Total(path) - after.Total(path);
                var expected = 2 * (part.Number("quantityUsed") ?? 0);
                context.Note("A-BATCH-1", used == 0 ? "materials are not used up" : "materials are used up");
                context.Observe(
                    "BATCH-POST-11", used == 0 || JsonComparison.SameNumber(used, expected), $"{path} falls by {expected}, or not at all", $"by {used}", answer);
                if (used == 0)
                {
                    context.Unobserved("NEST-12", "The server uses up no materials.", optional: true);
                }
                else
                {
                    context.Observe(
                        "NEST-12", JsonComparison.SameNumber(used, expected), $"2 × quantityUsed = {expected} used for 2 of the product", used,
                        answer);
                }
            }
        }

        var task = await context.Api.GetAsync(bench.TaskPath);
        var embedded = TaskDraft.ItemWith(task.Json, BatchBench.ItemQuantity).Member("Product").Number("stockLevel");
        context.Observe(
            "IPROD-3", embedded == after.Total(product), $"stockLevel {after.Total(product)} in the task's embedded Product, as the product has",
            embedded, task);
    }
}
