using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Shapes;

/// <summary>What stands around the records of every answer.</summary>
internal static class EnvelopeChecks
{
    private static readonly HashSet<string> PageKeys = ["data", "pagination"];

    [PassiveCheck("shapes/every-list-is-wrapped-in-data-and-pagination", "PAGE-1", "PAGE-2", "PAGE-6", "PAGE-18", "GEN-5", "GEN-7", "GEN-8", "GEN-9")]
    public static void Lists(PassiveContext context, Exchange exchange)
    {
        if (!AnswerRecords.IsList(exchange) || !exchange.IsJson)
        {
            return;
        }

        var list = exchange.Request.PathOnly;
        var wrapped = context.For("PAGE-1").Expect(
            exchange.Json.Member("data") is JsonArray entries && entries.All(entry => entry is JsonObject),
            $"{list}: an array data of objects", exchange.Json is JsonObject ? exchange.Json.Member("data") : exchange.Json, exchange);
        context.For("GEN-7").Expect(wrapped, $"{list}: a page wrapped in data and pagination", exchange.Json, exchange);
        if (!context.For("PAGE-2").Expect(
            exchange.Json.Member("pagination") is JsonObject, $"{list}: an object pagination", exchange.Json.Member("pagination"), exchange))
        {
            return;
        }

        var pagination = (JsonObject)exchange.Json.Member("pagination")!;
        ShapeObserver.Observe(context, Shapes.Pagination, pagination, exchange);
        var extra = ((JsonObject)exchange.Json!).Select(member => member.Key).Where(key => !PageKeys.Contains(key))
            .Concat(pagination.Select(member => member.Key).Where(key => !Shapes.Pagination.Has(key)))
            .ToArray();
        context.For("PAGE-18").Expect(extra.Length == 0, $"{list}: no other paging fields than totalCount, offset and limit", extra, exchange);
    }

    [PassiveCheck("shapes/every-single-record-is-bare", "GEN-7")]
    public static void Singles(PassiveContext context, Exchange exchange)
    {
        if (AnswerRecords.IsSingle(exchange) && exchange.IsJson)
        {
            context.For("GEN-7").Expect(
                exchange.Json.Has("id") && !exchange.Json.Has("data"), $"{exchange.Request.Method} {exchange.Operation!.PathTemplate}: the bare record, with its id at the top", exchange.Json, exchange);
        }
    }
}
