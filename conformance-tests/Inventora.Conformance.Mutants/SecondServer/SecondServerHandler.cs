using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>
/// A second, small server of the API, written from the documentation alone. It shares no code with the reference server and, where the
/// documentation is silent, answers differently on purpose: it refuses a limit above 1,000, lists the newest task first, drops locations
/// without stock, consumes no materials, produces the rest of a task that becomes done, reverses the batches of a deleted task, knows no negative
/// levels, refuses units of another dimension and a product in two items, clears nothing by null that is not documented to be nullable,
/// and answers 200 to what it creates.
/// Given a <see cref="Fault"/> it has exactly that fault.
/// </summary>
internal sealed class SecondServerHandler(Fault fault = Fault.None) : HttpMessageHandler
{
    public const string Key = "second-server-key";

    private readonly Lock gate = new();
    private readonly State state = new(fault);

    /// <summary>The address that a client has to use; nothing listens there.</summary>
    public static Uri BaseAddress { get; } = new("http://second.invalid/api/");

    /// <summary>The number of requests that have been answered.</summary>
    public int Requests { get; private set; }

    /// <summary>All that the server shows, for comparing before and after; deleted tasks and the marks of restocks are not part of it.</summary>
    public string Snapshot()
    {
        lock (gate)
        {
            return new JsonArray(
                [.. state.Resources.Values.Select(resource => Views.Of(state, resource)), .. state.LiveTasks.Select(task => Views.Of(state, task))]).ToJsonString();
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var text = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (gate)
        {
            Requests++;
            return Message(request, Handle(request, text));
        }
    }

    private Answer Handle(HttpRequestMessage request, string text)
    {
        try
        {
            var query = Query(request.RequestUri!.Query);
            Authenticate(request, query);
            state.Tick();
            return Route(new Call(request.Method.Method, Segments(request.RequestUri), query, Body(text)));
        }
        catch (Refusal refusal)
        {
            JsonNode error = fault == Fault.ErrorIsAnObject && refusal.Status == 400
                ? new JsonObject { ["message"] = refusal.Message }
                : JsonValue.Create(refusal.Message);
            var status = fault == Fault.BadInputGives500 && refusal.Status == 400 ? 500 : refusal.Status;
            return new Answer(status, new JsonObject { ["error"] = error });
        }
    }

    private Answer Route(Call call) => (call.Method, call.Path) switch
    {
        ("GET", ["products"]) => ResourceRoutes.List(state, call, materials: false),
        ("GET", ["materials"]) => ResourceRoutes.List(state, call, materials: true),
        (_, ["products" or "materials", var id]) when call.Method is "GET" or "PATCH" =>
            ResourceRoutes.One(state, call, call.Path[0] == "materials", id),
        ("POST", ["products" or "materials", var id, "stock-level-updates"]) => StockRoutes.Update(state, call, call.Path[0] == "materials", id),
        ("GET", ["locations"]) => Paging.Page(call, state.Locations.Select(Views.Of)),
        ("GET", ["tasks"]) => TaskListRoute.List(state, call),
        ("POST", ["tasks"]) => TaskRoutes.Create(state, call),
        ("GET", ["tasks", var id]) => new Answer(200, Views.Of(state, state.Task(id, Fault.DeletedTaskIsStillReadable))),
        ("PATCH", ["tasks", var id]) => TaskRoutes.Update(state, call, state.TaskOrNewest(id, Fault.PatchOfUnknownTaskSucceeds) ?? state.Task(id, Fault.DeletedTaskTakesPatches)),
        ("DELETE", ["tasks", var id]) => TaskRoutes.Delete(state, state.TaskOrNewest(id, Fault.DeleteOfUnknownTaskTakesTheNewest) ?? state.Task(id)),
        ("POST", ["tasks", var id, "items", var item, "batches"]) =>
            BatchRoutes.Create(state, call, state.Task(id, Fault.DeletedTaskTakesBatches), item),
        ("DELETE", ["task-batches", var id]) => BatchRoutes.Delete(state, id),
        _ => throw new Refusal(404, "There is no such route."),
    };

    private void Authenticate(HttpRequestMessage request, Dictionary<string, string> query)
    {
        var header = request.Headers.TryGetValues("X-Inventora-API-Key", out var values) ? string.Join(",", values) : null;
        query.Remove("x-inventora-api-key", out var parameter);
        if (fault == Fault.QueryKeyIsForReadingOnly && request.Method != HttpMethod.Get)
        {
            parameter = null;
        }

        var given = new[] { header, parameter }.Where(key => !string.IsNullOrEmpty(key)).ToArray();
        if (given.Length == 0)
        {
            throw new Refusal(401, "API key missing");
        }

        if (given.Any(key => key != Key))
        {
            throw new Refusal(401, "Invalid API key");
        }
    }

    private static Dictionary<string, string> Query(string query)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.IndexOf('=') is var at and >= 0 ? (pair[..at], pair[(at + 1)..]) : (pair, "");
            found.TryAdd(Uri.UnescapeDataString(name.Replace('+', ' ')), Uri.UnescapeDataString(value.Replace('+', ' ')));
        }

        return found;
    }

    private static string[] Segments(Uri uri)
    {
        var path = uri.AbsolutePath;
        return path.StartsWith(BaseAddress.AbsolutePath, StringComparison.Ordinal)
            ? [.. path[BaseAddress.AbsolutePath.Length..].Split('/').Select(Uri.UnescapeDataString)]
            : [];
    }

    private static JsonNode? Body(string text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            throw new Refusal(400, "The body is not JSON.");
        }
    }

    private static HttpResponseMessage Message(HttpRequestMessage request, Answer answer) => new((HttpStatusCode)answer.Status)
    {
        RequestMessage = request,
        Content = answer.Body is null ? new ByteArrayContent([]) : new StringContent(answer.Body.ToJsonString(), Encoding.UTF8, "application/json"),
    };
}
