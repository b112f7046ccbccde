using System.Globalization;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Honest mistakes of paging, each on one list at a time: a check must look at all four.</summary>
internal static class PageFaults
{
    private static readonly string[] Lists = ["/products", "/materials", "/locations", "/tasks"];

    public static IEnumerable<WireFault> All => Lists.SelectMany(Of);

    private static IEnumerable<WireFault> Of(string list)
    {
        WireFault Fault(string name, params string[] facts) => new($"{list}: {name}", facts);
        WireFault Asking(string name, Action<WireCall> change, params string[] facts) => Fault(name, facts) with { Request = call => On(call, change) };
        WireFault Answering(string name, Func<WireCall, JsonNode, JsonNode?> change, params string[] facts) =>
            Fault(name, facts) with { Body = (call, body) => call.Method == "GET" && call.Path == list && call.Status == 200 ? change(call, body!) : body };

        void On(WireCall call, Action<WireCall> change)
        {
            if (call.Method == "GET" && call.Path == list)
            {
                change(call);
            }
        }

        yield return Asking("limit is ignored", call => call.Query.Remove("limit"), "PAGE-7", "PAGE-5");
        yield return Asking("offset is ignored", call => call.Query.Remove("offset"), "PAGE-11", "PAGE-4");
        yield return Answering("limit is ignored but told back", (call, body) => Tell(body, "limit", call.Limit), "PAGE-7", "PAGE-12") with { Request = call => On(call, inner => inner.Query.Remove("limit")) };
        yield return Answering("offset is ignored but told back", (call, body) => Tell(body, "offset", call.Offset), "PAGE-11", "PAGE-13") with { Request = call => On(call, inner => inner.Query.Remove("offset")) };
        yield return Answering("offset counts pages", (call, body) => Tell(body, "offset", call.Offset), "PAGE-11") with
        {
            Request = call => On(call, inner => inner.Query["offset"] = Text(inner.Offset * inner.Limit)),
        };
        yield return Answering("offset skips one too many", (call, body) => Tell(body, "offset", call.Offset), "PAGE-11") with
        {
            Request = call => On(call, inner => inner.Query["offset"] = Text(inner.Offset > 0 ? inner.Offset + 1 : 0)),
        };
        yield return Answering("a page holds one record less", (_, body) => Cut(body, 1), "PAGE-12");
        yield return Answering("a page holds one record more", (call, body) => Tell(body, "limit", call.Limit), "PAGE-7") with
        {
            Request = call => On(call, inner => inner.Query["limit"] = Text(Math.Min(1000, inner.Limit + 1))),
        };
        yield return Answering("totalCount is the page's", (_, body) => Tell(body, "totalCount", body["data"]!.AsArray().Count), "PAGE-3", "PAGE-14");
        yield return Answering("totalCount is what is left", (call, body) => Tell(body, "totalCount", Math.Max(0, (int)(body["pagination"].Integer("totalCount") ?? 0) - call.Offset)), "PAGE-14");
        yield return Answering("totalCount is one too high", (_, body) => Tell(body, "totalCount", (int)(body["pagination"].Integer("totalCount") ?? 0) + 1), "PAGE-3", "PAGE-12");
        yield return Answering("limit is told as text", (_, body) => Told(body, "limit", JsonValue.Create(body["pagination"]!["limit"]!.ToJsonString())), "PAGE-6");
        yield return Answering("the default limit is told as 50", (call, body) => call.Query.ContainsKey("limit") ? body : Tell(body, "limit", 50), "PAGE-5", "PAGE-8");
        yield return Answering("offset is told as 0 always", (_, body) => Tell(body, "offset", 0), "PAGE-4");
        yield return Answering("limit is told as the page's size", (_, body) => Tell(body, "limit", body["data"]!.AsArray().Count), "PAGE-5");
        yield return Fault("1000 is too much", "PAGE-9") with { Refuse = call => call is { IsList: true, Limit: 1000 } && call.Path == list ? 400 : null };
        yield return Answering("a limit of 1 is taken as the default", (_, body) => body, "PAGE-7", "PAGE-5") with
        {
            Request = call => On(call, inner =>
            {
                if (inner.Limit == 1)
                {
                    inner.Query.Remove("limit");
                }
            }),
        };
        yield return Answering("a limit of 1 gives nothing", (call, body) => call.Limit == 1 ? Cut(body, 1) : body, "PAGE-12");
        yield return Answering("later pages begin with the last record before", (call, body) => Tell(body, "offset", call.Offset), "PAGE-11", "PAGE-13") with
        {
            Request = call => On(call, inner => inner.Query["offset"] = Text(Math.Max(0, inner.Offset - 1))),
        };
        yield return Asking("offset is 1 where none is given", call => call.Query.TryAdd("offset", "1"), "PAGE-10", "PAGE-4");
        yield return Asking("limit and offset are mixed up", call => (call.Query["limit"], call.Query["offset"]) = (Text(Math.Max(1, call.Offset)), Text(call.Limit)), "PAGE-4", "PAGE-5");
        yield return Fault("past the end is a server error", "PAGE-11", "ERR-8") with { Answer = (call, response) => PastTheEnd(call, response, list, 500) };
        yield return Fault("past the end is not found", "PAGE-11", "PAGE-12") with { OnlyWarns = true, Answer = (call, response) => PastTheEnd(call, response, list, 404) };
        yield return Fault("an unknown parameter is refused", "PAGE-1") with { OnlyWarns = true, Refuse = call => call.Path == list && call.Query.ContainsKey("conformance") ? 400 : null };
        yield return Asking("1000 is cut to 500", call => call.Query["limit"] = Text(Math.Min(500, call.Limit)), "PAGE-9");
        yield return Answering("the last record is never shown", DropLast, "PAGE-12", "PAGE-13");
        yield return Answering("later pages are turned round", (call, body) => call.Offset > 0 ? Turn(body) : body, "PAGE-11");
        yield return Answering("past the end the last page comes again", (call, body) => Tell(body, "offset", call.Offset), "PAGE-11", "PAGE-12") with
        {
            Request = call => On(call, inner => inner.Query["offset"] = Text(Math.Min(inner.Offset, list switch { "/locations" => 2, "/tasks" => 6, "/products" => 11, _ => 13 }))),
        };
        yield return Answering("data is an object by id", (_, body) => ById(body), "PAGE-1");
        yield return Answering("the page is a bare array", (_, body) => body["data"]!.DeepClone(), "PAGE-1", "PAGE-2", "GEN-7");
        yield return Answering("pagination stands at the top", Flatten, "PAGE-2");
        yield return Answering("pagination is called meta", (_, body) => Rename(body), "PAGE-2");
        yield return Fault("an odd limit is a server error", "ERR-8") with
        {
            Answer = (call, response) =>
            {
                if (call.Path == list && call.Query.TryGetValue("limit", out var limit) && !int.TryParse(limit, out _))
                {
                    response.StatusCode = System.Net.HttpStatusCode.InternalServerError;
                }
            },
        };
        yield return Fault("success is 206", "GEN-14") with
        {
            OnlyWarns = true,
            Answer = (call, response) => response.StatusCode = call is { Status: 200 } && call.Path == list ? System.Net.HttpStatusCode.PartialContent : response.StatusCode,
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static JsonNode Tell(JsonNode body, string name, int number) => Told(body, name, JsonValue.Create(number));

    private static JsonNode Told(JsonNode body, string name, JsonNode value)
    {
        body["pagination"]![name] = value;
        return body;
    }

    private static JsonNode Cut(JsonNode body, int by)
    {
        var data = body["data"]!.AsArray();
        for (; by > 0 && data.Count > 0; by--)
        {
            data.RemoveAt(data.Count - 1);
        }

        return body;
    }

    private static JsonNode DropLast(WireCall call, JsonNode body) =>
        call.Offset + body["data"]!.AsArray().Count == body["pagination"].Integer("totalCount") ? Cut(body, 1) : body;

    private static void PastTheEnd(WireCall call, HttpResponseMessage response, string list, int status)
    {
        if (call.IsList && call.Path == list && call.Status == 200 && call.Offset > 0
            && JsonNode.Parse(response.Content.ReadAsStringAsync().GetAwaiter().GetResult()).Member("data") is JsonArray { Count: 0 })
        {
            response.StatusCode = (System.Net.HttpStatusCode)status;
            response.Content = new StringContent("""{"error": "there is no such page"}""", System.Text.Encoding.UTF8, "application/json");
        }
    }

    private static JsonNode Turn(JsonNode body)
    {
        body["data"] = new JsonArray([.. body["data"]!.AsArray().Reverse().Select(record => record!.DeepClone())]);
        return body;
    }

    private static JsonNode ById(JsonNode body)
    {
        body["data"] = new JsonObject(body.Objects("data").Select(record => KeyValuePair.Create(record.Text("id")!, (JsonNode?)record.DeepClone())));
        return body;
    }

    private static JsonNode Flatten(WireCall call, JsonNode body)
    {
        var pagination = body["pagination"]!.DeepClone().AsObject();
        body.AsObject().Remove("pagination");
        foreach (var (name, value) in pagination)
        {
            body[name] = value?.DeepClone();
        }

        return body;
    }

    private static JsonNode Rename(JsonNode body)
    {
        var pagination = body["pagination"]!.DeepClone();
        body.AsObject().Remove("pagination");
        body["meta"] = pagination;
        return body;
    }
}
