using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Honest mistakes of values, filters and errors in what is read.</summary>
internal static class ReadingFaults
{
    public static IEnumerable<WireFault> All =>
    [
        // Values and relations.
        new WireFault("the stock is not the sum", "RES-18").Changing(Records.Resources, resource => resource["stockLevel"] = (resource.Number("stockLevel") ?? 0) + 1),
        new WireFault("levels are keyed by id", "RES-19") { OnlyWarns = true }.Changing(Records.Resources, KeyById),
        new WireFault("an entry of reorderURLs is an object", "RES-13").Changing(Records.Resources, resource => resource["reorderURLs"] = new JsonArray(new JsonObject { ["url"] = "x" })),
        new WireFault("a level is text", "RES-14").Changing(Records.Resources, resource => resource["locationStockLevels"] = new JsonObject { ["Yard"] = "45" }),
        new WireFault("nested stock is stale", "NEST-11").Changing(Records.Components, part => part["stockLevel"] = 1),
        new WireFault("the nested name is the sku", "NEST-11").Changing(Records.Components, part => part["name"] = part.Text("sku")),
        new WireFault("the nested price is stale", "NEST-11") { OnlyWarns = true }.Changing(Records.Components, part => part["unitPrice"] = 1),
        new WireFault("the nested id is not the material's", "NEST-10") { OnlyWarns = true }.Changing(Records.Components, part => part["id"] = "x-" + part.Text("id")),
        new WireFault("the list leaves prices out of date", "PROD-LIST-5", "MAT-LIST-4") { Body = (call, body) => OnLists(call, body, record => record["retailPrice"] = 1) },
        new WireFault("the list has no nested materials", "PROD-LIST-5") { Body = (call, body) => OnLists(call, body, record => record["materials"] = new JsonArray()) },
        new WireFault("the single product has no nested materials", "PROD-LIST-5", "PROD-GET-4")
        {
            Body = (call, body) => call is { IsList: false, Status: 200 } && body is JsonObject record && record.ContainsKey("materials") ? With(record, "materials", new JsonArray()) : body,
        },
        new WireFault("a material's prices are left out when null", "GEN-9", "RES-9") { Body = (call, body) => Each(Records.Resources(call, body), body, record => record.Remove("retailPrice")) },
        new WireFault("a single record is wrapped", "GEN-7", "PROD-GET-1") { Body = (call, body) => call is { IsList: false, Method: "GET", Status: 200 } ? new JsonObject { ["data"] = body?.DeepClone() } : body },
        new WireFault("every id gives the same record", "PROD-GET-2", "MAT-GET-2") { Body = (call, body) => Each(IsSingle(call) ? Records.Resources(call, body) : [], body, record => record["id"] = "same") },
        new WireFault("two locations share a name", "LOC-5") { OnlyWarns = true }.Changing(Records.Locations, location => location["name"] = "Yard"),
        new WireFault("every location is the default", "LOC-7") { OnlyWarns = true }.Changing(Records.Locations, location => location["isDefault"] = true),
        new WireFault("times have an offset", "GEN-11") { OnlyWarns = true }.Changing(Records.Tasks, task => task["createdAt"] = "2024-03-01T11:00:00+02:00"),
        new WireFault("times are numbers", "GEN-11", "TASK-OBJ-10").Changing(Records.Tasks, task => task["createdAt"] = 1710496800),
        new WireFault("updatedAt is before createdAt", "TASK-OBJ-10") { OnlyWarns = true }.Changing(Records.Tasks, task => task["updatedAt"] = "2001-01-01T00:00:00Z"),
        new WireFault("the item's product is stale", "IPROD-3").Changing(Records.ItemProducts, product => product["stockLevel"] = 1),
        new WireFault("the item's product is of the type resource", "IPROD-2").Changing(Records.ItemProducts, product => product["type"] = "resource"),
        new WireFault("the item names another resource", "ITEM-2").Changing(Records.Items, item => item["ResourceId"] = "p9-7f3a"),
        new WireFault("listed tasks have no items", "TASK-LIST-11", "TASK-LIST-9") { Body = (call, body) => OnLists(call, body, record => Put(record, "Items", new JsonArray())) },
        new WireFault("listed tasks have no batches", "TASK-LIST-9", "ITEM-7") { Body = (call, body) => Each(call.IsList ? Records.Items(call, body) : [], body, item => item.Remove("Batches")) },
        new WireFault("a task has an empty name", "TASK-OBJ-2").Changing(Records.Tasks, task => task["name"] = ""),

        // Filters.
        Asking("the status filter is ignored", call => call.Query.Remove("status"), "TASK-LIST-4", "PAGE-17"),
        Asking("the user filter is ignored", call => call.Query.Remove("UserId"), "TASK-LIST-5", "TASK-LIST-10"),
        Asking("the user filter is called userId", call => call.Query.Remove("UserId"), "TASK-LIST-10"),
        Asking("done is filtered as pending", call => Replace(call, "status", "done", "pending"), "TASK-LIST-4"),
        Asking("an email is no user", call => Replace(call, "UserId", "ola+floor@second.invalid", "nobody"), "TASK-LIST-6"),
        Asking("with both filters only the user counts", call => Drop(call, "status", "UserId"), "TASK-LIST-8"),
        Asking("with both filters only the status counts", call => Drop(call, "UserId", "status"), "TASK-LIST-8"),
        Asking("a filtered list has no pages", call => Drop(call, "offset", "status"), "TASK-LIST-8", "PAGE-17"),
        Asking("an unknown user is no filter", call => Replace(call, "UserId", "conformance-no-such-user", null), "TASK-LIST-5"),
        new WireFault("totalCount is of the whole list", "PAGE-17") { Body = (call, body) => call.Path == "/tasks" && call.Query.ContainsKey("status") && call.Status == 200 ? Total(body!, 7) : body },

        // Errors.
        Errors("an unknown id has no body", 404, null, "ERR-3"),
        Errors("an unknown id has an HTML page", 404, "<h1>Not found</h1>", "ERR-3", "GEN-3"),
        Errors("an unknown id says message", 404, """{"message": "not found"}""", "ERR-3", "ERR-11"),
        Errors("an unknown id has problem details", 404, """{"title": "Not Found", "status": 404}""", "ERR-3", "ERR-11"),
        Errors("an unknown id nests its error", 404, """{"error": {"message": "not found"}}""", "ERR-3", "ERR-11"),
        Errors("an unknown id has an empty text", 404, """{"error": ""}""", "ERR-3") with { OnlyWarns = true },
        Errors("an unknown id has a list of errors", 404, """{"errors": ["not found"]}""", "ERR-3", "ERR-11"),
        Status("an unknown id is a server error", 500, "PROD-GET-3", "ERR-8"),
        Status("an unknown id is a success", 200, "PROD-GET-3", "ERR-9"),
        Status("an unknown id is 400", 400, "PROD-GET-3", "MAT-GET-3", "TASK-GET-3") with { OnlyWarns = true },
        Status("an unknown id is 410", 410, "ERR-8") with { OnlyWarns = true },
        new WireFault("bodies are text", "GEN-3") { OnlyWarns = true, Answer = (_, response) => response.Content.Headers.ContentType = new("text/plain") },
    ];

    private static WireFault Asking(string name, Action<WireCall> change, params string[] facts) => new(name, facts)
    {
        Request = call =>
        {
            if (call is { Path: "/tasks", Method: "GET" })
            {
                change(call);
            }
        },
    };

    private static WireFault Errors(string name, int status, string? body, params string[] facts) => new(name, facts)
    {
        Answer = (call, response) =>
        {
            if (call.Status == status)
            {
                response.Content = new StringContent(body ?? "", Encoding.UTF8, body?.StartsWith('<') == true ? "text/html" : "application/json");
            }
        },
    };

    private static WireFault Status(string name, int status, params string[] facts) => new(name, facts)
    {
        Answer = (call, response) => response.StatusCode = call is { Status: 404, Method: "GET" } && call.Path.Count(c => c == '/') == 2 ? (HttpStatusCode)status : response.StatusCode,
    };

    private static bool IsSingle(WireCall call) => call is { IsList: false, Status: 200 };

    private static void Replace(WireCall call, string name, string value, string? other)
    {
        if (call.Query.GetValueOrDefault(name) == value)
        {
            call.Query.Remove(name);
            if (other is not null)
            {
                call.Query[name] = other;
            }
        }
    }

    private static void Drop(WireCall call, string name, string whenBeside)
    {
        if (call.Query.ContainsKey(whenBeside))
        {
            call.Query.Remove(name);
        }
    }

    private static JsonNode Total(JsonNode body, int total)
    {
        body["pagination"]!["totalCount"] = total;
        return body;
    }

    private static JsonNode? OnLists(WireCall call, JsonNode? body, Action<JsonObject> change) => Each(call is { IsList: true, Status: 200 } ? body.Objects("data") : [], body, change);

    private static JsonNode? Each(IEnumerable<JsonObject> records, JsonNode? body, Action<JsonObject> change)
    {
        foreach (var record in records.ToArray())
        {
            change(record);
        }

        return body;
    }

    private static JsonObject With(JsonObject record, string name, JsonNode value)
    {
        record[name] = value;
        return record;
    }

    private static void Put(JsonObject record, string name, JsonNode value)
    {
        if (record.ContainsKey(name))
        {
            record[name] = value;
        }
    }

    private static void KeyById(JsonObject resource) =>
        resource["locationStockLevels"] = new JsonObject((resource["locationStockLevels"] as JsonObject ?? []).Select((level, i) => KeyValuePair.Create($"L{i + 1}", level.Value?.DeepClone())));
}
