using Inventora.Spec;

namespace Inventora.Conformance.Checks.Access;

/// <summary>The key in the query, for writes.</summary>
[Phase(RunPhase.Tasks)]
internal static class QueryKeyChecks
{
    [Check("access/the-query-key-works-for-writes", Profile.Reversible, "AUTH-7")]
    public static async Task QueryKey(CheckContext context)
    {
        var created = await ExpectAsync(context, OwnTasks.Creation(context, context.Unique("query-key")));
        if (created.IsSuccess && created.Json.Member("id") is { } id)
        {
            var path = $"/tasks/{Uri.EscapeDataString(id.IdText())}";
            await ExpectAsync(context, ApiRequest.Patch(path, new { notes = context.Unique("query-key") }));
            await ExpectAsync(context, ApiRequest.Get(path));
            await ExpectAsync(context, ApiRequest.Delete(path));
        }

        if (context.Fixtures.PatchProduct.TryGet(out var product))
        {
            await ExpectAsync(context, ApiRequest.Patch(product.Path, new { name = context.Unique("query-key") }));
        }
    }

    internal static async Task<Exchange> ExpectAsync(CheckContext context, ApiRequest request)
    {
        var exchange = await context.Api.SendAsync(request with { Credentials = context.Api.Key.InQuery });
        context.Observe("AUTH-7", exchange.IsSuccess, $"{request} with the key in the query is accepted", exchange.Answer, exchange);
        return exchange;
    }
}
