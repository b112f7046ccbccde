namespace Inventora.Conformance.Checks.Answers;

/// <summary>What every answer of a documented operation has in common.</summary>
internal static class OperationChecks
{
    private const int NotImplemented = 501;

    [PassiveCheck("answers/every-documented-operation-is-there", "GEN-2", "GEN-6")]
    public static void OperationsAreThere(PassiveContext context, Exchange exchange)
    {
        if (exchange.Operation is not { } operation || !exchange.IsSuccess && exchange.Status is not (405 or NotImplemented))
        {
            return;
        }

        var expected = $"{operation.Method} {operation.PathTemplate} is an operation of the API";
        context.For("GEN-2").Expect(exchange.IsSuccess, expected, exchange.Answer, exchange);
        if (operation.PathTemplate.Contains('{', StringComparison.Ordinal))
        {
            context.For("GEN-6").Expect(exchange.IsSuccess, expected, exchange.Answer, exchange);
        }
    }

    [PassiveCheck("answers/every-body-is-json", "GEN-3")]
    public static void BodiesAreJson(PassiveContext context, Exchange exchange)
    {
        // A status beyond the documented ones may come from whatever stands before the server.
        if (exchange.Operation is not { } operation || !(exchange.IsSuccess || exchange.Status is 400 or 401 or 404) || operation.Method == "DELETE" && exchange.IsSuccess)
        {
            return;
        }

        var fact = context.For("GEN-3");
        if (fact.Expect(exchange.IsJson, $"{operation.Method} {operation.PathTemplate}: a JSON body with the status {exchange.Status}", $"{exchange.JsonError}: {exchange.Answer}", exchange))
        {
            fact.Warn(
                exchange.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true,
                $"{operation.Method} {operation.PathTemplate}: a Content-Type that says json",
                exchange.ContentType ?? "none",
                exchange);
        }
    }

    [PassiveCheck("answers/json-objects-are-accepted-as-request-bodies", "GEN-4", Profile = Inventora.Spec.Profile.Reversible)]
    public static void BodiesAreAccepted(PassiveContext context, Exchange exchange)
    {
        if (exchange is { Operation: not null, Request: { Body: System.Text.Json.Nodes.JsonObject, RawBody: null, ContentType: "application/json" } }
            && (exchange.IsSuccess || exchange.Status == 415))
        {
            context.For("GEN-4").Expect(exchange.IsSuccess, $"{exchange.Request}: a JSON object is accepted as the body", exchange.Answer, exchange);
        }
    }

    [PassiveCheck("answers/success-has-its-usual-status", "GEN-14")]
    public static void SuccessStatuses(PassiveContext context, Exchange exchange)
    {
        if (exchange.Operation is not { Method: not "DELETE" } operation || exchange.Status is not (>= 200 and < 400))
        {
            return;
        }

        var fact = context.For("GEN-14");
        if (fact.Expect(exchange.IsSuccess, $"{exchange.Request}: success in the two hundreds, not a redirect", exchange.Answer, exchange))
        {
            var usual = exchange.Status == 200 || operation.Method == "POST" && exchange.Status == 201;
            fact.Warn(usual, $"{exchange.Request}: status 200{(operation.Method == "POST" ? " or 201" : "")}", exchange.Status, exchange);
        }

        if (operation.Method == "POST")
        {
            var silence = operation.OperationId switch { "createTask" => "A-TASK-18", "createTaskBatch" => "A-BATCH-8", _ => "A-STOCK-11" };
            context.Note(silence, $"status {exchange.Status}");
        }
    }

    [PassiveCheck("answers/the-header-is-accepted-by-every-operation", "AUTH-6")]
    public static void HeaderKey(PassiveContext context, Exchange exchange)
    {
        if (exchange is { Operation: { } operation, Request.Credentials: { IsTheKey: true, Header: Credentials.HeaderName } } && (exchange.IsSuccess || exchange.Status is 401 or 403))
        {
            context.For("AUTH-6").Expect(exchange.IsSuccess, $"{operation.Method} {operation.PathTemplate}: the key in the header is accepted", exchange.Answer, exchange);
        }
    }

    [PassiveCheck("answers/the-query-key-is-accepted-by-every-operation", "AUTH-7")]
    public static void QueryKey(PassiveContext context, Exchange exchange)
    {
        if (exchange is { Operation: { } operation, Request.Credentials: { IsTheKey: true, Query: Credentials.QueryName } } && (exchange.IsSuccess || exchange.Status is 401 or 403))
        {
            context.For("AUTH-7").Expect(exchange.IsSuccess, $"{operation.Method} {operation.PathTemplate}: the key in the query is accepted", exchange.Answer, exchange);
        }
    }
}
