using static Inventora.Contracts.Generator.Reading.Mending.Shape;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>The objects of OpenAPI with all of their keys, those that are documentation alone among them. A key that is missing here means nothing.</summary>
/// <param name="isSwagger">Whether it is the table of 2.0.</param>
internal sealed class ShapeTable(bool isSwagger)
{
    private static readonly WordShape ParameterIn = new("a place of parameters", ["query", "path", "header", "cookie", "body", "formData", "querystring"], new Dictionary<string, string>());

    private readonly ObjectShape schema = new(isSchema: true) { Name = "a schema", Section = "schemas" };
    private readonly ObjectShape parameter = new() { Name = "a parameter", Section = "parameters" };
    private readonly ObjectShape header = new() { Name = "a header", Section = "headers" };
    private readonly ObjectShape mediaType = new() { Name = "a media type" };
    private readonly ObjectShape encoding = new() { Name = "an encoding" };
    private readonly ObjectShape response = new() { Name = "a response", Section = "responses" };
    private readonly ObjectShape requestBody = new() { Name = "a request body", Section = "requestBodies" };
    private readonly ObjectShape pathItem = new() { Name = "a path" };

    private Shape Requirements { get; } = ListOf(MapOf(ListOf(Text)));

    private ObjectShape Server { get; } = CreateServer();

    /// <summary>The document as a whole.</summary>
    public ObjectShape CreateDocument()
    {
        SchemaShape.Fill(schema, isSwagger ? Text : CreateDiscriminator());
        FillParameters();
        FillBodies();
        FillPathItem();
        ObjectShape document = new() { Name = isSwagger ? "a document of 2.0" : "a document" };
        document.Add(CreateInfo(), "info");
        document.Add(PatternsOf(pathItem), "paths");
        document.Add(ListOf(CreateTag()), "tags");
        document.Add(Requirements, "security");
        document.Add(Remark, "externalDocs");
        if (isSwagger)
        {
            document.Add(Text, "swagger", "host", "basePath");
            document.Add(ListOf(Text), "schemes", "consumes", "produces");
            document.Add(MapOf(schema), "definitions");
            document.Add(MapOf(parameter), "parameters");
            document.Add(MapOf(response), "responses");
            document.Add(MapOf(CreateSecurityScheme()), "securityDefinitions");
        }
        else
        {
            document.Add(Text, "openapi", "$self", "jsonSchemaDialect");
            document.Add(ListOf(Server), "servers");
            document.Add(MapOf(pathItem), "webhooks");
            document.Add(CreateComponents(), "components");
        }

        return document;
    }

    private ObjectShape CreateComponents()
    {
        ObjectShape components = new() { Name = "the components" };
        components.Add(MapOf(schema), "schemas");
        components.Add(MapOf(parameter), "parameters");
        components.Add(MapOf(header), "headers");
        components.Add(MapOf(requestBody), "requestBodies");
        components.Add(MapOf(response), "responses");
        components.Add(MapOf(PatternsOf(pathItem)), "callbacks");
        components.Add(MapOf(pathItem), "pathItems");
        components.Add(MapOf(mediaType), "mediaTypes");
        components.Add(MapOf(CreateSecurityScheme()), "securitySchemes");
        components.Add(Remark, "examples", "links");
        return components;
    }

    private void FillParameters()
    {
        foreach (ObjectShape shape in new[] { parameter, header })
        {
            shape.Add(Text, "$ref", "description");
            shape.Add(Flag, "required", "allowEmptyValue");
            shape.Add(schema, "schema");
            if (isSwagger)
            {
                SchemaShape.FillOwn(shape, schema);
            }
            else
            {
                shape.Add(Text, "summary", "style");
                shape.Add(Flag, "deprecated", "explode", "allowReserved");
                shape.Add(PatternsOf(mediaType), "content");
                shape.Add(Remark, "example", "examples");
            }
        }

        parameter.Add(Text, "name");
        parameter.Add(ParameterIn, "in");
    }

    private void FillBodies()
    {
        response.Add(Text, "$ref", "description");
        response.Add(MapOf(header), "headers");
        if (isSwagger)
        {
            response.Add(schema, "schema");
            response.Add(Remark, "examples");
            return;
        }

        response.Add(Text, "summary");
        response.Add(PatternsOf(mediaType), "content");
        response.Add(Remark, "links");
        requestBody.Add(Text, "$ref", "summary", "description");
        requestBody.Add(Flag, "required");
        requestBody.Add(PatternsOf(mediaType), "content");
        mediaType.Add(Any, "$ref");
        mediaType.Add(Remark, "example", "examples");
        mediaType.Add(schema, "schema", "itemSchema");
        encoding.Add(Text, "contentType", "style");
        encoding.Add(Flag, "explode", "allowReserved");
        encoding.Add(MapOf(header), "headers");
        foreach (ObjectShape shape in new[] { mediaType, encoding })
        {
            shape.Add(MapOf(encoding), "encoding");
            shape.Add(ListOf(encoding), "prefixEncoding");
            shape.Add(encoding, "itemEncoding");
        }
    }

    private void FillPathItem()
    {
        ObjectShape operation = new() { Name = isSwagger ? "an operation of 2.0" : "an operation" };
        operation.Add(Text, "operationId", "summary", "description");
        operation.Add(Flag, "deprecated");
        operation.Add(ListOf(Text), "tags");
        operation.Add(ListOf(parameter), "parameters");
        operation.Add(PatternsOf(response), "responses");
        operation.Add(Requirements, "security");
        operation.Add(Remark, "externalDocs");
        pathItem.Add(Text, "$ref", "summary", "description");
        pathItem.Add(ListOf(parameter), "parameters");
        pathItem.Add(operation, [.. DocumentShapes.Methods]);
        if (isSwagger)
        {
            operation.Add(ListOf(Text), "consumes", "produces", "schemes");
            return;
        }

        operation.Add(requestBody, "requestBody");
        operation.Add(ListOf(Server), "servers");
        operation.Add(MapOf(PatternsOf(pathItem)), "callbacks");
        pathItem.Add(ListOf(Server), "servers");
        pathItem.Add(MapOf(operation), "additionalOperations");
    }

    private ObjectShape CreateSecurityScheme()
    {
        ObjectShape scheme = new() { Name = "a security scheme" };
        scheme.Add(Text, "$ref", "type", "name", "in", "description");
        if (isSwagger)
        {
            scheme.Add(Text, "flow");
            scheme.Add(Remark, "authorizationUrl", "tokenUrl", "scopes");
            return scheme;
        }

        ObjectShape flow = new() { Name = "a flow of OAuth" };
        flow.Add(Remark, "authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl", "scopes");
        ObjectShape flows = new() { Name = "the flows of OAuth" };
        flows.Add(flow, "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization");
        scheme.Add(Text, "summary", "scheme", "bearerFormat");
        scheme.Add(Remark, "openIdConnectUrl", "oauth2MetadataUrl");
        scheme.Add(Flag, "deprecated");
        scheme.Add(flows, "flows");
        return scheme;
    }

    private static ObjectShape CreateDiscriminator()
    {
        ObjectShape discriminator = new() { Name = "a discriminator", LoneKey = "propertyName" };
        discriminator.Add(Text, "propertyName", "defaultMapping");
        discriminator.Add(MapOf(Text), "mapping");
        return discriminator;
    }

    private static ObjectShape CreateInfo()
    {
        ObjectShape info = new() { Name = "the info" };
        info.Add(Text, "title", "version", "description", "summary");
        info.Add(Remark, "termsOfService", "contact", "license");
        return info;
    }

    private static ObjectShape CreateTag()
    {
        ObjectShape tag = new() { Name = "a tag" };
        tag.Add(Text, "name", "description", "summary", "parent", "kind");
        tag.Add(Remark, "externalDocs");
        return tag;
    }

    private static ObjectShape CreateServer()
    {
        ObjectShape variable = new() { Name = "a variable of a server" };
        variable.Add(Text, "default", "description");
        variable.Add(ListOf(Text), "enum");
        ObjectShape server = new() { Name = "a server" };
        server.Add(Text, "url", "description", "name");
        server.Add(MapOf(variable), "variables");
        return server;
    }
}
