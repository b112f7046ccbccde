using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Answers;

/// <summary>The bodies of refusals.</summary>
internal static class ErrorBodyChecks
{
    private static readonly string[] UnauthorizedTexts = ["API key missing", "Invalid API key"];

    [PassiveCheck("answers/every-error-has-the-documented-body", "ERR-2", "ERR-3", "ERR-4", "ERR-11")]
    public static void ErrorBodies(PassiveContext context, Exchange exchange)
    {
        var id = exchange.Status switch { 401 => "ERR-2", 404 => "ERR-3", 400 => "ERR-4", _ => null };
        if (id is null || exchange.Operation is null)
        {
            return;
        }

        var error = exchange.Json.Member("error");
        var expected = $"{exchange.Request}: a {exchange.Status} with a JSON object and a string error in it";
        var isText = exchange.Json is JsonObject && error?.GetValueKind() == JsonValueKind.String;
        context.For(id).Expect(isText, expected, exchange.Answer, exchange);
        context.For("ERR-11").Expect(isText, expected, exchange.Answer, exchange);
        if (isText && id != "ERR-2")
        {
            context.For(id).Warn(!string.IsNullOrWhiteSpace(error.Text()), $"{exchange.Request}: an error text that describes the error", exchange.Answer, exchange);
        }
    }

    [PassiveCheck("answers/a-401-has-one-of-the-two-documented-texts", "ERR-5")]
    public static void UnauthorizedErrors(PassiveContext context, Exchange exchange)
    {
        if (exchange is { Status: 401, Operation: not null })
        {
            context.For("ERR-5").Expect(
                UnauthorizedTexts.Contains(exchange.Error, StringComparer.Ordinal), "the error \"API key missing\" or \"Invalid API key\"", exchange.Answer, exchange);
        }
    }

    [PassiveCheck("answers/no-request-causes-a-server-error", "ERR-8")]
    public static void ServerErrors(PassiveContext context, Exchange exchange)
    {
        // Successes say nothing here: only what is refused is an observation of how bad input is met.
        if (exchange.Operation is not null && exchange.Status is >= 400 and not 429)
        {
            context.For("ERR-8").Expect(exchange.Status < 500, $"{exchange.Request}: no status of 500 or more", exchange.Answer, exchange);
        }
    }
}
