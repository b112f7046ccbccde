using Inventora.Conformance.Checks.Mutating.Batches;
using Inventora.Conformance.Checks.Mutating.Stock;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Access;

/// <summary>Either way of showing the key is enough for batches and stock updates.</summary>
[Phase(RunPhase.Stock)]
internal static class StockKeyChecks
{
    [Check("keys/the-header-is-enough-for-batches-and-stock", Profile.Full, "AUTH-6")]
    public static Task TheHeaderIsEnough(CheckContext context) => WritesAsync(context, context.Api.Key.InHeader, "AUTH-6");

    [Check("keys/the-query-is-enough-for-batches-and-stock", Profile.Full, "AUTH-7")]
    public static Task TheQueryIsEnough(CheckContext context) => WritesAsync(context, context.Api.Key.InQuery, "AUTH-7");

    private static async Task WritesAsync(CheckContext context, Credentials key, string fact)
    {
        var bench = await BatchBench.CreateAsync(context, context.Fixtures.Location.Required);
        var created = await context.Api.PostAsync(bench.BatchesPath, new { quantity = 1 }, key);
        Accepted(created);
        if (created.Json.Integer("id") is { } id && created.IsSuccess)
        {
            Accepted(await context.Api.DeleteAsync($"/task-batches/{id}", key));
        }

        foreach (var fixture in new[] { context.Fixtures.StockProduct, context.Fixtures.StockMaterial })
        {
            if (fixture.TryGet(out var record))
            {
                var stock = StockBench.At(context, record);
                Accepted(await context.Api.PostAsync(record.StockPath, stock.Body("restock", 3), key));
            }
        }

        void Accepted(Exchange exchange) => context.Observe(fact, exchange.IsSuccess, $"{exchange.Request.Method} is accepted with the key in the {(key.Query is null ? "header" : "query")} alone", exchange.Answer, exchange);
    }
}
