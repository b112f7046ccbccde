using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Parsing;

/// <summary>
/// Field by field through OpenAPI 2.0, 3.0, 3.1 and 3.2: what a document may say is expressed, is documentation alone, or has a finding that says at its
/// place what becomes of it.
/// </summary>
public sealed class SpecificationTests
{
    private const string Done = "responses: {'204': {description: x}}";

    /// <summary>Documentation, and what is expressed elsewhere in this file: no finding.</summary>
    [Theory]
    [InlineData("3.0.3", "info: {title: A, version: '1', description: d, termsOfService: t, contact: {name: n, url: u, email: e}, license: {name: n, url: 'http://'}}")]
    [InlineData("3.1.1", "info: {title: A, version: '1', summary: s, license: {name: n, identifier: MIT}}")]
    [InlineData("3.1.1", "jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base")]
    [InlineData("3.2.0", "$self: https://acme.example/api.yaml")]
    [InlineData("3.0.3", "externalDocs: {url: u, description: d}")]
    [InlineData("3.0.3", "servers: [{url: 'https://{a}.example', description: d, variables: {a: {default: x, enum: [x, y], description: d}}}]")]
    [InlineData("3.2.0", "servers: [{url: 'https://a.example', name: live}]")]
    [InlineData("3.0.3", "tags: [{name: a, description: d, externalDocs: {url: u}}]")]
    [InlineData("3.2.0", "tags: [{name: a, summary: s, parent: b, kind: nav}, {name: b}]")]
    [InlineData("3.1.1", "webhooks: {changed: {post: {responses: {'204': {description: x}}}}}")]
    [InlineData("3.0.3", "components: {examples: {A: {summary: s, description: d, value: 1, externalValue: u}}, links: {A: {operationId: o}}}")]
    [InlineData("3.2.0", "components: {examples: {A: {dataValue: 1, serializedValue: '1'}}}")]
    [InlineData("3.1.1", "components: {pathItems: {A: {get: {responses: {'204': {description: x}}}}}}")]
    [InlineData("3.0.3", "components: {securitySchemes: {A: {type: oauth2, description: d, flows: {implicit: {authorizationUrl: u, refreshUrl: u, scopes: {}}, password: {tokenUrl: u, scopes: {}}}}}}")]
    [InlineData("3.2.0", "components: {securitySchemes: {A: {type: oauth2, deprecated: true, oauth2MetadataUrl: u, flows: {deviceAuthorization: {deviceAuthorizationUrl: u, tokenUrl: u, scopes: {}}}}}}")]
    [InlineData("3.0.3", "components: {securitySchemes: {A: {type: http, scheme: bearer, bearerFormat: JWT}, B: {type: openIdConnect, openIdConnectUrl: u}, C: {type: apiKey, in: cookie, name: k}}}")]
    public void A_field_of_the_document_is_known(string version, string keys)
    {
        string info = keys.StartsWith("info:", StringComparison.Ordinal) ? string.Empty : "info: {title: A, version: '1'}\n";
        Messages(ParsedDocument.Parse($"openapi: {version}\n{info}paths: {{}}\n{keys}\n")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("summary: s, description: d, externalDocs: {url: u}, deprecated: true, tags: [a], security: [{}], servers: [{url: /v2}]")]
    [InlineData("callbacks: {done: {'{$request.query.url}': {post: {responses: {'204': {description: x}}}}}}")]
    [InlineData("parameters: [{name: a, in: query, description: d, deprecated: true, allowEmptyValue: true, allowReserved: true, example: 1, examples: {a: {value: 1}}, schema: {type: string}}]")]
    [InlineData("parameters: [{name: a, in: cookie, style: cookie, schema: {type: string}}]")]
    [InlineData("parameters: [{name: a, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {b: {type: string}}}}}}]")]
    [InlineData("requestBody: {description: d, content: {application/json: {schema: {type: string}, example: a, examples: {a: {value: b}}}}}")]
    [InlineData("requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: string}}}}, encoding: {a: {style: form, explode: false, allowReserved: true}}}}}")]
    public void A_field_of_an_operation_is_known(string keys)
    {
        Messages(ParsedDocument.Parse($"openapi: 3.2.0\ninfo: {{title: A, version: '1'}}\npaths: {{/a: {{get: {{{keys}, {Done}}}}}}}\n")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("summary: s, headers: {X: {description: d, required: true, deprecated: true, example: 1, schema: {type: integer}}}")]
    [InlineData("links: {next: {operationId: a}}")]
    [InlineData("content: {text/event-stream: {itemSchema: {type: object, properties: {data: {type: string}}}}}")]
    [InlineData("content: {application/jsonl: {itemSchema: {type: string}}}")]
    [InlineData("content: {application/json-seq: {itemSchema: {type: string}}}")]
    public void A_field_of_a_response_is_known(string keys)
    {
        Messages(ParsedDocument.Parse($"openapi: 3.2.0\ninfo: {{title: A, version: '1'}}\npaths: {{/a: {{get: {{responses: {{'200': {{description: x, {keys}}}}}}}}}}}\n")).Should().BeEmpty();
    }

    /// <summary>Keywords of schemas in all versions from 3.0 on: what 3.1 has is meant where 3.0 has it, too.</summary>
    [Theory]
    [InlineData("title: t, description: d, externalDocs: {url: u}, xml: {name: n, attribute: true, wrapped: true, prefix: p, namespace: n}, example: 1, examples: [1], $comment: c", null)]
    [InlineData("type: string, format: date, minLength: 1, maxLength: 9, pattern: ^a, default: '2020-01-01', deprecated: true, readOnly: true", null)]
    [InlineData("type: integer, minimum: 1, maximum: 9, multipleOf: 2, exclusiveMinimum: 0", null)]
    [InlineData("type: array, items: {type: string}, minItems: 1, maxItems: 2, uniqueItems: true", null)]
    [InlineData("type: object, minProperties: 1, maxProperties: 2, additionalProperties: {type: string}", null)]
    [InlineData("enum: [a, b]", null)]
    [InlineData("const: a", null)]
    [InlineData("type: [string, 'null']", null)]
    [InlineData("type: string, nullable: true", null)]
    [InlineData("$schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://acme.example/s', $anchor: a, $defs: {B: {type: string}}, type: string", null)]
    [InlineData("type: string, contentEncoding: base64, contentMediaType: image/png", null)]
    [InlineData("type: object, properties: {a: {type: string}}, patternProperties: {^x: {type: string}}", "The keyword 'patternProperties' is not checked by the emitted code")]
    [InlineData("type: object, properties: {a: {type: string}}, propertyNames: {maxLength: 3}", "The keyword 'propertyNames' is not checked by the emitted code")]
    [InlineData("type: object, properties: {a: {type: string}}, dependentRequired: {a: [b]}", "The keyword 'dependentRequired' is not checked by the emitted code")]
    [InlineData("type: object, properties: {a: {type: string}}, dependentSchemas: {a: {required: [b]}}", "The keyword 'dependentSchemas' is not checked by the emitted code")]
    [InlineData("type: object, properties: {a: {type: string}}, unevaluatedProperties: false", "The keyword 'unevaluatedProperties' is not checked by the emitted code")]
    [InlineData("type: array, items: {type: string}, contains: {const: a}, minContains: 1, maxContains: 2", "The keyword 'contains' is not checked by the emitted code")]
    [InlineData("type: array, items: {type: string}, unevaluatedItems: false", "The keyword 'unevaluatedItems' is not checked by the emitted code")]
    [InlineData("type: string, not: {const: a}", "The keyword 'not' is not checked by the emitted code")]
    [InlineData("type: string, contentMediaType: application/json, contentSchema: {type: object}", "The keyword 'contentSchema' is not checked by the emitted code")]
    [InlineData("type: object, requried: [a]", "'requried' is no key of a schema; it is read over (is 'required' meant?)")]
    [InlineData("type: object, colour: red", "'colour' is no key of a schema; it is read over")]
    [InlineData("type: string, discriminator: kind", "'discriminator' must be an object; 'kind' is taken as its 'propertyName'")]
    public void A_keyword_of_a_schema_is_expressed_or_found(string keys, string? message)
    {
        foreach (string version in new[] { "3.0.3", "3.1.1", "3.2.0" })
        {
            Messages(ParsedDocument.Versioned(version, $"Thing: {{type: object, properties: {{it: {{{keys}}}}}}}")).Should().Equal(message is null ? [] : [message], "of {0}", version);
        }
    }

    /// <summary>Keys that are unknown, or of another version, each at its place.</summary>
    [Theory]
    [InlineData("pathes: {}", 4, 1, "'pathes' is no key of a document; it is read over")]
    [InlineData("host: acme.example", 4, 1, "'host' is no key of a document; it is read over")]
    [InlineData("jsonSchemaDialect: http://json-schema.org/draft-07/schema", 4, 20, "Schemas of the dialect 'http://json-schema.org/draft-07/schema' are read as those of OpenAPI")]
    [InlineData("tags: [{name: a, sumary: b}]", 4, 18, "'sumary' is no key of a tag; it is read over (is 'summary' meant?)")]
    [InlineData("servers: [{url: /v1, variable: {}}]", 4, 22, "'variable' is no key of a server; it is read over (is 'variables' meant?)")]
    [InlineData("components: {schema: {}}", 4, 14, "'schema' is no key of the components; it is read over (is 'schemas' meant?)")]
    [InlineData("components: {securitySchemes: {A: {type: http, schema: basic}}}", 4, 48, "'schema' is no key of a security scheme; it is read over (is 'scheme' meant?)")]
    [InlineData("components: {responses: {A: {description: x, schema: {}}}}", 4, 46, "'schema' is no key of a response; it is read over")]
    [InlineData("components: {parameters: {A: {name: a, in: query, schema: {}, requierd: true}}}", 4, 63, "'requierd' is no key of a parameter; it is read over (is 'required' meant?)")]
    public void An_unknown_key_is_found(string keys, int line, int column, string message)
    {
        ParsedDocument document = ParsedDocument.Parse($"openapi: 3.1.1\ninfo: {{title: A, version: '1'}}\npaths: {{}}\n{keys}\n");

        document.Findings.Where(finding => finding.Rule.Id is "OAC0022" or "OAC0018")
            .Select(finding => (finding.Place.Line + 1, finding.Place.Column + 1, finding.ToDiagnostic().GetMessage())).Should().Equal((line, column, message));
    }

    [Theory]
    [InlineData("consumes: [a/b]", "'consumes' is no key of an operation; it is read over")]
    [InlineData("operationID: a", "'operationID' is taken as 'operationId'")]
    [InlineData("summry: a", "'summry' is no key of an operation; it is read over (is 'summary' meant?)")]
    public void An_unknown_key_of_an_operation_is_found(string keys, string message)
    {
        Messages(ParsedDocument.Operation("/a", "get", keys, Done)).Should().Equal(message);
    }

    [Fact]
    public void What_3_0_has_instead_means_nothing_in_2_0()
    {
        Messages(ParsedDocument.Parse($"swagger: '2.0'\ninfo: {{title: A, version: '1'}}\nservers: []\npaths: {{/a: {{post: {{requestBody: {{content: {{}}}}, {Done}}}}}}}\n")).Should().Equal(
            "'servers' is no key of a document of 2.0; it is read over", "'requestBody' is no key of an operation of 2.0; it is read over");
    }

    [Theory]
    [InlineData("headers: {X: {schema: {type: string}}}", "The headers of the part 'a'; it is written without them")]
    [InlineData("style: deepObject", "The style of the part 'a'; lists are written as a part for each item, and objects as JSON")]
    [InlineData("style: form, explode: false", null)]
    [InlineData("itemEncoding: {contentType: a/b}", "A part inside the part 'a'; lists are written as a part for each item, and objects as JSON")]
    public void What_a_part_of_a_multipart_body_cannot_say_is_found(string encoding, string? message)
    {
        Messages(ParsedDocument.Operation(
            "/a", "post", $"requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{a: {{type: array, items: {{type: string}}}}}}}}, encoding: {{a: {{{encoding}}}}}}}}}}}", Done)).Should().Equal(message is null ? [] : [message]);
    }

    [Theory]
    [InlineData("multipart/mixed: {prefixEncoding: [{contentType: application/json}], itemEncoding: {contentType: a/b}, itemSchema: {type: string}}", "multipart/mixed")]
    [InlineData("multipart/related: {schema: {type: array, items: {type: string}}}", "multipart/related")]
    public void Other_kinds_of_multipart_bodies_are_left_to_the_application(string media, string mediaType)
    {
        ParsedDocument document = ParsedDocument.Operation("/a", "post", $"requestBody: {{content: {{{media}}}}}", Done);

        document.Operations.Single().Body!.Contents.Single().Kind.Should().Be(ContentKind.Multipart);
        Messages(document).Should().Equal($"Bodies of the type '{mediaType}' are neither read nor written; callers give HttpContent, and handlers read the HttpContext");
    }

    [Fact]
    public void The_methods_of_3_2_are_operations()
    {
        ParsedDocument document = ParsedDocument.Parse(
            $"openapi: 3.2.0\ninfo: {{title: A, version: '1'}}\nsecurity: [{{Key: []}}]\npaths: {{/a: {{query: {{operationId: ask, {Done}}}, additionalOperations: {{COPY: {{operationId: copy, security: [], {Done}}}}}}}}}\ncomponents: {{securitySchemes: {{Key: {{type: http, scheme: basic}}}}}}\n");

        document.Operations.Select(operation => (operation.Name, operation.Method, operation.Security.Count)).Should().BeEquivalentTo([("Ask", "QUERY", 1), ("Copy", "COPY", 0)]);
        Messages(document).Should().BeEmpty();
    }

    [Fact]
    public void References_by_the_documents_own_address_and_to_shared_media_types_are_followed()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.2.0
            $self: https://acme.example/api.yaml
            info: {title: A, version: '1'}
            paths: {/a: {get: {responses: {'200': {description: x, content: {application/json: {$ref: '#/components/mediaTypes/Thing'}}}}}}}
            components:
              mediaTypes: {Thing: {schema: {$ref: 'https://acme.example/api.yaml#/components/schemas/Thing'}}}
              schemas: {Thing: {type: object, properties: {name: {type: string}}}}
            """);

        Messages(document).Should().BeEmpty();
        document.Operations.Single().Responses.Single().Contents.Single().Type.Should().BeOfType<ModelUse>().Which.Name.Should().Be("Thing");
    }

    [Theory]
    [InlineData("Cat", null)]
    [InlineData("'#/components/schemas/Dog'", null)]
    [InlineData("Fish", "The default of a discriminator is no type that the values can have; a value without a known discriminator is kept as it came")]
    public void A_default_of_a_discriminator_is_one_of_the_choices(string name, string? finding)
    {
        ParsedDocument document = ParsedDocument.Versioned(
            "3.2.0",
            $"Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}], discriminator: {{propertyName: kind, defaultMapping: {name}}}}}",
            "Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}",
            "Dog: {type: object, required: [kind], properties: {kind: {type: string}, tricks: {type: integer}}}",
            "Fish: {type: object, properties: {fins: {type: integer}}}");

        Messages(document).Should().Equal(finding is null ? [] : [finding]);
        document.Model.Types.OfType<UnionModel>().Single().Arms.Where(arm => arm.IsDefault).Select(arm => arm.Name)
            .Should().Equal(finding is null ? [name.Contains("Cat", StringComparison.Ordinal) ? "Cat" : "Dog"] : []);
    }

    [Fact]
    public void Old_flags_of_exclusive_bounds_are_bounds()
    {
        foreach (string version in new[] { "3.0.3", "3.1.1" })
        {
            ParsedDocument document = ParsedDocument.Versioned(version, "Thing: {type: object, properties: {a: {type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}}}");

            ConstraintModel bounds = ((ScalarUse)document.Type("Thing", "a")).Constraints!;
            bounds.ToString().Should().Be(((ScalarUse)ParsedDocument.Schemas("Thing: {type: object, properties: {a: {type: integer, exclusiveMinimum: 1, maximum: 9}}}").Type("Thing", "a")).Constraints!.ToString());
        }
    }

    private static IEnumerable<string> Messages(ParsedDocument document) => document.Findings.Select(finding => finding.ToDiagnostic().GetMessage());
}
