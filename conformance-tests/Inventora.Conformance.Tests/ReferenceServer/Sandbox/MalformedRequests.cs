using System.Text;
using System.Text.Json.Nodes;
using Inventora.ReferenceServer.Data.Seed;

namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>Requests without end, each a sound one with a fault that no server may overlook; the same for the same seed.</summary>
internal sealed class MalformedRequests(int seed)
{
    private static readonly string Product = SeedIds.Product(SeedProducts.Tealights);
    private static readonly string Task = SeedIds.Task(SeedIds.FirstTaskOrder);

    private static readonly RawRequest[] Reads =
    [
        new("GET", "/api/products", "?limit=5&offset=1"),
        new("GET", "/api/materials", "?limit=5"),
        new("GET", "/api/locations"),
        new("GET", "/api/tasks", "?status=pending"),
        new("GET", $"/api/products/{Product}"),
        new("GET", $"/api/tasks/{Task}"),
        new("DELETE", $"/api/tasks/{Task}"),
        new("DELETE", $"/api/task-batches/{SeedIds.FirstBatch}"),
    ];

    private static readonly (string Method, string Path, string Body, string[] Required)[] Writes =
    [
        ("PATCH", $"/api/products/{Product}", """{"name":"A","notes":"B","minLevel":5,"unitType":"cases","retailPrice":2,"ean":"1","reorderURLs":["x"]}""", []),
        ("PATCH", $"/api/materials/{SeedIds.Material(SeedMaterials.SheaButter)}", """{"name":"A","sku":"S","minimumQuantity":1.5,"wholesalePrice":null}""", []),
        ("POST", $"/api/products/{Product}/stock-level-updates", """{"quantity":3,"locationName":"Main Warehouse","updateType":"restock"}""", ["quantity", "locationName", "updateType"]),
        ("POST", $"/api/materials/{SeedIds.Material(1)}/stock-level-updates", """{"quantity":3,"locationName":"Main Warehouse","updateType":"loss"}""", ["quantity", "locationName", "updateType"]),
        ("POST", "/api/tasks", $$"""{"name":"T","status":"pending","Items":[{"ProductId":"{{Product}}","quantity":5}]}""", ["name", "Items"]),
        ("PATCH", $"/api/tasks/{Task}", """{"name":"T","status":"done"}""", []),
        ("POST", $"/api/tasks/{Task}/items/{SeedIds.FirstItem}/batches", """{"quantity":2}""", ["quantity"]),
    ];

    private static readonly string[] Methods = ["PUT", "TRACE", "OPTIONS", "PROPFIND", "LINK", "X"];
    private static readonly string[] BadNumbers = ["", "-1", "1001", "abc", "1.5", "1e2", "%2B5", "0x10", "NaN", "99999999999999999999", "%00", "5%205", "１"];
    private static readonly string[] BadStates = ["", "Pending", "finished", "pending,done", "%20pending", "null", "0", "in_progress"];
    private static readonly string[] OddTypes = ["application/json", "application/json; charset=utf-8", "text/plain", "application/xml", "multipart/form-data", "", ";;;", "application/json;charset=nonsense"];

    private readonly Random random = new(seed);

    /// <summary>The next one.</summary>
    public RawRequest Next()
    {
        var request = random.Next(10) switch
        {
            0 => WithoutKey(Sound()),
            1 or 2 => WithBadPath(Sound()),
            3 => Sound() with { Method = Pick(Methods) },
            4 or 5 => WithBadQuery(),
            _ => WithBadBody(),
        };
        return request with { Headers = [.. request.Headers, .. Junk()] };
    }

    private RawRequest Sound()
    {
        if (random.Next(2) == 0)
        {
            return Pick(Reads);
        }

        var (method, path, body, _) = Pick(Writes);
        return new RawRequest(method, path, Body: Encoding.UTF8.GetBytes(body));
    }

    private RawRequest WithoutKey(RawRequest sound) => sound with
    {
        Headers = random.Next(5) switch
        {
            0 => [],
            1 => [("X-Inventora-API-Key", "")],
            2 => [("X-Inventora-API-Key", SandboxInProcess.Key + Text(3))],
            3 => [("Authorization", $"Bearer {SandboxInProcess.Key}")],
            _ => [("X-Inventora-API-Key", SandboxInProcess.Key[..random.Next(SandboxInProcess.Key.Length)])],
        },
    };

    private RawRequest WithBadPath(RawRequest sound)
    {
        var place = random.Next("/api/".Length, sound.Path.Length + 1);
        return sound with
        {
            Path = random.Next(6) switch
            {
                0 => sound.Path + "/",
                1 => sound.Path.Insert(place, Text(random.Next(1, 6))),
                2 => sound.Path.Replace("/api/", $"/api/{Pick(["v1/", "/", "%2e%2e/", "../", "\u0000/"])}", StringComparison.Ordinal),
                3 => $"/{Text(random.Next(1, 40))}",
                4 => sound.Path + "/" + Text(random.Next(1, 3000)),
                _ => sound.Path.Replace("/api/", "/API/", StringComparison.Ordinal),
            },
        };
    }

    private RawRequest WithBadQuery()
    {
        var list = Pick(Reads[..4]);
        var bad = list.Path == "/api/tasks" && random.Next(2) == 0
            ? "status=" + Pick(BadStates)
            : $"{Pick(["limit", "offset"])}={(random.Next(3) == 0 ? "q" + Uri.EscapeDataString(Text(random.Next(1, 30))) : Pick(BadNumbers))}";
        // An offset may be as great as a number can be.
        return list with { Query = "?" + bad.Replace("offset=1001", "offset=-1001", StringComparison.Ordinal) };
    }

    private RawRequest WithBadBody()
    {
        var (method, path, text, required) = Pick(Writes);
        var sound = Encoding.UTF8.GetBytes(text);
        var place = random.Next(sound.Length);
        var body = random.Next(9) switch
        {
            0 => sound[..place],
            1 => [.. sound[..place], 0x01, .. sound[place..]],
            2 => [.. sound[..place], 0xFF, .. sound[place..]],
            3 => [.. sound, .. Encoding.UTF8.GetBytes(Pick(["x", "{}", ",", "]", "\0"]))],
            4 => Encoding.UTF8.GetBytes(Pick([$"[{text}]", "null", "5", "true", "\"text\"", "[]", ""])),
            5 when required.Length > 0 => Changed(text, members => members.Remove(Pick(required))),
            6 => Encoding.UTF8.GetBytes(text.Replace(":", ":" + new string('[', random.Next(1, 2000)), StringComparison.Ordinal)),
            _ => Changed(text, members => members[Pick(members.Select(member => member.Key).ToArray())] = Wrong()),
        };
        return new RawRequest(method, path, Body: body) { ContentType = random.Next(4) == 0 ? Pick(OddTypes) : "application/json" };
    }

    // Of no type that any field has.
    private JsonNode Wrong() => random.Next(3) switch
    {
        0 => new JsonObject { [Text(3)] = Text(3) },
        1 => new JsonArray(new JsonArray()),
        _ => random.Next(2) == 0,
    };

    private static byte[] Changed(string text, Action<JsonObject> change)
    {
        var members = JsonNode.Parse(text)!.AsObject();
        change(members);
        return Encoding.UTF8.GetBytes(members.ToJsonString());
    }

    private IEnumerable<(string, string)> Junk() => random.Next(3) == 0 ? [($"X-{random.Next(1000)}", Text(20)), ("Accept", Pick(["", "*/*", "text/html", "nonsense"]))] : [];

    private string Text(int length) => string.Create(length, random, (span, from) =>
    {
        foreach (ref var character in span)
        {
            character = from.Next(4) switch
            {
                0 => (char)from.Next(0x21, 0x7F),
                1 => (char)from.Next(0xA1, 0x2FF),
                _ => (char)from.Next('g', 'w'),
            };
        }
    }).Replace('/', '_').Replace('?', '_').Replace('#', '_');

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
