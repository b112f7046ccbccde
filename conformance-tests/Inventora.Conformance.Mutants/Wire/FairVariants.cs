using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Variations within what the documentation leaves open: a server that shows one of them conforms.</summary>
internal static class FairVariants
{
    private static int counter;

    public static IEnumerable<WireFault> All =>
    [
        Each("records have further fields", Records.Resources, record => record["archivedAt"] = null),
        Each("tasks and items have further fields", Records.Items, item => item["weight"] = 3.5),
        new WireFault("a further field changes with every answer") { Body = (call, body) => Volatile(Records.Resources(call, body).Concat(Records.Tasks(call, body)), body) },
        new WireFault("pages have links") { Body = (call, body) => Put(call is { IsList: true, Status: 200 } ? body : null, body, "links", new JsonObject { ["next"] = null }) },
        new WireFault("errors have a code") { Body = (call, body) => Put(call.Status is 400 or 404 ? body : null, body, "code", JsonValue.Create("E42")) },
        Each("optional texts are null", Records.Resources, record => Nulls(record, "retailPrice", "wholesalePrice")),
        Each("addresses are null", Records.Locations, location => Nulls(location, "address1", "address2", "city", "state", "zip", "country")),
        Each("keys stand in another order", Records.Resources, Turn),
        new WireFault("numbers have decimals") { Body = (_, body) => JsonNode.Parse(Decimals(body)) },
        new WireFault("times have milliseconds") { Body = (_, body) => body is null ? null : JsonNode.Parse(body.ToJsonString().Replace(":00Z\"", ":00.000Z\"", StringComparison.Ordinal)) },
        new WireFault("locations without stock are shown") { Body = (call, body) => Zeros(Records.Resources(call, body), body) },
        new WireFault("batches name their item") { Body = (call, body) => NameItems(Records.Items(call, body), body) },
        new WireFault("keys of all objects stand in another order") { Body = (_, body) => Trees.Map(body, turn: true) },
        new WireFault("all objects have further fields") { Body = (call, body) => call.Status == 401 ? body : Trees.Map(body, add: "_links") },
        new WireFault("numbers are written with exponents") { Body = (_, body) => Trees.Map(body, number: value => value.Contains('E', StringComparison.Ordinal) ? value : $"{value}E0") },
        new WireFault("numbers are written with noughts") { Body = (_, body) => Trees.Map(body, number: value => value.Contains('.', StringComparison.Ordinal) ? value + "00" : value + ".000") },
        new WireFault("times have microseconds") { Body = (_, body) => Trees.Map(body, time: text => text[..^1] + "000Z") },
        new WireFault("UTC is written as an offset of nought")
        {
            Body = (_, body) => Trees.Map(body, time: text => text[..^1] + "+00:00"),
            Warned = new Dictionary<string, string> { ["GEN-11"] = "The examples show Z, but any ISO 8601 form is in line with the word." },
        },
        new WireFault("refusals are worded in another language") { Body = (call, body) => call.Status is 400 or 404 ? new JsonObject { ["error"] = "Das geht so nicht: „größer als 0“" } : body },
        new WireFault("answers have headers of many kinds") { Answer = (_, response) => Headers(response) },
        new WireFault("answers are of HTTP 1.0 and close the connection") { Answer = (_, response) => (response.Version, response.Headers.ConnectionClose) = (HttpVersion.Version10, true) },
        new WireFault("now and then an answer takes its time") { Pause = _ => Interlocked.Increment(ref counter) % 25 == 0 ? TimeSpan.FromMilliseconds(20) : TimeSpan.Zero },
        new WireFault("JSON has a suffix and a charset")
        {
            Answer = (_, response) => response.Content.Headers.ContentType = response.Content.Headers.ContentLength == 0 ? null : new MediaTypeHeaderValue("application/vnd.inventora+json") { CharSet = "UTF-8" },
        },
        new WireFault("JSON starts with a byte order mark")
        {
            Answer = (call, response) => response.Content = call.Status == 204 ? response.Content : Marked(response),
        },
        new WireFault("POST answers 201") { Answer = (call, response) => response.StatusCode = call is { Method: "POST", Status: 200 } ? HttpStatusCode.Created : response.StatusCode },
        new WireFault("answers have caching headers") { Answer = (_, response) => response.Headers.TryAddWithoutValidation("ETag", "W/\"1\"") },
        new WireFault("a greater limit is cut to 1000")
        {
            Request = call =>
            {
                if (call.IsList && call.Limit > 1000)
                {
                    call.Query["limit"] = "1000";
                }
            },
        },
        new WireFault("odd limits are taken as the default")
        {
            Request = call =>
            {
                foreach (var (name, fallback) in new[] { ("limit", "100"), ("offset", "0") })
                {
                    if (call.IsList && call.Query.TryGetValue(name, out var text) && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number >= 0)))
                    {
                        call.Query[name] = fallback;
                    }
                }
            },
        },
        new WireFault("an unknown status selects nothing")
        {
            Request = call =>
            {
                if (call.Path == "/tasks" && call.Query.GetValueOrDefault("status") == "bogus")
                {
                    call.Query["status"] = "pending";
                    call.Query["UserId"] = "nobody-at-all";
                }
            },
        },
        new WireFault("unknown routes have no body") { Answer = (call, response) => response.Content = call is { Status: 404 } && call.Path.Contains("no-such-route", StringComparison.Ordinal) ? new StringContent("") : response.Content },
    ];

    private static void Headers(HttpResponseMessage response)
    {
        foreach (var (name, value) in new[]
        {
            ("Set-Cookie", "session=1; HttpOnly"), ("X-Request-Id", "4711"), ("Strict-Transport-Security", "max-age=1"), ("Link", "</api/products?offset=100>; rel=\"next\""),
            ("RateLimit-Remaining", "99"), ("Vary", "Accept-Encoding"), ("Server", "nginx"),
        })
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static WireFault Each(string name, Func<WireCall, JsonNode?, IEnumerable<JsonObject>> records, Action<JsonObject> change) => new WireFault(name).Changing(records, change);

    private static JsonNode? Volatile(IEnumerable<JsonObject> records, JsonNode? body)
    {
        foreach (var record in records.ToArray())
        {
            record["etag"] = counter++;
        }

        return body;
    }

    private static JsonNode? Put(JsonNode? target, JsonNode? body, string name, JsonNode? value)
    {
        if (target is JsonObject record)
        {
            record[name] = value;
        }

        return body;
    }

    private static void Nulls(JsonObject record, params string[] names)
    {
        // Only where the record is made anew on each reading: what is set has to come back.
        foreach (var name in names.Where(name => record.Text("productionType") is null or "infinite"))
        {
            record[name] = null;
        }
    }

    private static void Turn(JsonObject record)
    {
        var members = record.ToArray();
        record.Clear();
        foreach (var (name, value) in members.Reverse())
        {
            record[name] = value;
        }
    }

    private static string Decimals(JsonNode? body) =>
        System.Text.RegularExpressions.Regex.Replace(body?.ToJsonString() ?? "null", "\"(stockLevel|minLevel|quantity|totalCount|order)\":(-?[0-9]+)(?=[,}])", "\"$1\":$2.0");

    private static JsonNode? Zeros(IEnumerable<JsonObject> records, JsonNode? body)
    {
        foreach (var levels in records.Select(record => record["locationStockLevels"]).OfType<JsonObject>())
        {
            levels.TryAdd("Attic", 0);
        }

        return body;
    }

    private static JsonNode? NameItems(IEnumerable<JsonObject> items, JsonNode? body)
    {
        foreach (var item in items)
        {
            foreach (var batch in item.Objects("Batches"))
            {
                batch["TaskResourceId"] = item["id"]?.DeepClone();
            }
        }

        return body;
    }

    private static ByteArrayContent Marked(HttpResponseMessage response)
    {
        var bytes = response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        var content = new ByteArrayContent(bytes.Length == 0 ? bytes : [.. Encoding.UTF8.Preamble, .. bytes]);
        content.Headers.ContentType = response.Content.Headers.ContentType;
        return content;
    }
}
