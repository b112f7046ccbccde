using Inventora.Spec;

namespace Inventora.Conformance.Checks.Access;

/// <summary>Stock updates and batches without a valid key. Their positive controls leave logs, so they come last.</summary>
[Phase(RunPhase.Stock)]
internal static class KeylessStockChecks
{
    [Check("access/the-stock-of-a-product-is-not-updated-without-a-key", Profile.Full, "AUTH-1", "AUTH-13")]
    public static Task ProductStock(CheckContext context) => StockAsync(context, context.Fixtures.StockProduct.Required);

    [Check("access/the-stock-of-a-material-is-not-updated-without-a-key", Profile.Full, "AUTH-1", "AUTH-13")]
    public static Task MaterialStock(CheckContext context) => StockAsync(context, context.Fixtures.StockMaterial.Required);

    [Check("access/nothing-is-produced-or-reversed-without-a-key", Profile.Full, "AUTH-1", "AUTH-13")]
    public static async Task Batches(CheckContext context)
    {
        var product = context.Fixtures.RecipeProduct.Required;
        var id = await OwnTasks.CreateAsync(context, "batches");
        var path = $"/tasks/{Uri.EscapeDataString(id)}";
        var item = (await context.Api.GetAsync(path)).Json.Objects("Items").FirstOrDefault().Member("id") ?? throw new InconclusiveException("the task has no item with an id");
        var batches = $"{path}/items/{Uri.EscapeDataString(item.IdText())}/batches";

        var first = await CreateAsync(context, batches);
        var second = await CreateAsync(context, batches);
        var creations = await context.NegativesAsync(ApiRequest.Post(batches, new { quantity = 2 }), path, product.Path);
        var deletions = await context.NegativesAsync(ApiRequest.Delete(first), path, product.Path);
        foreach (var (fault, credentials) in KeylessWritingChecks.Faults(context))
        {
            await creations.RefusesAsync(fault, creations.Control.Request with { Credentials = credentials }, 401, "AUTH-1", "AUTH-13");
            await deletions.RefusesAsync(fault, ApiRequest.Delete(second) with { Credentials = credentials }, 401, "AUTH-1", "AUTH-13");
        }
    }

    [Check("access/the-query-key-works-for-stock-and-batches", Profile.Full, "AUTH-7")]
    public static async Task QueryKey(CheckContext context)
    {
        var key = context.Api.Key.InQuery;
        var product = context.Fixtures.StockProduct.Required;
        var path = $"/tasks/{Uri.EscapeDataString(await OwnTasks.CreateAsync(context, "query-key"))}";
        var item = (await context.Api.GetAsync(path)).Json.Objects("Items").FirstOrDefault().Member("id") ?? throw new InconclusiveException("the task has no item with an id");
        await QueryKeyChecks.ExpectAsync(context, Restock(context, product));
        var batch = await QueryKeyChecks.ExpectAsync(
            context, ApiRequest.Post($"{path}/items/{Uri.EscapeDataString(item.IdText())}/batches", new { quantity = 2 }) with { Credentials = key });
        if (batch.IsSuccess && batch.Json.Member("id") is { } id)
        {
            await QueryKeyChecks.ExpectAsync(context, ApiRequest.Delete($"/task-batches/{Uri.EscapeDataString(id.IdText())}"));
        }
    }

    private static async Task StockAsync(CheckContext context, ResourceFixture fixture)
    {
        var refusals = await context.NegativesAsync(Restock(context, fixture), fixture.Path);
        foreach (var (fault, credentials) in KeylessWritingChecks.Faults(context))
        {
            await refusals.RefusesAsync(fault, refusals.Control.Request with { Credentials = credentials }, 401, "AUTH-1", "AUTH-13");
        }
    }

    private static ApiRequest Restock(CheckContext context, ResourceFixture fixture) =>
        ApiRequest.Post(fixture.StockPath, new { quantity = 3, locationName = context.Fixtures.Location.Required.Name, updateType = "restock" });

    private static async Task<string> CreateAsync(CheckContext context, string batches)
    {
        var exchange = await context.Api.PostAsync(batches, new { quantity = 2 });
        return exchange.IsSuccess && exchange.Json.Member("id") is { } id
            ? $"/task-batches/{Uri.EscapeDataString(id.IdText())}"
            : throw new InconclusiveException($"no batch could be created: {exchange.Answer}");
    }
}
