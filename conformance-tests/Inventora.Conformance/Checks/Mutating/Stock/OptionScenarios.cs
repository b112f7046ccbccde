using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>What the optional fields of an update do and do not do, and quantities and places that are less usual.</summary>
internal static class OptionScenarios
{
    /// <summary>The notes of an update belong to the update; with and without them it is accepted.</summary>
    public static async Task NotesAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required);
        var before = await bench.ReadAsync();
        var expected = bench.Level(before);
        // The same notes each time: a server may not take them for the mark of a request that it has seen.
        var notes = context.Unique("notes");
        foreach (var (type, quantity) in new[] { ("restock", 5m), ("restock", 5m), ("loss", 3m), ("audit", expected + 2) })
        {
            var answer = await bench.UpdateAsync(type, quantity, body => body["notes"] = notes);
            if (!context.Observe("STOCK-5", answer.IsSuccess, $"a {type} with notes is accepted", answer.Answer, answer))
            {
                continue;
            }

            var later = await context.Api.GetAsync(bench.Path);
            expected = type switch { "restock" => expected + quantity, "loss" => expected - quantity, _ => quantity };
            context.Observe(
                "STOCK-5", JsonComparison.SameNumber(bench.Level(later.Json), expected), $"{expected} at {bench.Place.Name} after a {type} of {quantity} with notes",
                bench.Level(later.Json), later);
            expected = bench.Level(later.Json);
            foreach (var exchange in new[] { answer, later })
            {
                context.Observe(
                    "STOCK-11", JsonComparison.Same(before["notes"], exchange.Json.Member("notes")),
                    $"the {subject.Noun}'s own notes: {JsonText.Short(before["notes"])}", exchange.Json.Member("notes"), exchange);
            }
        }

        var without = await bench.UpdateAsync("restock", 3);
        context.Observe("STOCK-5", without.IsSuccess, "a restock without notes is accepted", without.Answer, without);
    }

    /// <summary>A customStatusId of null goes with every type that is not custom, and so does none; neither changes what the type does.</summary>
    public static async Task NoCustomStatusAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required);
        foreach (var (type, quantity) in new[] { ("restock", 3m), ("loss", 2m), ("audit", 13m) })
        {
            foreach (var sent in new[] { true, false })
            {
                var before = bench.Level(await bench.ReadAsync());
                var answer = await bench.UpdateAsync(type, quantity, body =>
                {
                    if (sent)
                    {
                        body["customStatusId"] = null;
                    }
                });
                var expected = type switch { "restock" => before + quantity, "loss" => before - quantity, _ => quantity };
                var holds = answer.IsSuccess && JsonComparison.SameNumber(bench.Level(answer.Json), expected);
                context.Observe(
                    sent ? "STOCK-7" : "STOCK-9", holds, $"a {type} of {quantity} {(sent ? "with customStatusId null" : "without customStatusId")} leads to {expected}",
                    answer.IsSuccess ? bench.Level(answer.Json) : answer.Answer, answer);
            }
        }
    }

    /// <summary>Half a unit is half a unit.</summary>
    public static async Task FractionsAsync(CheckContext context, StockSubject subject)
    {
        var record = subject.Fixture(context.Fixtures).Required;
        var bench = StockBench.At(context, record);
        // What is counted in pieces may have to be whole; what is weighed or measured need not.
        var continuous = Units.IsContinuous(record.Baseline.Text("unitType"));
        foreach (var (type, quantity) in new[] { ("restock", 0.5m), ("restock", 2.35m), ("loss", 0.1m), ("audit", 7.25m) })
        {
            var before = bench.Level(await bench.ReadAsync());
            var answer = await bench.UpdateAsync(type, quantity);
            if (!answer.IsSuccess)
            {
                context.For("STOCK-21").Warn(!continuous, $"a {type} of {quantity} is accepted", answer.Answer, answer);
                continue;
            }

            var expected = type switch { "restock" => before + quantity, "loss" => before - quantity, _ => quantity };
            var later = await context.Api.GetAsync(bench.Path);
            var holds = JsonComparison.SameNumber(bench.Level(later.Json), expected);
            context.Observe("STOCK-21", holds, $"{expected} after an accepted {type} of {quantity} on {before}", bench.Level(later.Json), later);
            if (continuous)
            {
                context.Observe("GEN-15", holds, $"{expected} after an accepted {type} of {quantity} on {before}", bench.Level(later.Json), later);
            }
        }
    }

    /// <summary>A location without stock counts as nought: a restock there leads to its quantity, and so does an audit.</summary>
    public static async Task NewPlaceAsync(CheckContext context, StockSubject subject)
    {
        var record = subject.Fixture(context.Fixtures).Required;
        var levels = (await context.ReadAsync(record.Path)).Member("locationStockLevels");
        var free = context.Fixtures.Locations
            .Where(location => subject == StockSubject.Product || location.Boolean("hideMaterials") == false)
            .Select(location => location.Text("name") ?? "")
            .Where(name => (levels.Number(name) is null or 0) && context.Fixtures.Locations.Count(each => each.Text("name") == name) == 1)
            .OrderBy(name => levels.Has(name))
            .ToArray();
        if (free.Length == 0)
        {
            context.Inconclusive($"{record.Path} has stock at every location. A location that is not yet used would do.", optional: true);
        }

        // With one free location the audit finds the 3 of the restock there, and sets it to 5 all the same.
        foreach (var (type, quantity, place) in new[] { ("restock", 3m, free[0]), ("audit", 5m, free[^1]) })
        {
            var answer = await context.Api.PostAsync(record.StockPath, new { quantity, locationName = place, updateType = type });
            if (answer.Status is >= 400 and < 500)
            {
                context.For("STOCK-19").Warn(false, $"a {type} at a location without stock is accepted", answer.Answer, answer);
                continue;
            }

            var later = await context.Api.GetAsync(record.Path);
            var level = StockBench.LevelAt(later.Json, place);
            context.Observe(
                "STOCK-19", answer.IsSuccess && JsonComparison.SameNumber(level, quantity), $"{quantity} at {place} after a {type} of {quantity} where there was none",
                answer.IsSuccess ? level : answer.Answer, later);
        }
    }

    /// <summary>A custom status does something that the documentation does not say; it must be taken.</summary>
    public static async Task CustomStatusAsync(CheckContext context, StockSubject subject)
    {
        var status = context.Fixtures.CustomStatusId.Required;
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required);
        await bench.PrepareAsync("restock", 5);
        var before = await bench.ReadAsync();
        var answer = await bench.UpdateAsync("custom", 3, body =>
        {
            body["customStatusId"] = status;
            body["notes"] = context.Unique("custom");
        });
        if (!context.ObserveAll(["STOCK-CUSTOM-1", "STOCK-3"], answer.IsSuccess, $"custom with customStatusId {status} is accepted", answer.Answer, answer))
        {
            return;
        }

        var delta = bench.Level(answer.Json) - bench.Level(before);
        context.Note(
            "A-STOCK-8",
            delta switch { 3 => "adds", -3 => "subtracts", 0 => "changes nothing", _ => bench.Level(answer.Json) == 3 ? "sets" : "something else" });
        await new MovementJudge(context, bench, before, answer).JudgeAsync(delta, "STOCK-CUSTOM-1");
        context.Observe(
            "STOCK-11", JsonComparison.Same(before["notes"], answer.Json.Member("notes")),
            $"the {subject.Noun}'s own notes after a custom update with notes: {JsonText.Short(before["notes"])}", answer.Json.Member("notes"), answer);
    }

    /// <summary>A loss of more than there is: refused, or below nought; a restock or loss of nothing changes nothing; a great one counts in full.</summary>
    public static async Task LimitsAsync(CheckContext context, StockSubject subject)
    {
        var bench = StockBench.At(context, subject.Fixture(context.Fixtures).Required, otherPlace: true);
        await bench.PrepareAsync("restock", 3);
        await GreatAsync(context, bench);
        var before = bench.Level(await bench.ReadAsync());
        foreach (var (type, fact) in new[] { ("restock", "STOCK-RESTOCK-1"), ("loss", "STOCK-LOSS-1") })
        {
            var nothing = await bench.UpdateAsync(type, 0);
            var level = bench.Level(await bench.ReadAsync());
            context.Note("A-STOCK-3", $"{type} 0: {(nothing.IsSuccess ? "accepted" : nothing.Status)}");
            context.Observe(fact, JsonComparison.SameNumber(level, before), $"{before} after a {type} of 0", level, nothing);
        }

        if (before > 0)
        {
            var all = await bench.UpdateAsync("loss", before);
            var left = bench.Level(await bench.ReadAsync());
            context.Observe(
                "STOCK-LOSS-1", all.IsSuccess && JsonComparison.SameNumber(left, 0), $"0 after a loss of all {before}", all.IsSuccess ? left : all.Answer, all);
            before = left;
        }

        var answer = await bench.UpdateAsync("loss", before + 4);
        var after = bench.Level(await bench.ReadAsync());
        context.Note(
            "A-STOCK-4",
            answer.IsSuccess ? after < 0 ? "the level becomes negative" : $"the level becomes {after}" : $"refused with {answer.Status}");
        if (answer.IsSuccess)
        {
            context.For("STOCK-LOSS-1").Warn(JsonComparison.SameNumber(after, -4), $"-4 after an accepted loss of {before + 4} on {before}", after, answer);
        }
        else
        {
            context.Observe("STOCK-17", JsonComparison.SameNumber(after, before), $"{before} after a refused loss", after, answer);
        }
    }

    // No bound is documented, so none shows, be it of a quantity or of a level.
    private static async Task GreatAsync(CheckContext context, StockBench bench)
    {
        var before = bench.Level(await bench.ReadAsync());
        var answer = await bench.UpdateAsync("restock", 1234);
        var after = bench.Level(await bench.ReadAsync());
        _ = answer.IsSuccess
            ? context.Observe("STOCK-RESTOCK-1", JsonComparison.SameNumber(after, before + 1234), $"{before + 1234} after a restock of 1234 on {before}", after, answer)
            : context.For("STOCK-RESTOCK-1").Warn(false, "a restock of 1234 is accepted", answer.Answer, answer);
    }
}
