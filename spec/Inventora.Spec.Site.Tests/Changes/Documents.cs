namespace Inventora.Spec.Site.Tests.Changes;

/// <summary>Small documents around the part that a test is about.</summary>
internal static class Documents
{
    private const string Top = "openapi: 3.1.1\ninfo: {title: Acme, version: '1'}\n";

    /// <summary>A document with these lines below its first.</summary>
    public static string Whole(params string[] lines) => Top + string.Join('\n', lines) + "\n";

    /// <summary>Operations and components, each in flow style: <c>/things: {get: …}</c>.</summary>
    public static string Paths(params string[] lines) => Whole(["paths:", .. lines.Select(line => "  " + line)]);

    /// <summary>One operation, <c>GET /things</c>, with these members.</summary>
    public static string Operation(string members) => Paths($"/things: {{get: {{operationId: listThings, {members}}}}}");

    /// <summary>An operation with parameters, one or more.</summary>
    public static string Parameters(string parameters, string path = "/things") => Paths($"'{path}': {{get: {{operationId: listThings, parameters: [{parameters}], responses: {{'204': {{description: Done.}}}}}}}}");

    /// <summary>An operation with a body.</summary>
    public static string Body(string body) => Paths($"/things: {{post: {{operationId: addThing, requestBody: {body}, responses: {{'204': {{description: Done.}}}}}}}}");

    /// <summary>An operation with responses.</summary>
    public static string Responses(string responses) => Operation($"responses: {{{responses}}}");

    /// <summary>A schema <c>Thing</c> that is sent.</summary>
    public static string Request(string schema, params string[] others) =>
        Body("{required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}") + Components(schema, others);

    /// <summary>A schema <c>Thing</c> that is answered.</summary>
    public static string Response(string schema, params string[] others) =>
        Responses("'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}") + Components(schema, others);

    /// <summary>An object with a property <c>size</c> that is sent.</summary>
    public static string RequestProperty(string schema, string required = "") => Request($"{{type: object, required: [{required}], properties: {{id: {{type: string}}, size: {schema}}}}}");

    /// <summary>An object with a property <c>size</c> that is answered.</summary>
    public static string ResponseProperty(string schema, string required = "") => Response($"{{type: object, required: [{required}], properties: {{id: {{type: string}}, size: {schema}}}}}");

    /// <summary>Security schemes, and what an operation asks for.</summary>
    public static string Security(string security, string schemes = "Key: {type: apiKey, in: header, name: X-Key}, Token: {type: http, scheme: bearer}") =>
        Operation($"security: {security}, responses: {{'204': {{description: Done.}}}}") + $"components: {{securitySchemes: {{{schemes}}}}}\n";

    private static string Components(string schema, string[] others) => $"components:\n  schemas:\n    Thing: {schema}\n{string.Concat(others.Select(other => $"    {other}\n"))}";
}
