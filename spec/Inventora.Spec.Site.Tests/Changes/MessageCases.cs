using Inventora.Spec.Site.Changes;
using static Inventora.Spec.Site.Tests.Changes.Documents;

namespace Inventora.Spec.Site.Tests.Changes;

/// <summary>Cases of the rules of parameters, bodies and responses.</summary>
internal static class MessageCases
{
    private const string Page = "{name: page, in: query, schema: {type: integer, format: int32}}";
    private const string Text = "{schema: {type: string}}";
    private const string Ok = "'200': {description: Done., content: {application/json: {schema: {type: string}}}}";

    public static IEnumerable<ChangeCase> All =>
    [
        new("OCD0101", Breaks.Wire, Parameters(""), Parameters("{name: page, in: query, required: true, schema: {type: integer}}"), Parameters(Page)),
        new("OCD0102", Breaks.Servers, Parameters(""), Parameters(Page), Parameters("{name: page, in: query, required: true, schema: {type: integer}}")),
        new("OCD0103", Breaks.Clients, Parameters(Page), Parameters(""), Parameters("{in: query, name: page, schema: {format: int32, type: integer}}")),
        new("OCD0104", Breaks.Wire, Parameters(Page), Parameters(Page.Replace("query", "header", StringComparison.Ordinal)), Parameters(Page)),
        new("OCD0105", Breaks.Wire, Parameters(Page), Parameters(Page.Replace("page", "number", StringComparison.Ordinal)), Parameters("{name: number, in: query, schema: {type: string}}")),
        new("OCD0105", Breaks.None, Parameters("{name: id, in: path, required: true, schema: {type: string}}", "/things/{id}"), Parameters("{name: key, in: path, required: true, schema: {type: string}}", "/things/{key}")),
        new("OCD0106", Breaks.Clients, Parameters(Page), Parameters("{name: page, in: query, required: true, schema: {type: integer, format: int32}}"), Parameters("{name: page, in: query, required: false, schema: {type: integer, format: int32}}")),
        new("OCD0106", Breaks.Clients, Parameters("{name: page, in: query, schema: {type: string}}"), Parameters("{name: page, in: query, required: true, schema: {type: string}}")),
        new("OCD0107", Breaks.Servers, Parameters("{name: page, in: query, required: true, schema: {type: integer, format: int32}}"), Parameters(Page), Parameters("{name: page, in: query, required: true, schema: {format: int32, type: integer}}")),
        new("OCD0107", Breaks.Servers, Parameters("{name: page, in: query, required: true, schema: {type: string}}"), Parameters("{name: page, in: query, schema: {type: string}}")),
        new("OCD0108", Breaks.Wire, Parameters("{name: page, in: query, schema: {type: array, items: {type: string}}}"), Parameters("{name: page, in: query, explode: false, schema: {type: array, items: {type: string}}}"), Parameters("{name: page, in: query, style: form, explode: true, schema: {type: array, items: {type: string}}}")),
        new("OCD0109", Breaks.None, Parameters(Page), Parameters("{name: page, in: query, deprecated: true, schema: {type: integer, format: int32}}"), Parameters("{name: page, in: query, deprecated: false, schema: {type: integer, format: int32}}")),
        new("OCD0110", Breaks.None, Parameters("{name: page, in: query, deprecated: true, schema: {type: integer, format: int32}}"), Parameters(Page), Parameters("{name: page, in: query, deprecated: true, description: Old., schema: {type: integer, format: int32}}")),
        new("OCD0111", Breaks.Wire, Parameters(Page), Parameters("{name: page, in: query, schema: {type: integer, format: int32, default: 1}}"), Parameters("{name: page, in: query, example: 1, schema: {type: integer, format: int32}}")),
        new("OCD0111", Breaks.Wire, Parameters("{name: page, in: query, schema: {type: integer, default: 2}}"), Parameters("{name: page, in: query, schema: {type: integer, default: 1}}"), Parameters("{name: page, in: query, schema: {type: integer, default: 2.0}}")),

        new("OCD0201", Breaks.Wire, Paths("/things: {post: {operationId: addThing, responses: {'204': {description: Done.}}}}"), Body($"{{required: true, content: {{application/json: {Text}}}}}"), Body($"{{content: {{application/json: {Text}}}}}")),
        new("OCD0202", Breaks.Servers, Paths("/things: {post: {operationId: addThing, responses: {'204': {description: Done.}}}}"), Body($"{{content: {{application/json: {Text}}}}}"), Body($"{{required: true, content: {{application/json: {Text}}}}}")),
        new("OCD0203", Breaks.Clients, Body($"{{content: {{application/json: {Text}}}}}"), Paths("/things: {post: {operationId: addThing, responses: {'204': {description: Done.}}}}"), Body($"{{description: It., content: {{application/json: {Text}}}}}")),
        new("OCD0204", Breaks.Clients, Body($"{{content: {{application/json: {Text}}}}}"), Body($"{{required: true, content: {{application/json: {Text}}}}}"), Body($"{{required: false, content: {{application/json: {Text}}}}}")),
        new("OCD0205", Breaks.Servers, Body($"{{required: true, content: {{application/json: {Text}}}}}"), Body($"{{content: {{application/json: {Text}}}}}"), Body($"{{required: true, content: {{application/json: {Text}}}}}")),
        new("OCD0204", Breaks.Clients, Body("{content: {application/json: {schema: {type: integer}}}}"), Body("{required: true, content: {application/json: {schema: {type: integer}}}}")),
        new("OCD0206", Breaks.Servers, Body($"{{content: {{application/json: {Text}}}}}"), Body($"{{content: {{application/json: {Text}, text/plain: {Text}}}}}"), Body($"{{content: {{'application/json; charset=utf-8': {Text}}}}}")),
        new("OCD0207", Breaks.Clients, Body($"{{content: {{application/json: {Text}, text/plain: {Text}}}}}"), Body($"{{content: {{application/json: {Text}}}}}"), Body($"{{content: {{text/plain: {Text}, Application/JSON: {Text}}}}}")),
        new("OCD0208", Breaks.Wire, Form(""), Form(", encoding: {tags: {style: pipeDelimited}}"), Form(", encoding: {}").Replace(", encoding: {}", "", StringComparison.Ordinal)),

        new("OCD0301", Breaks.Clients, Responses(Ok), Responses(Ok + ", '202': {description: Later.}"), Responses(Ok + ", '404': {description: Nothing.}")),
        new("OCD0302", Breaks.None, Responses(Ok), Responses(Ok + ", '404': {description: Nothing.}"), Responses(Ok + ", '202': {description: Later.}")),
        new("OCD0303", Breaks.Servers, Responses(Ok + ", '404': {description: Nothing.}"), Responses(Ok), Responses(Ok + ", '4XX': {description: Nothing.}")),
        new("OCD0304", Breaks.Clients, Responses(Ok), Responses(Ok.Replace("'200'", "2XX", StringComparison.Ordinal)), Responses(Ok.Replace("'200'", "\"200\"", StringComparison.Ordinal))),
        new("OCD0305", Breaks.Servers, Responses("'200': {description: Done.}"), Responses(Ok), Responses("'200': {description: Done., content: {}}")),
        new("OCD0306", Breaks.Clients, Responses(Ok), Responses("'200': {description: Done.}"), Responses(Ok)),
        new("OCD0307", Breaks.Servers, Responses(Ok), Responses(Media("application/json", "application/xml")), Responses(Media("application/json; charset=UTF-8"))),
        new("OCD0308", Breaks.Wire, Responses(Media("application/json", "application/xml")), Responses(Ok), Responses(Media("application/xml", "application/json"))),
        new("OCD0309", Breaks.None, Responses(Header("X-A: {schema: {type: string}}")), Responses(Header("X-A: {schema: {type: string}}, X-B: {schema: {type: string}}")), Responses(Header("x-a: {schema: {type: string}}"))),
        new("OCD0309", Breaks.Servers, Responses(Header("X-A: {schema: {type: string}}")), Responses(Header("X-A: {schema: {type: string}}, X-B: {required: true, schema: {type: string}}"))),
        new("OCD0309", Breaks.None, Responses("'204': {description: Done.}"), Responses(Header("X-A: {schema: {type: string}}"))),
        new("OCD0301", Breaks.Clients, Responses(Ok), Responses(Ok + ", '202': {description: Later., content: {application/json: {schema: {type: integer}}}}")),
        new("OCD0303", Breaks.Servers, Responses(Ok + ", '202': {description: Later., content: {application/json: {schema: {type: integer}}}}"), Responses(Ok)),
        new("OCD0307", Breaks.Servers, Responses(Ok), Responses(Ok.Replace("}}}", "}}, application/octet-stream: {}}", StringComparison.Ordinal))),
        new("OCD0207", Breaks.Clients, Body($"{{content: {{application/json: {Text}, application/octet-stream: {{}}}}}}"), Body($"{{content: {{application/json: {Text}}}}}")),
        new("OCD0206", Breaks.Servers, Body($"{{content: {{application/json: {Text}}}}}"), Body($"{{content: {{application/json: {Text}, application/octet-stream: {{}}}}}}")),
        new("OCD0310", Breaks.Clients, Responses(Header("X-A: {schema: {type: string}}, X-B: {schema: {type: string}}")), Responses(Header("X-A: {schema: {type: string}}")), Responses(Header("X-B: {schema: {type: string}}, X-A: {schema: {type: string}}"))),
        new("OCD0311", Breaks.Servers, Responses(Header("X-A: {schema: {type: integer}}")), Responses(Header("X-A: {required: true, schema: {type: integer}}")), Responses(Header("X-A: {required: false, schema: {type: integer}}"))),
        new("OCD0312", Breaks.Clients, Responses(Header("X-A: {required: true, schema: {type: integer}}")), Responses(Header("X-A: {schema: {type: integer}}")), Responses(Header("X-A: {required: true, schema: {type: integer}}"))),
        new("OCD0313", Breaks.Clients, Responses("'204': {description: Done., links: {next: {operationId: listThings}}}"), Responses("'204': {description: Done., links: {next: {operationId: listThings, parameters: {page: 2}}}}"), Responses("'204': {links: {next: {operationId: listThings}}, description: Done.}")),
    ];

    private static string Form(string encoding) => Body($"{{required: true, content: {{application/x-www-form-urlencoded: {{schema: {{type: object, properties: {{tags: {{type: array, items: {{type: string}}}}}}}}{encoding}}}}}}}");

    private static string Media(params string[] types) => $"'200': {{description: Done., content: {{{string.Join(", ", types.Select(type => $"'{type}': {{schema: {{type: string}}}}"))}}}}}";

    private static string Header(string headers) => $"'204': {{description: Done., headers: {{{headers}}}}}";
}
