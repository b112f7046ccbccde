using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Finds the records of an answer, for faults that change them.</summary>
internal static class Records
{
    public static IEnumerable<JsonObject> Resources(WireCall call, JsonNode? body) =>
        Of(call, body, path => path.StartsWith("/products", StringComparison.Ordinal) || path.StartsWith("/materials", StringComparison.Ordinal));

    public static IEnumerable<JsonObject> Products(WireCall call, JsonNode? body) => Of(call, body, path => path.StartsWith("/products", StringComparison.Ordinal));

    public static IEnumerable<JsonObject> Components(WireCall call, JsonNode? body) => Resources(call, body).SelectMany(resource => resource.Objects("materials"));

    public static IEnumerable<JsonObject> Locations(WireCall call, JsonNode? body) => Of(call, body, path => path == "/locations");

    public static IEnumerable<JsonObject> Tasks(WireCall call, JsonNode? body) => Of(call, body, path => path.StartsWith("/tasks", StringComparison.Ordinal) && !path.EndsWith("/batches", StringComparison.Ordinal));

    public static IEnumerable<JsonObject> Items(WireCall call, JsonNode? body) => Tasks(call, body).SelectMany(task => task.Objects("Items"));

    public static IEnumerable<JsonObject> ItemProducts(WireCall call, JsonNode? body) => Items(call, body).Select(item => item.Member("Product")).OfType<JsonObject>();

    public static IEnumerable<JsonObject> Batches(WireCall call, JsonNode? body) => Items(call, body).SelectMany(item => item.Objects("Batches"))
        .Concat(call.Path.EndsWith("/batches", StringComparison.Ordinal) && call.Status < 300 && body is JsonObject batch ? [batch] : []);

    public static IEnumerable<JsonObject> Paginations(WireCall call, JsonNode? body) => call.IsList && body.Member("pagination") is JsonObject pagination ? [pagination] : [];

    private static IEnumerable<JsonObject> Of(WireCall call, JsonNode? body, Func<string, bool> isPath) =>
        call.Status >= 300 || !isPath(call.Path) ? [] : call.IsList ? body.Objects("data") : body is JsonObject record ? [record] : [];
}
