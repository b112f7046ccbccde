namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>Quantities whose sum, or whose last digit, a server can lose: to binary fractions, to rounding, to a range that is too small.</summary>
internal static class ExactScenarios
{
    private static readonly (string Type, decimal Quantity, string Fact)[] Movements =
    [
        // In binary the sum of the two is not 0.3.
        ("audit", 0.1m, "STOCK-AUDIT-1"),
        ("restock", 0.2m, "STOCK-RESTOCK-1"),
        // Three and four decimals: more than money has.
        ("restock", 8.125m, "STOCK-RESTOCK-1"),
        ("loss", 2.0625m, "STOCK-LOSS-1"),
        // The documentation says "the exact quantity specified".
        ("audit", 7.12345m, "STOCK-AUDIT-1"),
        // More digits than single precision has, and more than 32 bits.
        ("audit", 1234567.25m, "STOCK-AUDIT-1"),
        ("audit", 5000000017m, "STOCK-AUDIT-1"),
        ("restock", 3m, "STOCK-RESTOCK-1"),
        ("audit", 12m, "STOCK-AUDIT-1"),
    ];

    public static async Task RunAsync(CheckContext context, StockSubject subject)
    {
        var record = subject.Fixture(context.Fixtures).Required;
        var bench = StockBench.At(context, record, otherPlace: true);
        // What is counted in pieces may have to be whole; what is weighed or measured need not.
        var continuous = Units.IsContinuous(record.Baseline.Text("unitType"));
        foreach (var (type, quantity, fact) in Movements)
        {
            var before = bench.Level(await bench.ReadAsync());
            var answer = await bench.UpdateAsync(type, quantity);
            if (answer.Status is >= 400 and < 500)
            {
                // No range and no precision are documented, so a quantity may be refused; it may not be changed.
                context.Unobserved(fact, $"A {type} of {quantity} was refused: {answer.Answer}", optional: true);
                continue;
            }

            var expected = type switch { "restock" => before + quantity, "loss" => before - quantity, _ => quantity };
            var later = await context.Api.GetAsync(bench.Path);
            var seen = bench.Level(later.Json);
            var what = $"{expected} at {bench.Place.Name} after an accepted {type} of {quantity} on {before}";
            var right = answer.IsSuccess && JsonComparison.SameNumber(seen, expected);
            if (continuous || expected == decimal.Truncate(expected) || !answer.IsSuccess)
            {
                context.ObserveAll([fact, "GEN-12"], right, what, answer.IsSuccess ? seen : answer.Answer, later);
            }

            context.For("STOCK-21").Warn(right && JsonComparison.ExactNumber(seen, expected), $"exactly {what}", seen, later);
        }
    }
}
