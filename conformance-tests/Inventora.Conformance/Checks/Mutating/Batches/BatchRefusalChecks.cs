using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Mutating.Tasks;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Batches;

/// <summary>Batches that must not be made, and that leave no trace in stock or task.</summary>
[Phase(RunPhase.Batches)]
internal static class BatchRefusalChecks
{
    [Check("batches/a-batch-needs-a-quantity-above-nought", Profile.Full, "BATCH-POST-2", "BATCH-POST-3", "BATCH-POST-15", "ERR-7", "ERR-10")]
    public static async Task ABatchNeedsAQuantity(CheckContext context)
    {
        var (_, refusals) = await ControlAsync(context);
        await refusals.RefusesAsync("without quantity", body => body.Remove("quantity"), 400, "BATCH-POST-2", "BATCH-POST-15", "ERR-7", "ERR-10");
        await refusals.RefusesAsync("with quantity null", body => body["quantity"] = null, 400, "BATCH-POST-2", "BATCH-POST-15");
        await refusals.RefusesAsync("with quantity \"abc\"", body => body["quantity"] = "abc", 400, "BATCH-POST-2", "BATCH-POST-15");
        await refusals.RefusesAsync("with quantity \"1\"", body => body["quantity"] = "1", 400, RefusalTolerance.WarnsWhenAccepted(), "BATCH-POST-2");
        foreach (var quantity in new[] { 0, -1, -0.5m })
        {
            await refusals.RefusesAsync(
                $"with quantity {quantity}", body => body["quantity"] = quantity, 400, "BATCH-POST-3", "BATCH-POST-15", "ERR-7", "ERR-10");
        }
    }

    [Check("batches/a-batch-is-for-an-item-of-its-own-task", Profile.Full, "BATCH-POST-12", "BATCH-POST-15", "ERR-9")]
    public static async Task ABatchIsForAnItemOfItsTask(CheckContext context)
    {
        var (bench, refusals) = await ControlAsync(context);
        var other = await BatchBench.CreateAsync(context, BatchBench.Place(context));
        var body = refusals.Control.Request;
        await refusals.RefusesAsync(
            "for an unknown item", body with { Path = bench.PathOf(Fixtures.UnknownNumber) }, 404, "BATCH-POST-12", "BATCH-POST-15", "ERR-9");
        var unknownTask = $"/tasks/{Uri.EscapeDataString(context.Fixtures.UnknownTaskId)}/items/{bench.Item}/batches";
        await refusals.RefusesAsync("for an unknown task", body with { Path = unknownTask }, 404, "BATCH-POST-12", "BATCH-POST-15", "ERR-9");
        if (!TaskDraft.ItemsOf(bench.Task).Any(item => item.Integer("id") == other.Item))
        {
            // Item ids may also count from one in every task; then there is no foreign item to name.
            await refusals.RefusesAsync(
                "for an item of another task", body with { Path = bench.PathOf(other.Item) }, 404, "BATCH-POST-12", "BATCH-POST-15");
            var theirs = BatchBench.BatchesOf(await other.ReadTaskAsync(), other.Item);
            context.Observe("BATCH-POST-15", theirs.Count == 0, "no batch under the item of the other task", theirs);
        }

        await refusals.RefusesAsync(
            "for an item that is no number", body with { Path = $"{bench.TaskPath}/items/none/batches" }, 404, RefusalTolerance.Also(400),
            "BATCH-POST-12");
    }

    private static async Task<(BatchBench Bench, Refusals Refusals)> ControlAsync(CheckContext context)
    {
        var bench = await BatchBench.CreateAsync(context, BatchBench.Place(context));
        return (bench, await context.NegativesAsync(ApiRequest.Post(bench.BatchesPath, new { quantity = 1 }), bench.Probes));
    }
}
