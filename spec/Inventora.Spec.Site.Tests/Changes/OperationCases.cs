using Inventora.Spec.Site.Changes;
using static Inventora.Spec.Site.Tests.Changes.Documents;

namespace Inventora.Spec.Site.Tests.Changes;

/// <summary>Cases of the rules of documents, operations and security.</summary>
internal static class OperationCases
{
    private const string Done = "responses: {'204': {description: Done.}}";
    private const string Get = $"get: {{operationId: listThings, {Done}}}";
    private const string Page = "responses: {'200': {description: A page., content: {application/json: {schema: {type: object, required: [data], properties: {data: {type: array, items: {type: string}}}}}}}}, parameters: [{name: limit, in: query, schema: {type: integer, format: int32}}, {name: offset, in: query, schema: {type: integer, format: int32}}]";

    public static IEnumerable<ChangeCase> All =>
    [
        new("OCD0001", Breaks.Clients, Paths($"/things: {{{Get}, delete: {{operationId: clear, {Done}}}}}"), Paths($"/things: {{{Get}}}"), Paths($"/things: {{delete: {{operationId: clear, {Done}}}, {Get}}}")),
        new("OCD0002", Breaks.Servers, Paths($"/things: {{{Get}}}"), Paths($"/things: {{{Get}, delete: {{operationId: clear, {Done}}}}}"), Paths($"/things: {{summary: Things, {Get}}}")),
        new("OCD0003", Breaks.Wire, Paths($"/things: {{{Get}}}"), Paths($"/things/all: {{{Get}}}"), Paths($"/things: {{{Get}}}")),
        new("OCD0004", Breaks.None, Operation(Done), Operation(Done).Replace("listThings", "readThings", StringComparison.Ordinal), Operation("summary: ListThings, " + Done)),
        new("OCD0005", Breaks.None, Operation("tags: [A, B], " + Done), Operation("tags: [B, A], " + Done), Operation("tags: [A, C], " + Done)),
        new("OCD0006", Breaks.None, Operation(Done), Operation("deprecated: true, " + Done), Operation("deprecated: false, " + Done)),
        new("OCD0007", Breaks.None, Operation("deprecated: true, " + Done), Operation(Done), Operation("deprecated: true, summary: Old, " + Done)),
        new("OCD0008", Breaks.None, Operation("summary: List, " + Done), Operation("summary: Lists, " + Done), Operation("summary: 'List', " + Done)),
        new("OCD0009", Breaks.Clients, Whole("servers: [{url: https://a.example.com}, {url: https://b.example.com}]", "paths: {}"), Whole("servers: [{url: https://a.example.com}]", "paths: {}"), Whole("servers: [{url: https://a.example.com/}, {url: https://b.example.com}]", "paths: {}")),
        new("OCD0010", Breaks.None, Whole("servers: [{url: https://a.example.com}]", "paths: {}"), Whole("servers: [{url: https://a.example.com}, {url: https://b.example.com}]", "paths: {}"), Whole("servers: [{url: https://a.example.com, description: First}]", "paths: {}")),
        new("OCD0011", Breaks.None, Whole("servers: [{url: https://a.example.com}, {url: https://b.example.com}]", "paths: {}"), Whole("servers: [{url: https://b.example.com}, {url: https://a.example.com}]", "paths: {}"), Whole("servers: [{url: https://a.example.com}, {url: https://b.example.com}, {url: https://c.example.com}]", "paths: {}")),
        new("OCD0012", Breaks.None, Operation("x-pagination: {offset: offset, limit: limit, items: data}, " + Page), Operation(Page), Operation("x-pagination: {items: data, limit: limit, offset: offset}, " + Page)),
        new("OCD0013", Breaks.None, Operation(Page), Operation("x-pagination: {offset: offset, limit: limit, items: data}, " + Page), Operation("x-other: 1, " + Page)),
        new("OCD0014", Breaks.None, Operation("x-pagination: {offset: offset, limit: limit, items: data}, " + Page), Operation("x-pagination: {offset: limit, limit: offset, items: data}, " + Page), Operation(Page)),
        new("OCD0015", Breaks.Clients, Hooks("a", "b"), Hooks("a"), Hooks("b", "a")),
        new("OCD0016", Breaks.None, Hooks("a"), Hooks("a", "b"), Hooks("a")),
        new("OCD0501", Breaks.Clients, Security("[]"), Security("[{Key: []}]"), Security("[{}, {Key: []}]")),
        new("OCD0502", Breaks.Servers, Security("[{Key: []}]"), Security("[{Key: []}, {}]"), Security("[{Key: []}, {Key: []}]")),
        new("OCD0503", Breaks.Servers, Security("[{Key: []}]"), Security("[{Key: []}, {Token: []}]"), Security("[{Key: []}, {Key: []}]")),
        new("OCD0504", Breaks.Clients, Security("[{Key: []}, {Token: []}]"), Security("[{Key: []}]"), Security("[{Token: []}, {Key: []}]")),
        new("OCD0505", Breaks.Clients, Security("[{Token: [read]}]"), Security("[{Token: [read, write]}]"), Security("[{Token: [read, read]}]")),
        new("OCD0506", Breaks.Wire, Security("[{Key: []}]", "Key: {type: apiKey, in: header, name: X-Key}"), Security("[{Key: []}]", "Key: {type: apiKey, in: query, name: X-Key}"), Security("[{Key: []}]", "Key: {type: apiKey, name: X-Key, in: header, description: A key.}")),
        new("OCD0507", Breaks.None, Security("[]"), Security("[]", "Key: {type: apiKey, in: header, name: X-Key}"), Security("[]", "Token: {type: http, scheme: Bearer}, Key: {type: apiKey, in: header, name: X-Key}")),
        new("OCD0508", Breaks.None, Security("[]", "Key: {type: apiKey, in: header, name: X-Key}"), Security("[]"), Security("[]", "Key: {type: apiKey, in: header, name: X-Key, description: A key.}")),
    ];

    private static string Hooks(params string[] names) => Whole(["paths: {}", "webhooks:", .. names.Select(name => $"  {name}: {{post: {{operationId: {name}, {Done}}}}}")]);
}
