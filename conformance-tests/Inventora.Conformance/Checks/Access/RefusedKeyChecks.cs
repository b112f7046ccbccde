using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Access;

/// <summary>What is said to those who show no key, or a wrong one.</summary>
[Phase(RunPhase.Access)]
internal static class RefusedKeyChecks
{
    private const string Probe = "/products?limit=1";
    private const string Missing = "API key missing";
    private const string Invalid = "Invalid API key";

    [Check("access/without-a-key-the-answer-is-api-key-missing", Profile.ReadOnly, "AUTH-10")]
    public static async Task WithoutAKey(CheckContext context)
    {
        var refusals = await context.NegativesAsync(ApiRequest.Get(Probe));
        var exchange = await SendAsync(context, refusals, "without a key", Credentials.None, Missing, "AUTH-10");
        context.For("AUTH-10").Warn(exchange.Json is not JsonObject { Count: > 1 }, "nothing beside error in the body", exchange.Json, exchange);
    }

    [Check("access/with-a-wrong-key-the-answer-is-invalid-api-key", Profile.ReadOnly, "AUTH-11", "AUTH-12")]
    public static async Task WithAWrongKey(CheckContext context)
    {
        var refusals = await context.NegativesAsync(ApiRequest.Get(Probe));
        await SendAsync(context, refusals, "with a wrong key in the header", context.Api.Key.Wrong, Invalid, "AUTH-11");
        await SendAsync(context, refusals, "with a wrong key in the query", context.Api.Key.WrongInQuery, Invalid, "AUTH-12");
    }

    [Check("access/a-key-that-is-nearly-right-is-invalid", Profile.ReadOnly, "AUTH-18")]
    public static async Task NearlyRight(CheckContext context)
    {
        var key = context.Api.Key;
        var refusals = await context.NegativesAsync(ApiRequest.Get(Probe));
        await SendAsync(context, refusals, "with a character appended to the key", key.Longer, Invalid, "AUTH-18");
        await SendAsync(context, refusals, "with the key's last character changed", key.Changed, Invalid, "AUTH-18");
        if (key.Shorter is { } shorter)
        {
            await SendAsync(context, refusals, "without the key's last character", shorter, Invalid, "AUTH-18");
        }

        if (key.CaseSwapped is { } swapped)
        {
            await refusals.RefusesAsync(
                "with the case of the key swapped", ApiRequest.Get(Probe) with { Credentials = swapped }, 401, RefusalTolerance.WarnsWhenAccepted(), "AUTH-18");
        }
    }

    [Check("access/a-scheme-word-before-the-key-is-not-part-of-it", Profile.ReadOnly, "AUTH-15")]
    public static async Task SchemeWord(CheckContext context)
    {
        var refusals = await context.NegativesAsync(ApiRequest.Get(Probe) with { Credentials = context.Api.Key.InHeader });
        await refusals.RefusesAsync(
            "with Bearer before the key",
            ApiRequest.Get(Probe) with { Credentials = context.Api.Key.InOtherHeader(Credentials.HeaderName, "Bearer") },
            401,
            RefusalTolerance.WarnsWhenAccepted(),
            "AUTH-15");
    }

    [Check("access/a-key-in-an-undocumented-place-counts-as-missing", Profile.ReadOnly, "AUTH-16")]
    public static async Task UndocumentedPlaces(CheckContext context)
    {
        var key = context.Api.Key;
        var refusals = await context.NegativesAsync(ApiRequest.Get(Probe));
        await SendAsync(context, refusals, "with the key as a bearer token alone", key.InOtherHeader("Authorization", "Bearer"), Missing, "AUTH-16");
        await SendAsync(context, refusals, "with the bare key in the header Authorization alone", key.InOtherHeader("Authorization"), Missing, "AUTH-16");
        await SendAsync(context, refusals, "with the key in the header X-API-Key alone", key.InOtherHeader("X-API-Key"), Missing, "AUTH-16");
        await SendAsync(context, refusals, "with the key in the query parameter api_key alone", Credentials.InQuery(key.InQuery.Value, key.InQuery.Display, "api_key"), Missing, "AUTH-16");
    }

    [Check("access/no-key-comes-before-every-other-error", Profile.ReadOnly, "AUTH-14")]
    public static async Task NoKeyComesFirst(CheckContext context)
    {
        foreach (var path in new[]
        {
            $"/products/{Uri.EscapeDataString(context.Fixtures.UnknownProductId)}",
            $"/materials/{Uri.EscapeDataString(context.Fixtures.UnknownMaterialId)}",
            $"/tasks/{Uri.EscapeDataString(context.Fixtures.UnknownTaskId)}",
            "/products?limit=abc",
            "/tasks?status=bogus",
        })
        {
            foreach (var credentials in new[] { Credentials.None, context.Api.Key.Wrong })
            {
                var exchange = await context.Api.SendAsync(ApiRequest.Get(path) with { Credentials = credentials, MustBeRefused = true });
                context.Observe("AUTH-14", exchange.Status == 401, $"401 for GET {path} without a valid key, whatever else is wrong", exchange.Answer, exchange);
            }
        }
    }

    private static async Task<Exchange> SendAsync(CheckContext context, Refusals refusals, string fault, Credentials credentials, string text, string fact)
    {
        var refusal = await refusals.RefusesAsync(fault, ApiRequest.Get(Probe) with { Credentials = credentials }, 401, fact);
        if (refusal.Exchange.Status == 401 && refusals.ControlAccepted)
        {
            context.Observe(fact, refusal.Exchange.Error == text, $"the error \"{text}\" {fault}", refusal.Exchange.Answer, refusal.Exchange);
        }

        return refusal.Exchange;
    }
}
