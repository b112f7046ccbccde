using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>Judges an accepted update by the record before, the answer, and a later read.</summary>
internal sealed class MovementJudge(CheckContext context, StockBench bench, JsonObject before, Exchange answer)
{
    private static readonly string[] StockFields = ["stockLevel", "locationStockLevels", "materials", "unitPrice"];

    /// <summary>What is appended to the sight of a wrong level.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Expects the level of the location to have moved, the total with it, and all else to stay.</summary>
    /// <param name="delta">By how much the level has to have moved.</param>
    /// <param name="facts">The facts that ask for this movement; the check has to declare STOCK-10, 12, 13, 14, 15 and GEN-13 as well.</param>
    public async Task JudgeAsync(decimal delta, params string[] facts)
    {
        var later = await context.Api.GetAsync(bench.Path);
        var missing = Documented.ResourceFields.Where(field => !answer.Json.Has(field)).ToArray();
        var full = missing.Length == 0 && answer.Json.Text("id") == bench.Record.Id;
        context.Observe(
            "STOCK-10", full, "the full updated record",
            missing.Length == 0 ? $"the id {answer.Json.Text("id")}" : $"without {string.Join(", ", missing)}", answer);
        foreach (var (exchange, place, isAnswer) in new[] { (answer, "in the answer", true), (later, "in a later GET", false) })
        {
            var expected = bench.Level(before) + delta;
            var level = bench.Level(exchange.Json);
            var right = JsonComparison.SameNumber(level, expected);
            string[] blamed = isAnswer ? facts : [.. facts, "STOCK-15"];
            context.ObserveAll(
                blamed, right, $"{expected} at {bench.Place.Name} {place}, {delta:+0.######;-0.######;0} on {bench.Level(before)}", level + Hint,
                exchange);
            JudgeTotal(exchange, place);
            JudgeOthers(exchange, place);
        }

        var difference = JsonComparison.Difference(Documented.Resource(answer.Json), Documented.Resource(later.Json));
        context.Observe("GEN-13", difference is null, "the answer to the update and a later GET agree", difference ?? "the same", later);
    }

    private void JudgeTotal(Exchange exchange, string place)
    {
        if (StockBench.Total(before) is not { } old)
        {
            return;
        }

        // The total moves with the location, whether or not the location moved rightly.
        var moved = bench.Level(exchange.Json) - bench.Level(before);
        var total = StockBench.Total(exchange.Json);
        context.Observe(
            "STOCK-13", total is { } now && JsonComparison.SameNumber(now, old + moved), $"stockLevel {old + moved} {place}: it moves by {moved}, as {bench.Place.Name} does", total, exchange);
    }

    private void JudgeOthers(Exchange exchange, string place)
    {
        var now = Documented.Resource(exchange.Json);
        var others = JsonComparison.Difference(Without(before["locationStockLevels"], bench.Place.Name), Without(now["locationStockLevels"], bench.Place.Name));
        context.Observe("STOCK-12", others is null, $"the levels of the other locations {place} as before", others ?? "as before", exchange);
        foreach (var field in Documented.ResourceFields.Except(StockFields))
        {
            context.Observe(
                "STOCK-14", JsonComparison.Same(before[field], now[field]), $"{field} {JsonText.Short(before[field])} {place}, as before", now[field],
                exchange);
        }

        context.For("STOCK-14").Warn(JsonComparison.Same(before["unitPrice"], now["unitPrice"]), $"unitPrice {JsonText.Short(before["unitPrice"])} {place}, as before", now["unitPrice"], exchange);
    }

    private static JsonObject Without(JsonNode? levels, string place)
    {
        var copy = levels?.DeepClone() as JsonObject ?? [];
        copy.Remove(place);
        return copy;
    }
}
