using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Mutating.Tasks;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Batches;

/// <summary>Batches of items that are counted in another unit than their product.</summary>
[Phase(RunPhase.Batches)]
internal static class UnitChecks
{
    [Check("batches/a-batch-in-another-unit-is-reversed-whole", Profile.Full, "BATCH-DEL-2")]
    public static async Task ABatchInAnotherUnitIsReversed(CheckContext context)
    {
        var product = TaskDraft.OtherProduct(context);
        var unit = Units.SiblingOf(product.Baseline.Text("unitType"));
        var body = TaskDraft.Minimal(context, "unit");
        var item = TaskDraft.Item(product, 5);
        item["unitType"] = unit;
        body["Items"] = new JsonArray(item);
        var created = await context.Api.PostAsync("/tasks", body);
        if (!created.IsSuccess || created.Json.Objects("Items").FirstOrDefault().Integer("id") is not { } id)
        {
            context.Inconclusive($"No item in {unit} for {product.Path} was created: {created}", optional: true);
            return;
        }

        var before = Documented.Resource(await context.ReadAsync(product.Path));
        var batch = await context.Api.PostAsync($"{TaskDraft.PathOf(created.Json)}/items/{id}/batches", new { quantity = 2 });
        if (batch is not { IsSuccess: true, Json: JsonObject made } || made.Integer("id") is null)
        {
            context.Inconclusive($"No batch in {unit} was made of {product.Path}: {batch}", optional: true);
            return;
        }

        var between = Documented.Resource(await context.ReadAsync(product.Path));
        context.Note("A-BATCH-6", (between.Number("stockLevel") - before.Number("stockLevel")) switch { 2 => "the number is kept", 0 => "nothing is produced", _ => "converted" });
        var deleted = await context.Api.DeleteAsync(BatchBench.PathOfBatch(made));
        var after = await context.Api.GetAsync(product.Path);
        var now = Documented.Resource(after.Json);
        var difference = JsonComparison.Difference(before["stockLevel"], now["stockLevel"]) ?? JsonComparison.Difference(before["locationStockLevels"], now["locationStockLevels"]);
        context.Observe(
            "BATCH-DEL-2", deleted.IsSuccess && difference is null, $"the stock as before the batch of 2 {unit} of a product in {product.Baseline.Text("unitType")}", difference ?? deleted.Answer, after);
    }
}
