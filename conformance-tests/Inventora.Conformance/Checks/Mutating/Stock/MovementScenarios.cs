using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>
/// What the update types do to the level of the location. Each asserts the difference from the level just read, so that one faulty
/// type does not make the checks of the others fail.
/// </summary>
internal static class MovementScenarios
{
    /// <summary>A restock adds; the answer is the record, the total follows, nothing else moves, and later reads agree.</summary>
    public static async Task RestockAsync(CheckContext context, StockSubject subject)
    {
        foreach (var other in new[] { false, true })
        {
            var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required, other);
            var before = await bench.ReadAsync();
            var answer = await bench.UpdateAsync("restock", 3);
            if (bench.IsHidden)
            {
                context.Note("A-STOCK-9", $"status {answer.Status}");
                if (answer.Status == 400)
                {
                    continue;
                }
            }

            if (context.ObserveAll([subject.Updates, "STOCK-3", "STOCK-9", "LOC-16"], answer.IsSuccess, "a restock of 3 at a named location is accepted", answer.Answer, answer))
            {
                context.Note("A-STOCK-11", $"{answer.Status}");
                await new MovementJudge(context, bench, before, answer).JudgeAsync(3, "STOCK-RESTOCK-1", "STOCK-RESTOCK-2", subject.Updates);
            }
        }
    }

    /// <summary>Equal restocks add up, each with its own effect.</summary>
    public static async Task RestocksAddUpAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required);
        var before = await bench.ReadAsync();
        await bench.PrepareAsync("restock", 3);
        await bench.PrepareAsync("restock", 3);
        var later = await context.Api.GetAsync(bench.Path);
        var moved = bench.Level(later.Json) - bench.Level(before);
        context.Observe("STOCK-RESTOCK-3", JsonComparison.SameNumber(moved, 6), "6 more after two restocks of 3", moved, later);
    }

    /// <summary>A loss subtracts what a restock added.</summary>
    public static async Task LossAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required);
        await bench.PrepareAsync("restock", 11);
        var between = await bench.ReadAsync();
        var answer = await bench.UpdateAsync("loss", 4);
        if (context.ObserveAll(["STOCK-LOSS-1", "STOCK-3"], answer.IsSuccess, "a loss of 4 is accepted", answer.Answer, answer))
        {
            await new MovementJudge(context, bench, between, answer).JudgeAsync(-4, "STOCK-LOSS-1");
        }
    }

    /// <summary>A loss undoes a restock of the same quantity.</summary>
    public static async Task NeutralAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required, otherPlace: true);
        var before = await bench.ReadAsync();
        await bench.PrepareAsync("restock", 5);
        await bench.PrepareAsync("loss", 5);
        var later = await context.Api.GetAsync(bench.Path);
        var difference = JsonComparison.Difference(before["locationStockLevels"], Documented.Resource(later.Json)["locationStockLevels"]);
        context.Observe("STOCK-LOSS-2", difference is null, "the levels as before a restock and a loss of 5", difference ?? "as before", later);
    }

    /// <summary>An audit sets: downwards, upwards, and to what is there already.</summary>
    public static async Task AuditAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required);
        foreach (var (quantity, fact) in new[] { (7m, "STOCK-AUDIT-1"), (3m, "STOCK-AUDIT-1"), (11m, "STOCK-AUDIT-1"), (11m, "STOCK-AUDIT-2"), (11m, "STOCK-AUDIT-2") })
        {
            var before = await bench.ReadAsync();
            var old = bench.Level(before);
            var answer = await bench.UpdateAsync("audit", quantity);
            if (!context.ObserveAll([fact, "STOCK-3"], answer.IsSuccess, $"an audit of {quantity} is accepted", answer.Answer, answer))
            {
                return;
            }

            // The documentation's own example adds; the recognised reading helps whoever reads the report.
            var added = JsonComparison.SameNumber(bench.Level(answer.Json), old + quantity) && old != 0;
            var hint = added ? " (the server follows the example, but the prose says absolute: see ruling C-1)" : "";
            await new MovementJudge(context, bench, before, answer) { Hint = hint }.JudgeAsync(quantity - old, fact);
        }
    }

    /// <summary>An audit is of the location: stock elsewhere stays, and the total is the sum.</summary>
    public static async Task AuditScopeAsync(CheckContext context, StockSubject subject)
    {
        var record = subject.Fixture(context.Fixtures).Required;
        var elsewhere = StockBench.At(context, record, otherPlace: true);
        var bench = StockBench.At(context, record);
        if (elsewhere.Place.Name == bench.Place.Name)
        {
            context.Inconclusive("A second location that shows materials is needed.");
        }

        await elsewhere.PrepareAsync("restock", 5);
        await bench.PrepareAsync("restock", 4);
        var before = await bench.ReadAsync();
        var answer = await bench.UpdateAsync("audit", 3);
        if (!context.Observe("STOCK-AUDIT-3", answer.IsSuccess, $"an audit of 3 at {bench.Place.Name} is accepted, whatever is elsewhere", answer.Answer, answer))
        {
            return;
        }

        var after = await context.Api.GetAsync(bench.Path);
        context.Observe(
            "STOCK-AUDIT-3", JsonComparison.SameNumber(bench.Level(after.Json), 3), $"3 at {bench.Place.Name} after an audit of 3 there",
            bench.Level(after.Json), after);
        context.ObserveAll(["STOCK-AUDIT-3", "STOCK-12"],
            JsonComparison.SameNumber(elsewhere.Level(after.Json), elsewhere.Level(before)),
            $"{elsewhere.Level(before)} at {elsewhere.Place.Name}, as before", elsewhere.Level(after.Json), after);
        var expected = StockBench.Total(before) + 3 - bench.Level(before);
        context.ObserveAll(["STOCK-AUDIT-3", "STOCK-13"],
            expected is { } sum && StockBench.Total(after.Json) is { } total && JsonComparison.SameNumber(sum, total), $"a total of {expected}", StockBench.Total(after.Json), after);
    }

    /// <summary>An audit of 0 is a finding like any other.</summary>
    public static async Task AuditZeroAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required, otherPlace: true);
        await bench.PrepareAsync("restock", 3);
        var before = await bench.ReadAsync();
        var answer = await bench.UpdateAsync("audit", 0);
        if (context.Observe("STOCK-18", answer.IsSuccess, "an audit of 0 is accepted", answer.Answer, answer))
        {
            await new MovementJudge(context, bench, before, answer).JudgeAsync(-bench.Level(before), "STOCK-18");
        }
    }
}
