using System.Net;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>
/// Two products, a material, a location and tasks, with just enough behaviour to be changed and put back. It is no conforming
/// server: it proves the engine, not the checks.
/// </summary>
internal sealed class MiniServer
{
    private int created;

    public MiniServer() => Handler = new ScriptedServer(Answer);

    public ScriptedServer Handler { get; }

    public Dictionary<string, JsonObject> Products { get; } = new()
    {
        ["prod-1"] = Resource("prod-1", "pieces", "produced"),
        ["prod-2"] = Resource("prod-2", "pieces", "supplied"),
        ["prod-3"] = Resource("prod-3", "weight.kg", "supplied"),
    };

    public Dictionary<string, JsonObject> Tasks { get; } = [];

    public Dictionary<string, decimal> Batches { get; } = [];

    /// <summary>Answers in place of the server; null leaves the request to it.</summary>
    public Func<HttpRequestMessage, string, HttpResponseMessage?> Instead { get; set; } = (_, _) => null;

    public bool AuditAdds { get; set; }

    private static JsonObject Resource(string id, string unit, string type) => new()
    {
        ["id"] = id,
        ["name"] = "Name of " + id,
        ["notes"] = "as it was",
        ["unitType"] = unit,
        ["productionType"] = type,
        ["unitPrice"] = 2.5,
        ["stockLevel"] = 45,
        ["locationStockLevels"] = new JsonObject { ["Main"] = 45 },
        ["materials"] = new JsonArray(),
    };

    private static HttpResponseMessage Page(IEnumerable<JsonObject> records)
    {
        var data = new JsonArray([.. records.Select(record => record.DeepClone())]);
        var pagination = new JsonObject { ["totalCount"] = data.Count, ["offset"] = 0, ["limit"] = 100 };
        return ScriptedServer.Json(new JsonObject { ["data"] = data, ["pagination"] = pagination }.ToJsonString());
    }

    private static HttpResponseMessage NotFound() => ScriptedServer.Json("""{"error": "not found"}""", 404);

    private HttpResponseMessage Answer(HttpRequestMessage request, string body) =>
        Instead(request, body) ?? (request.Method.Method, request.RequestUri!.AbsolutePath.Split('/')) switch
        {
            ("GET", ["", "api", "products"]) => Page(Products.Values),
            ("GET", ["", "api", "materials"]) => Page([]),
            ("GET", ["", "api", "locations"]) => Page([new JsonObject { ["id"] = "loc-1", ["name"] = "Main" }]),
            ("GET", ["", "api", "tasks"]) => Page(Tasks.Values),
            ("GET", ["", "api", "products", var id]) => Products.TryGetValue(id, out var product) ? ScriptedServer.Json(product.ToJsonString()) : NotFound(),
            ("PATCH", ["", "api", "products", var id]) when Products.TryGetValue(id, out var product) => Patch(product, body),
            ("POST", ["", "api", "products", var id, "stock-level-updates"]) when Products.TryGetValue(id, out var product) => Stock(product, body),
            ("GET", ["", "api", "tasks", var id]) => Tasks.TryGetValue(id, out var task) ? ScriptedServer.Json(task.ToJsonString()) : NotFound(),
            ("POST", ["", "api", "tasks"]) => Create(body),
            ("DELETE", ["", "api", "tasks", var id]) => Tasks.Remove(id) ? new HttpResponseMessage(HttpStatusCode.NoContent) : NotFound(),
            ("POST", ["", "api", "tasks", _, "items", _, "batches"]) => Produce(body),
            ("DELETE", ["", "api", "task-batches", var id]) => Reverse(id),
            _ => NotFound(),
        };

    private static HttpResponseMessage Patch(JsonObject product, string body)
    {
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
        {
            product[name] = value?.DeepClone();
        }

        return ScriptedServer.Json(product.ToJsonString());
    }

    private HttpResponseMessage Stock(JsonObject product, string body)
    {
        var update = JsonNode.Parse(body)!;
        var quantity = Decimal(update["quantity"]!);
        Move(product, update["locationName"]!.GetValue<string>(), update["updateType"]!.GetValue<string>() switch
        {
            "restock" => quantity,
            "loss" => -quantity,
            _ when AuditAdds => quantity,
            _ => quantity - Level(product, update["locationName"]!.GetValue<string>()),
        });
        return ScriptedServer.Json(product.ToJsonString());
    }

    private HttpResponseMessage Create(string body)
    {
        var task = JsonNode.Parse(body)!.AsObject();
        task["id"] = $"task-{++created}";
        task["Items"] = new JsonArray(new JsonObject { ["id"] = 7, ["ResourceId"] = "prod-1" });
        Tasks[$"task-{created}"] = task;
        return ScriptedServer.Json(task.ToJsonString(), 201);
    }

    private HttpResponseMessage Produce(string body)
    {
        var quantity = Decimal(JsonNode.Parse(body)!["quantity"]!);
        Batches[$"{++created}"] = quantity;
        Move(Products["prod-1"], "Main", quantity);
        return ScriptedServer.Json($$"""{"id": {{created}}, "quantity": {{quantity}}}""", 201);
    }

    private HttpResponseMessage Reverse(string id)
    {
        if (!Batches.Remove(id, out var quantity))
        {
            return NotFound();
        }

        Move(Products["prod-1"], "Main", -quantity);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private static decimal Level(JsonObject product, string location) => product["locationStockLevels"]![location] is { } level ? Decimal(level) : 0;

    private static void Move(JsonObject product, string location, decimal by)
    {
        product["locationStockLevels"]![location] = Level(product, location) + by;
        product["stockLevel"] = Decimal(product["stockLevel"]!) + by;
    }

    private static decimal Decimal(JsonNode number) => decimal.Parse(number.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
