using System.Text.Json.Nodes;

namespace Inventora.Contracts.Generator.Tests.Naming;

/// <summary>A document with names in one place, and with something sound around them.</summary>
internal static class AwkwardDocument
{
    /// <summary>The places in which a document names something.</summary>
    public static IReadOnlyDictionary<string, Action<JsonObject, IReadOnlyList<string>>> Places { get; } = new Dictionary<string, Action<JsonObject, IReadOnlyList<string>>>
    {
        ["schema"] = (root, names) => Fill(Schemas(root), names, (name, i) => new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["a"] = Text(), ["next"] = Ref(name) } }),
        ["schema of values"] = (root, names) => Fill(Schemas(root), names, (_, i) => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("a", "b") }),
        ["property"] = (root, names) => Schema(root)["properties"] = Fill([], names, (_, i) => i % 3 == 0 ? Text() : i % 3 == 1 ? new JsonObject { ["enum"] = new JsonArray("a", "b"), ["default"] = "a" } : new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["b"] = Text() } } }),
        ["required property"] = (root, names) =>
        {
            Schema(root)["properties"] = Fill([], names, (_, _) => new JsonObject { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 1 });
            Schema(root)["required"] = List(names);
        },
        ["enum member"] = (root, names) => Schemas(root)["Listed"] = new JsonObject { ["type"] = "string", ["enum"] = List(names) },
        ["name of an enum member"] = (root, names) => Schemas(root)["Listed"] = new JsonObject { ["enum"] = List([.. names.Select((_, i) => "v" + i)]), ["x-enum-varnames"] = List(names) },
        ["arm of a union"] = (root, names) =>
        {
            Fill(Schemas(root), names, (_, i) => new JsonObject { ["type"] = "object", ["required"] = new JsonArray("r" + i), ["properties"] = new JsonObject { ["r" + i] = Text() } });
            Schemas(root)["Choice"] = new JsonObject { ["oneOf"] = new JsonArray([.. names.Select(Ref)]) };
        },
        ["mark of a union"] = (root, names) => Schemas(root)["Choice"] = new JsonObject
        {
            ["oneOf"] = new JsonArray([.. names.Select((name, i) => new JsonObject { ["type"] = "object", ["required"] = new JsonArray("kind"), ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = name }, ["p" + i] = Text() } })]),
        },
        ["query parameter"] = (root, names) => Operation(root)["parameters"] = new JsonArray([.. names.Select(name => Parameter(name, "query"))]),
        ["header and cookie"] = (root, names) => Operation(root)["parameters"] = new JsonArray([.. names.SelectMany(name => new[] { Parameter(name, "header"), Parameter(name, "cookie") })]),
        ["operationId"] = (root, names) => Fill(Paths(root), [.. names.Select((_, i) => "/o" + i)], (_, i) => new JsonObject { ["post"] = Operation(names[i], "Order", i) }),
        ["tag"] = (root, names) => Fill(Paths(root), [.. names.Select((_, i) => "/o" + i)], (_, i) => new JsonObject { ["post"] = Operation("op" + i, names[i], i) }),
        ["path"] = (root, names) => Fill(Paths(root), [.. names.Select((name, i) => $"/o{i}/{Uri.EscapeDataString(name)}/{{id}}")], (_, i) => new JsonObject
        {
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["enum"] = new JsonArray("a", "b") } }),
            ["post"] = new JsonObject { ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "x" } } },
        }),
        ["response header"] = (root, names) => Operation(root)["responses"]!["200"]!["headers"] = Fill([], names, (_, i) => new JsonObject { ["schema"] = i % 2 == 0 ? Text() : new JsonObject { ["enum"] = new JsonArray("a", "b") } }),
        ["field of a form"] = (root, names) => Operation(root)["requestBody"] = Body("application/x-www-form-urlencoded", names, Text()),
        ["part"] = (root, names) => Operation(root)["requestBody"] = Body("multipart/form-data", names, new JsonObject { ["type"] = "string", ["format"] = "binary" }),
        ["server variable"] = (root, names) => root["servers"] = new JsonArray(new JsonObject
        {
            ["url"] = "https://acme.example/" + string.Concat(names.Select(name => "{" + name + "}")),
            ["variables"] = Fill([], names, (_, i) => i % 2 == 0 ? new JsonObject { ["default"] = "v1" } : new JsonObject { ["default"] = "v1", ["enum"] = new JsonArray("v1", "v2") }),
        }),
        ["server"] = (root, names) => root["servers"] = new JsonArray([.. names.Select((name, i) => new JsonObject { ["url"] = "https://acme.example/v" + i, ["description"] = name })]),
        ["security scheme"] = (root, names) =>
        {
            root["components"]!["securitySchemes"] = Fill([], names, (_, i) => (i % 4) switch
            {
                0 => new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "X-Key" + i },
                1 => new JsonObject { ["type"] = "http", ["scheme"] = "bearer" },
                2 => new JsonObject { ["type"] = "http", ["scheme"] = "basic" },
                _ => new JsonObject { ["type"] = "openIdConnect", ["openIdConnectUrl"] = "https://acme.example/id" },
            });
            root["security"] = new JsonArray([.. names.Select(name => new JsonObject { [name] = new JsonArray() })]);
        },
        ["callback"] = (root, names) => Operation(root)["callbacks"] = Fill([], names, (_, i) => new JsonObject { ["{$request.query.url}"] = new JsonObject { ["post"] = Anonymous(i) } }),
        ["webhook"] = (root, names) => root["webhooks"] = Fill([], names, (_, i) => new JsonObject { ["post"] = Anonymous(i), ["put"] = Anonymous(i) }),
    };

    /// <summary>The document.</summary>
    public static string With(string place, IReadOnlyList<string> names)
    {
        JsonObject root = (JsonObject)JsonNode.Parse("""
            {
              "openapi": "3.1.1", "info": {"title": "Acme", "version": "1"},
              "paths": {"/orders": {"post": {"operationId": "placeOrder", "tags": ["Placed"], "responses": {"200": {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sound"}}}}}}}},
              "components": {"schemas": {"Sound": {"type": "object", "properties": {"text": {"type": "string"}}}}}
            }
            """)!;
        Places[place](root, names);
        return root.ToJsonString();
    }

    private static JsonObject Schemas(JsonObject root) => (JsonObject)root["components"]!["schemas"]!;

    private static JsonObject Schema(JsonObject root) => (JsonObject)Schemas(root)["Sound"]!;

    private static JsonObject Paths(JsonObject root) => (JsonObject)root["paths"]!;

    private static JsonObject Operation(JsonObject root) => (JsonObject)Paths(root)["/orders"]!["post"]!;

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Ref(string name) => new() { ["$ref"] = "#/components/schemas/" + Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)) };

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static JsonObject Parameter(string name, string place) => new() { ["name"] = name, ["in"] = place, ["schema"] = new JsonObject { ["enum"] = new JsonArray("a", "b"), ["default"] = "a" } };

    private static JsonObject Anonymous(int number) => new() { ["requestBody"] = Body("application/json", ["a" + number], Text()), ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "x" } } };

    private static JsonObject Operation(string id, string tag, int number)
    {
        JsonObject operation = Anonymous(number);
        operation["operationId"] = id;
        operation["tags"] = new JsonArray(tag);
        operation["responses"]!["200"] = new JsonObject { ["description"] = "x", ["headers"] = new JsonObject { ["X-A"] = new JsonObject { ["schema"] = Text() } }, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Ref("Sound") } } };
        return operation;
    }

    private static JsonObject Body(string mediaType, IReadOnlyList<string> names, JsonObject schema) => new()
    {
        ["content"] = new JsonObject { [mediaType] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object", ["properties"] = Fill([], names, (_, _) => (JsonObject)schema.DeepClone()) } } },
    };

    private static JsonObject Fill(JsonObject map, IReadOnlyList<string> names, Func<string, int, JsonObject> make)
    {
        for (int index = 0; index < names.Count; index++)
        {
            map[names[index]] = make(names[index], index);
        }

        return map;
    }
}
