using static Inventora.Contracts.Generator.Reading.Mending.Shape;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>The keys of OpenAPI 2.0 and 3.x that the reader library reads strictly, and what their values must be.</summary>
public static class DocumentShapes
{
    /// <summary>The keys of a path that hold operations.</summary>
    public static readonly IReadOnlyCollection<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private static readonly WordShape TypeName = new(
        "a type of JSON",
        ["string", "number", "integer", "boolean", "object", "array", "null", "file"],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["int"] = "integer", ["int32"] = "integer", ["int64"] = "integer", ["long"] = "integer", ["short"] = "integer", ["bigint"] = "integer",
            ["float"] = "number", ["double"] = "number", ["decimal"] = "number",
            ["bool"] = "boolean",
            ["str"] = "string", ["text"] = "string", ["date"] = "string", ["datetime"] = "string", ["date-time"] = "string", ["uuid"] = "string",
            ["uri"] = "string", ["url"] = "string", ["email"] = "string",
            ["list"] = "array", ["map"] = "object", ["dict"] = "object", ["hash"] = "object",
        });

    private static readonly WordShape ParameterIn = new("a place of parameters", ["query", "path", "header", "cookie", "body", "formData", "querystring"], new Dictionary<string, string>());

    private static readonly ObjectShape Schema = new(isSchema: true) { Section = "schemas" };
    private static readonly ObjectShape Parameter = new(isSchema: false) { Section = "parameters" };
    private static readonly ObjectShape Header = new(isSchema: false) { Section = "headers" };
    private static readonly ObjectShape MediaType = new(isSchema: false);
    private static readonly ObjectShape PathItem = new(isSchema: false);

    static DocumentShapes()
    {
        FillSchema();
        FillParameter(Parameter);
        FillParameter(Header);
        Fill(MediaType, ("schema", Schema), ("itemSchema", Schema), ("encoding", MapOf(Encoding())));
        FillPathItem();
        Modern = CreateModern();
        Swagger = CreateSwagger();
    }

    /// <summary>A document of 3.0, 3.1 or 3.2.</summary>
    public static ObjectShape Modern { get; }

    /// <summary>A document of 2.0.</summary>
    public static ObjectShape Swagger { get; }

    private static ObjectShape CreateModern()
    {
        return Create(
            ("openapi", Text),
            ("info", Info()),
            ("servers", ListOf(Server())),
            ("paths", PatternsOf(PathItem)),
            ("webhooks", MapOf(PathItem)),
            ("tags", ListOf(Tag())),
            ("security", ListOf(MapOf(ListOf(Text)))),
            ("components", Create(
                ("schemas", MapOf(Schema)),
                ("parameters", MapOf(Parameter)),
                ("headers", MapOf(Header)),
                ("requestBodies", MapOf(RequestBody())),
                ("responses", MapOf(Response())),
                ("callbacks", MapOf(PatternsOf(PathItem))),
                ("pathItems", MapOf(PathItem)),
                ("mediaTypes", MapOf(MediaType)),
                ("examples", MapOf(Create(("summary", Text), ("description", Text)))),
                ("securitySchemes", MapOf(SecurityScheme())))));
    }

    private static ObjectShape CreateSwagger()
    {
        return Create(
            ("swagger", Text),
            ("info", Info()),
            ("host", Text),
            ("basePath", Text),
            ("schemes", ListOf(Text)),
            ("consumes", ListOf(Text)),
            ("produces", ListOf(Text)),
            ("paths", PatternsOf(PathItem)),
            ("definitions", MapOf(Schema)),
            ("parameters", MapOf(Parameter)),
            ("responses", MapOf(Response())),
            ("tags", ListOf(Tag())),
            ("security", ListOf(MapOf(ListOf(Text)))),
            ("securityDefinitions", MapOf(SecurityScheme())));
    }

    private static void FillSchema()
    {
        FillTexts(Schema, "title", "description", "format", "pattern", "$ref", "$id", "$anchor", "$comment", "contentEncoding", "contentMediaType");
        FillBooleans(Schema, "nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems");
        FillCounts(Schema, "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains");
        foreach (string list in new[] { "allOf", "oneOf", "anyOf", "prefixItems" })
        {
            Schema.Keys.Add(list, ListOf(Schema));
        }

        foreach (string map in new[] { "properties", "patternProperties", "$defs", "dependentSchemas" })
        {
            Schema.Keys.Add(map, MapOf(Schema));
        }

        foreach (string one in new[] { "items", "not", "if", "then", "else", "contains", "propertyNames", "contentSchema" })
        {
            Schema.Keys.Add(one, Schema);
        }

        Fill(
            Schema,
            ("type", OneOrListOf(TypeName)),
            ("enum", ListOf(Any)),
            ("required", ListOf(Text)),
            ("additionalProperties", BooleanOr(Schema)),
            ("unevaluatedProperties", BooleanOr(Schema)),
            ("dependentRequired", MapOf(ListOf(Text))),
            ("minimum", Number),
            ("maximum", Number),
            ("multipleOf", Number),
            ("exclusiveMinimum", NumberOrBoolean),
            ("exclusiveMaximum", NumberOrBoolean));
    }

    /// <summary>Parameters and headers; those of 2.0 have a schema's keys themselves.</summary>
    private static void FillParameter(ObjectShape shape)
    {
        FillTexts(shape, "$ref", "name", "description", "style", "format", "pattern", "collectionFormat");
        FillBooleans(shape, "required", "deprecated", "allowEmptyValue", "explode", "allowReserved", "uniqueItems");
        FillCounts(shape, "minLength", "maxLength", "minItems", "maxItems");
        Fill(
            shape,
            ("in", ParameterIn),
            ("type", TypeName),
            ("schema", Schema),
            ("items", Schema),
            ("enum", ListOf(Any)),
            ("content", PatternsOf(MediaType)),
            ("minimum", Number),
            ("maximum", Number),
            ("multipleOf", Number),
            ("exclusiveMinimum", NumberOrBoolean),
            ("exclusiveMaximum", NumberOrBoolean));
    }

    private static void FillPathItem()
    {
        ObjectShape operation = Create(
            ("operationId", Text),
            ("summary", Text),
            ("description", Text),
            ("deprecated", Flag),
            ("tags", ListOf(Text)),
            ("parameters", ListOf(Parameter)),
            ("requestBody", RequestBody()),
            ("responses", PatternsOf(Response())),
            ("security", ListOf(MapOf(ListOf(Text)))),
            ("servers", ListOf(Server())),
            ("callbacks", MapOf(PatternsOf(PathItem))),
            ("consumes", ListOf(Text)),
            ("produces", ListOf(Text)),
            ("schemes", ListOf(Text)));
        Fill(PathItem, ("$ref", Text), ("summary", Text), ("description", Text), ("parameters", ListOf(Parameter)), ("servers", ListOf(Server())));
        foreach (string method in Methods)
        {
            PathItem.Keys.Add(method, operation);
        }
    }

    private static ObjectShape Info() => Create(("title", Text), ("version", Text), ("description", Text), ("summary", Text), ("termsOfService", Text));

    private static ObjectShape Tag() => Create(("name", Text), ("description", Text), ("summary", Text));

    private static ObjectShape Server()
    {
        ObjectShape variable = Create(("default", Text), ("description", Text), ("enum", ListOf(Text)));
        return Create(("url", Text), ("description", Text), ("variables", MapOf(variable)));
    }

    private static ObjectShape Encoding() => Create(("contentType", Text), ("style", Text), ("explode", Flag), ("headers", MapOf(Header)));

    private static ObjectShape RequestBody() =>
        Create("requestBodies", ("$ref", Text), ("description", Text), ("required", Flag), ("content", PatternsOf(MediaType)));

    private static ObjectShape Response()
    {
        return Create("responses", ("$ref", Text), ("description", Text), ("schema", Schema), ("headers", MapOf(Header)), ("content", PatternsOf(MediaType)));
    }

    private static ObjectShape SecurityScheme()
    {
        ObjectShape flow = Create(("authorizationUrl", Text), ("tokenUrl", Text), ("refreshUrl", Text), ("scopes", MapOf(Text)));
        return Create(
            ("$ref", Text), ("type", Text), ("name", Text), ("in", Text), ("scheme", Text), ("bearerFormat", Text), ("description", Text),
            ("openIdConnectUrl", Text), ("flow", Text), ("authorizationUrl", Text), ("tokenUrl", Text), ("scopes", MapOf(Text)), ("flows", MapOf(flow)));
    }

    private static ObjectShape Create(params (string Key, Shape Value)[] keys) => Create(section: null, keys);

    private static ObjectShape Create(string? section, params (string Key, Shape Value)[] keys)
    {
        ObjectShape shape = new(isSchema: false) { Section = section };
        Fill(shape, keys);
        return shape;
    }

    private static void Fill(ObjectShape shape, params (string Key, Shape Value)[] keys)
    {
        foreach ((string key, Shape value) in keys)
        {
            shape.Keys.Add(key, value);
        }
    }

    private static void FillTexts(ObjectShape shape, params string[] keys) => Fill(shape, [.. keys.Select(key => (key, Text))]);

    private static void FillBooleans(ObjectShape shape, params string[] keys) => Fill(shape, [.. keys.Select(key => (key, Flag))]);

    private static void FillCounts(ObjectShape shape, params string[] keys) => Fill(shape, [.. keys.Select(key => (key, Count))]);
}
