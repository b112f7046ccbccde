using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Floors;

/// <summary>The servers that know nothing of the API.</summary>
internal static class FloorServerList
{
    private const string Key = "floor-server-key";
    private const string NotFound = """{"error": "not found"}""";

    public static IEnumerable<FloorServer> All =>
    [
        Always("an-empty-object", 200, "{}"),
        Always("an-empty-array", 200, "[]"),
        Always("null", 200, "null"),
        Always("a-text", 200, "\"ok\""),
        Always("an-empty-body", 200, ""),
        Always("a-web-page", 200, "<!doctype html><title>Inventora</title>", "text/html"),
        Always("an-empty-page", 200, """{"data": [], "pagination": {"totalCount": 0, "offset": 0, "limit": 100}}"""),
        Always("not-found", 404, NotFound),
        Always("bad-request", 400, """{"error": "no"}"""),
        Always("key-missing", 401, """{"error": "API key missing"}"""),
        Always("server-error", 500, """{"error": "sorry"}"""),
        Always("no-content", 204, ""),
        Always("moved", 301, ""),
        Guarded("empty-lists-behind-a-key", request => Page(request, [])),
        Guarded("an-empty-object-behind-a-key", _ => (200, "{}")),
        Guarded("the-key-sent-back", request => (200, new JsonObject { ["path"] = request.RequestUri!.AbsolutePath }.ToJsonString())),
        Guarded("one-record-for-everything", request => IsList(request) ? Page(request, [Record()]) : (200, Record().ToJsonString())),
    ];

    private static FloorServer Always(string id, int status, string body, string mediaType = "application/json") =>
        new($"always/{id}", $"Answers everything with {status} {body}".TrimEnd(), () => Create(new ConstantServer(status, body, mediaType)));

    private static FloorServer Guarded(string id, Func<HttpRequestMessage, (int, string)> answer) =>
        new($"guarded/{id}", "Knows its key, and nothing else", () => Create(new GuardedServer(Key, answer)));

    private static TestedServer Create(HttpMessageHandler handler) => new(handler, new Uri("http://floor.invalid/api"), Key);

    private static bool IsList(HttpRequestMessage request) => request.Method == HttpMethod.Get && request.RequestUri!.Segments.Length == 3;

    private static (int, string) Page(HttpRequestMessage request, JsonArray records) => IsList(request)
        ? (200, new JsonObject { ["data"] = records, ["pagination"] = new JsonObject { ["totalCount"] = records.Count, ["offset"] = 0, ["limit"] = 100 } }.ToJsonString())
        : (404, NotFound);

    private static JsonObject Record() => new() { ["id"] = "1", ["name"] = "Thing", ["error"] = "none" };
}
