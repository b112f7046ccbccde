using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>Updates that must be refused and change nothing.</summary>
internal static class StockRefusalScenarios
{
    /// <summary>Each required field is needed, and null is not a value of it.</summary>
    public static async Task RequiredFieldsAsync(CheckContext context, StockSubject subject)
    {
        var (bench, refusals) = await ControlAsync(context, subject);
        foreach (var (field, fact) in new[] { ("quantity", "STOCK-1"), ("locationName", "STOCK-2"), ("updateType", "STOCK-3") })
        {
            await refusals.RefusesAsync($"without {field}", sent => sent.Remove(field), 400, fact, "STOCK-17", "ERR-10");
            await refusals.RefusesAsync($"with {field} null", sent => sent[field] = null, 400, RefusalTolerance.WarnsWhenIgnored, fact, "STOCK-17");
        }

        await refusals.RefusesAsync("with quantity \"abc\"", sent => sent["quantity"] = "abc", 400, "STOCK-22", "STOCK-17");
        await refusals.RefusesAsync("with quantity \"3\"", sent => sent["quantity"] = "3", 400, RefusalTolerance.WarnsWhenAccepted(), "STOCK-22");
        await refusals.RefusesAsync("with quantity true", sent => sent["quantity"] = true, 400, RefusalTolerance.WarnsWhenAccepted(), "STOCK-22");
        await NegativeQuantityAsync(context, bench);
    }

    /// <summary>The type is one of four, and custom needs its status.</summary>
    public static async Task TypesAsync(CheckContext context, StockSubject subject)
    {
        var (_, refusals) = await ControlAsync(context, subject);
        foreach (var type in new[] { "transfer", "adjustment" })
        {
            await refusals.RefusesAsync(
                $"with updateType {type}", sent => sent["updateType"] = type, 400, "STOCK-4", "TYPE-UPD-1", "STOCK-17", "ERR-10");
        }

        await refusals.RefusesAsync(
            "with updateType Restock", sent => sent["updateType"] = "Restock", 400, RefusalTolerance.WarnsWhenAccepted(), "STOCK-4");
        await refusals.RefusesAsync(
            "with updateType custom, without customStatusId", sent => sent["updateType"] = "custom", 400, "STOCK-6", "STOCK-17", "ERR-10");
        await refusals.RefusesAsync(
            "with updateType custom and customStatusId null",
            refusals.Control.Request.WithBody(sent =>
            {
                sent["updateType"] = "custom";
                sent["customStatusId"] = null;
            }),
            400, RefusalTolerance.WarnsWhenIgnored, "STOCK-8", "STOCK-17");
    }

    /// <summary>The location and the record have to exist.</summary>
    public static async Task PlacesAsync(CheckContext context, StockSubject subject)
    {
        var (bench, refusals) = await ControlAsync(context, subject);
        var nowhere = context.Unique("nowhere");
        await refusals.RefusesAsync(
            "with a locationName that no location has", sent => sent["locationName"] = nowhere, 400, RefusalTolerance.Also(404), "STOCK-23",
            "STOCK-17");
        await refusals.RefusesAsync("with an empty locationName", sent => sent["locationName"] = "", 400, RefusalTolerance.Also(404), "STOCK-23");
        var list = bench.Record.Collection;
        var request = refusals.Control.Request with { Path = $"{list}/{Uri.EscapeDataString(subject.UnknownId(context.Fixtures))}/stock-level-updates" };
        await refusals.RefusesAsync($"for an unknown {subject.Noun}", request, 404, "STOCK-16", "ERR-9");
    }

    /// <summary>After a restock the unit price is locked, whatever else the PATCH says, and nothing of it is applied.</summary>
    public static async Task PriceLockAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required);
        await bench.PrepareAsync("restock", 3);
        var price = bench.Record.Baseline.Number("unitPrice") ?? 0;
        // The name has a value on every record, so that what the control sends can always be put back.
        var control = ApiRequest.Patch(bench.Path, new { name = bench.Record.Baseline.Text("name") });
        var refusals = await context.NegativesAsync(control, bench.Path);
        context.Observe(
            subject.OtherFields, refusals.ControlAccepted, "a PATCH without unitPrice is accepted after a restock", refusals.Control.Answer,
            refusals.Control);
        await refusals.RefusesAsync(
            "with a new unitPrice after a restock", control.WithBody(sent => sent["unitPrice"] = price + 1.25m), 400, RefusalTolerance.WarnsWhenIgnored, subject.PriceLock);
        var alone = ApiRequest.Patch(bench.Path, new { unitPrice = price + 2.5m });
        await refusals.RefusesAsync("of a new unitPrice alone after a restock", alone, 400, RefusalTolerance.WarnsWhenIgnored, subject.PriceLock);
        if (bench.Record.Baseline.Text("notes") is not null)
        {
            // A server that leaves the price alone without a word may store the notes; one that refuses may not.
            var beside = control.WithBody(sent => (sent["unitPrice"], sent["notes"]) = (price + 1.75m, context.Unique("beside a locked price")));
            await refusals.RefusesAsync("with a new unitPrice and new notes after a restock", beside, 400, RefusalTolerance.WarnsWhenAccepted(), subject.PriceLock, "ERR-7");
        }

        await OtherPriceAsync(context, subject, bench);
    }

    /// <summary>The lock is of the unit price; null is documented for the retail price, so it can always be put back.</summary>
    private static async Task OtherPriceAsync(CheckContext context, StockSubject subject, StockBench bench)
    {
        var retail = bench.Record.Baseline.Number("retailPrice") == 18.25m ? 20.25m : 18.25m;
        var answer = await context.Api.PatchAsync(bench.Path, new { retailPrice = retail });
        var later = await context.Api.GetAsync(bench.Path);
        context.ObserveAll(
            [subject.RetailPrice, "GEN-15"], answer.IsSuccess && later.Json.Number("retailPrice") == retail, $"retailPrice {retail} after a PATCH to it, although unitPrice is locked",
            answer.IsSuccess ? later.Json.Member("retailPrice") : answer.Answer, later);
    }

    private static async Task NegativeQuantityAsync(CheckContext context, StockBench bench)
    {
        var before = bench.Level(await bench.ReadAsync());
        var answer = await bench.UpdateAsync("restock", -3);
        var after = bench.Level(await bench.ReadAsync());
        context.Note("A-STOCK-2", answer.IsSuccess ? $"restock -3: {after - before:+0.##;-0.##;0}" : $"refused with {answer.Status}");
        if (!answer.IsSuccess)
        {
            context.Observe("STOCK-17", JsonComparison.SameNumber(after, before), $"{before} after a refused restock of -3", after, answer);
        }
    }

    private static async Task<(StockBench Bench, Refusals Refusals)> ControlAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required);
        return (bench, await context.NegativesAsync(ApiRequest.Post(bench.Record.StockPath, bench.Body("restock", 3)), bench.Path));
    }
}
