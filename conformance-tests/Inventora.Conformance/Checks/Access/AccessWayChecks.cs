using Inventora.Conformance.Checks.Pages;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Access;

/// <summary>The two ways of showing the key.</summary>
[Phase(RunPhase.Access)]
internal static class AccessWayChecks
{
    private const string Probe = "/products?limit=1";

    [Check("access/the-header-alone-is-enough", Profile.ReadOnly, "AUTH-3", "AUTH-5", "AUTH-15")]
    public static async Task TheHeaderAloneIsEnough(CheckContext context)
    {
        var exchange = await context.Api.GetAsync(Probe, context.Api.Key.InHeader);
        foreach (var fact in new[] { "AUTH-3", "AUTH-5", "AUTH-15" })
        {
            context.Observe(fact, exchange.IsSuccess, "success with the bare key in the header X-Inventora-API-Key alone", exchange.Answer, exchange);
        }
    }

    [Check("access/the-query-parameter-alone-is-enough", Profile.ReadOnly, "AUTH-4", "AUTH-5", "AUTH-9")]
    public static async Task TheQueryParameterAloneIsEnough(CheckContext context)
    {
        foreach (var path in new[] { Probe, "/locations" })
        {
            var exchange = await context.Api.GetAsync(path, context.Api.Key.InQuery);
            foreach (var fact in new[] { "AUTH-4", "AUTH-5", "AUTH-9" })
            {
                context.Observe(fact, exchange.IsSuccess, "success with the key in the query parameter x-inventora-api-key alone", exchange.Answer, exchange);
            }
        }
    }

    [Check("access/the-header-s-name-matches-in-any-case", Profile.ReadOnly, "AUTH-8")]
    public static async Task TheHeadersNameMatchesInAnyCase(CheckContext context)
    {
        foreach (var name in new[] { Credentials.HeaderName, "x-inventora-api-key", "X-INVENTORA-API-KEY", "X-Inventora-Api-Key" })
        {
            var exchange = await context.Api.GetAsync(Probe, context.Api.Key.InOtherHeader(name));
            context.Observe("AUTH-8", exchange.IsSuccess, $"success with the key in the header {name}", exchange.Answer, exchange);
        }
    }

    [Check("access/the-query-key-only-authenticates", Profile.ReadOnly, "AUTH-17", "AUTH-7")]
    public static async Task TheQueryKeyOnlyAuthenticates(CheckContext context)
    {
        foreach (var path in new[] { "/locations", "/products?limit=2&offset=1", "/materials?limit=2", "/tasks?status=pending&limit=2" })
        {
            await Settled.ObserveAsync(
                context,
                async () =>
                {
                    var byHeader = await context.Api.GetAsync(path, context.Api.Key.InHeader);
                    var byQuery = await context.Api.GetAsync(path, context.Api.Key.InQuery);
                    if (!byHeader.IsSuccess)
                    {
                        return null;
                    }

                    var same = byQuery.IsSuccess && new ListPage(byHeader).Ids.SequenceEqual(new ListPage(byQuery).Ids, StringComparer.Ordinal)
                        && JsonComparison.Same(new ListPage(byHeader).Pagination, new ListPage(byQuery).Pagination);
                    return new Sight(same, $"GET {path} answers the same with the key in the query as with the header", byQuery.Answer, byQuery);
                },
                "AUTH-17",
                "AUTH-7");
        }
    }

    [Check("access/ways-that-the-documentation-leaves-open", Profile.ReadOnly, "AUTH-1")]
    public static async Task OpenWays(CheckContext context)
    {
        var key = context.Api.Key;
        var refusals = await context.NegativesAsync(ApiRequest.Get(Probe));
        foreach (var (empty, way) in new[] { (Credentials.InHeader(""), "header"), (Credentials.InQuery(""), "query") })
        {
            var refusal = await refusals.RefusesAsync($"with an empty key in the {way}", ApiRequest.Get(Probe) with { Credentials = empty }, 401, "AUTH-1");
            context.Note("A-AUTH-3", $"{way}: {Describe(refusal.Exchange)}");
        }

        var spelling = await SendAsync(context, Probe, Credentials.InQuery(key.InQuery.Value, key.InQuery.Display, Credentials.HeaderName));
        context.Note("A-AUTH-2", Describe(spelling));
        // Two keys at once are none of the documented ways, so a refusal says nothing about either.
        var both = await SendAsync(context, Probe + "&x-inventora-api-key=conformance-wrong", key.InHeader);
        context.Note("A-AUTH-1", $"good header, bad query: {Describe(both)}");
        var twice = await SendAsync(context, Probe + "&x-inventora-api-key=conformance-wrong", key.InQuery);
        context.Note("A-AUTH-5", $"bad, then good: {Describe(twice)}");
        var unknown = await SendAsync(context, "/conformance-no-such-route", key.InHeader);
        context.Note("A-AUTH-7", Describe(unknown));
        context.Note("A-AUTH-6", Describe(await SendAsync(context, "/conformance-no-such-route", Credentials.None)));
        context.Note("A-AUTH-9", (await context.Api.GetAsync(Probe, Credentials.None)).Header("WWW-Authenticate") is null ? "none" : "given");
    }

    private static Task<Exchange> SendAsync(CheckContext context, string path, Credentials credentials) =>
        context.Api.SendAsync(ApiRequest.Get(path) with { Credentials = credentials, IsProbe = true });

    private static string Describe(Exchange exchange) => exchange.Status == 401 ? $"status 401, {exchange.Error ?? "no error text"}" : $"status {exchange.Status}";
}
