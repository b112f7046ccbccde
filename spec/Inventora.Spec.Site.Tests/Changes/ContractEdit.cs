using System.Text.Json.Nodes;
using Inventora.Spec.Site.Changes;

namespace Inventora.Spec.Site.Tests.Changes;

/// <summary>An edit that can be made at many places of our contract, and what it must be called wherever it is made.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Never">Whom it breaks nowhere.</param>
/// <param name="Places">The objects that it can be made in.</param>
/// <param name="Make">Makes it.</param>
internal sealed record ContractEdit(string Rule, Breaks Never, Func<JsonObject, IEnumerable<JsonObject>> Places, Action<JsonObject> Make)
{
    /// <summary>All kinds of edits.</summary>
    public static IReadOnlyList<ContractEdit> All { get; } =
    [
        new("OCD0001", Breaks.Servers, Paths, item => item.Remove(Method(item))),
        new("OCD0004", Breaks.Wire, Operations, operation => operation["operationId"] = "other" + operation["operationId"]),
        new("OCD0006", Breaks.Any, Operations, operation => operation["deprecated"] = true),
        new("OCD0008", Breaks.Any, Operations, operation => operation["summary"] = "Something else"),
        new("OCD0012", Breaks.Wire, root => Operations(root).Where(operation => operation.ContainsKey("x-pagination")), operation => operation.Remove("x-pagination")),
        new("OCD0103", Breaks.Servers, root => Operations(root).Where(operation => operation.ContainsKey("parameters")), operation => operation["parameters"]!.AsArray().RemoveAt(operation["parameters"]!.AsArray().Count - 1)),
        new("OCD0101", Breaks.None, Operations, operation => Parameters(operation).Add(new JsonObject { ["name"] = "more", ["in"] = "query", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } })),
        new("OCD0102", Breaks.Clients, Operations, operation => Parameters(operation).Add(new JsonObject { ["name"] = "more", ["in"] = "query", ["schema"] = new JsonObject { ["type"] = "string" } })),
        new("OCD0203", Breaks.Servers, root => Operations(root).Where(operation => operation.ContainsKey("requestBody")), operation => operation.Remove("requestBody")),
        new("OCD0302", Breaks.Any, Operations, operation => operation["responses"]!["418"] = new JsonObject { ["description"] = "A teapot." }),
        new("OCD0303", Breaks.Clients, Operations, operation => operation["responses"]!.AsObject().Remove("404")),
        new("OCD0410", Breaks.None, Texts, text => text["maxLength"] = 3),
        new("OCD0414", Breaks.Clients, Objects, schema => schema["properties"]!["more"] = new JsonObject { ["type"] = "string" }),
        new("OCD0405", Breaks.None, root => Schemas(root).Where(schema => schema["enum"] is JsonArray), schema => schema["enum"]!.AsArray().Add("more")),
    ];

    private static JsonArray Parameters(JsonObject operation)
    {
        if (operation["parameters"] is not JsonArray parameters)
        {
            operation["parameters"] = parameters = [];
        }

        return parameters;
    }

    private static string Method(JsonObject item) => item.Select(member => member.Key).Last(key => key != "parameters");

    private static IEnumerable<JsonObject> Paths(JsonObject root) => root["paths"]!.AsObject().Select(path => path.Value!.AsObject());

    private static IEnumerable<JsonObject> Operations(JsonObject root) => Paths(root).SelectMany(item => item.Where(member => member.Key != "parameters").Select(member => member.Value!.AsObject()));

    private static IEnumerable<JsonObject> Schemas(JsonObject root) => root["components"]!["schemas"]!.AsObject().SelectMany(schema => Within(schema.Value!.AsObject()));

    private static IEnumerable<JsonObject> Within(JsonObject schema) =>
        (schema["properties"] as JsonObject ?? []).SelectMany(property => Within(property.Value!.AsObject())).Prepend(schema);

    private static IEnumerable<JsonObject> Objects(JsonObject root) => Schemas(root).Where(schema => schema["properties"] is JsonObject);

    private static IEnumerable<JsonObject> Texts(JsonObject root) => Schemas(root).Where(schema => schema["type"]?.ToJsonString() == "\"string\"" && !schema.ContainsKey("enum") && !schema.ContainsKey("maxLength"));
}
