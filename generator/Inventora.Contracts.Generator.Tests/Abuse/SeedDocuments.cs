using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Abuse;

/// <summary>Sound documents with something of everything, to be damaged.</summary>
public static class SeedDocuments
{
    /// <summary>OpenAPI 3.1.</summary>
    public const string Modern = """
        openapi: 3.1.1
        info: {title: Acme, version: '1', description: Everything.}
        servers: [{url: 'https://{region}.acme.example/v1', variables: {region: {default: eu, enum: [eu, us]}}}]
        security: [{Key: []}, {Token: [read]}]
        tags: [{name: Orders, description: Orders.}]
        paths:
          /orders:
            parameters: [{name: trace, in: header, schema: {type: string}}]
            get:
              operationId: listOrders
              tags: [Orders]
              summary: Lists orders.
              parameters:
                - {$ref: '#/components/parameters/Limit'}
                - {name: filter, in: query, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Filter'}}
                - {name: ids, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer}, maxItems: 5}}
                - {name: session, in: cookie, schema: {type: string, format: uuid}}
              responses:
                '200':
                  description: All.
                  headers: {X-Total: {schema: {type: integer, format: int32}}}
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}
                4XX: {$ref: '#/components/responses/Error'}
            post:
              operationId: createOrder
              tags: [Orders]
              requestBody: {$ref: '#/components/requestBodies/Order'}
              responses: {'201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, default: {$ref: '#/components/responses/Error'}}
              callbacks: {shipped: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {'204': {description: Ok.}}}}}}
          /orders/{id}/files/{name}.{kind}:
            parameters:
              - {name: id, in: path, required: true, schema: {type: string, pattern: '^[a-z]+$'}}
              - {name: name, in: path, required: true, schema: {type: string}}
              - {name: kind, in: path, required: true, schema: {$ref: '#/components/schemas/Kind'}}
            put:
              operationId: putFile
              requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}, note: {type: string}}}}, application/octet-stream: {}}}
              responses: {'204': {description: Done.}}
            delete: {deprecated: true, responses: {'204': {description: Gone.}, '404': {$ref: '#/components/responses/Error'}}}
            get: {operationId: getFile, responses: {'200': {description: The file., content: {application/octet-stream: {schema: {type: string, format: binary}}, text/plain: {schema: {type: string}}}}}}
        webhooks: {changed: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, responses: {'200': {description: Ok.}}}}}
        components:
          parameters: {Limit: {name: limit, in: query, description: How many., schema: {type: integer, minimum: 1, maximum: 100, default: 10}}}
          requestBodies: {Order: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}, application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Filter'}}}}}
          responses: {Error: {description: Wrong., content: {application/problem+json: {schema: {type: object, required: [error], properties: {error: {type: string}}}}}}}
          securitySchemes:
            Key: {type: apiKey, in: header, name: X-Key}
            Token: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://acme.example/token', scopes: {read: Reads.}}}}
          schemas:
            Kind: {type: string, enum: [pdf, 'text file', 3d, '']}
            Level: {type: integer, enum: [1, 2, 3]}
            Filter: {type: object, properties: {text: {type: string, maxLength: 10}, from: {type: string, format: date}, deep: {type: boolean}}}
            Base: {type: object, required: [id], properties: {id: {type: string, readOnly: true}, kind: {$ref: '#/components/schemas/Kind'}}}
            Order:
              allOf:
                - $ref: '#/components/schemas/Base'
                - type: object
                  required: [lines]
                  description: An order.
                  properties:
                    lines: {type: array, minItems: 1, items: {type: object, required: [price], properties: {price: {type: number, format: decimal}, next: {$ref: '#/components/schemas/Order'}}}}
                    pet: {$ref: '#/components/schemas/Pet'}
                    note: {type: [string, 'null'], default: none}
                    tags: {type: object, additionalProperties: {type: string}}
                    any: {}
                    when: {type: string, format: date-time}
                    either: {anyOf: [{type: string}, {type: integer}, {type: array, items: {type: string}}]}
                    maybe: {oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Level'}]}
                    fixed: {const: always}
                    tuple: {type: array, prefixItems: [{type: string}, {type: integer}]}
                  if: {properties: {note: {const: x}}}
                  then: {required: [when]}
            Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: species, mapping: {cat: '#/components/schemas/Cat'}}}
            Cat: {type: object, required: [species], properties: {species: {type: string}, lives: {type: integer, format: int32, minimum: 0, exclusiveMaximum: 10}}}
            Dog: {type: object, required: [species], properties: {species: {type: string}, friends: {type: array, uniqueItems: true, items: {$ref: '#/components/schemas/Pet'}}}, additionalProperties: false}
            Never: false
            Map: {type: object, patternProperties: {'^x-': {type: string}}, additionalProperties: {$ref: '#/components/schemas/Map'}}
        """;

    /// <summary>OpenAPI 2.0.</summary>
    public const string Swagger = """
        swagger: '2.0'
        info: {title: Acme, version: '1'}
        host: acme.example
        basePath: /v1
        schemes: [https]
        consumes: [application/json]
        produces: [application/json]
        securityDefinitions: {Basic: {type: basic}, Key: {type: apiKey, in: query, name: key}}
        security: [{Basic: []}]
        paths:
          /orders/{id}:
            parameters: [{$ref: '#/parameters/Id'}]
            get:
              operationId: getOrder
              tags: [Orders]
              parameters: [{name: fields, in: query, type: array, items: {type: string}, collectionFormat: csv}, {name: kind, in: query, type: string, enum: [a, b], default: a}]
              responses: {'200': {description: Ok., schema: {$ref: '#/definitions/Order'}, headers: {X-Rate: {type: integer}}}, default: {$ref: '#/responses/Error'}}
            post:
              operationId: upload
              consumes: [multipart/form-data]
              parameters: [{name: file, in: formData, type: file, required: true}, {name: note, in: formData, type: string}]
              responses: {'204': {description: Done.}}
            put:
              parameters: [{name: body, in: body, required: true, schema: {$ref: '#/definitions/Order'}}]
              responses: {'200': {description: Ok., schema: {type: file}}}
        parameters: {Id: {name: id, in: path, required: true, type: integer, format: int64}}
        responses: {Error: {description: Wrong., schema: {type: object, properties: {error: {type: string}}}}}
        definitions:
          Order: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}, self: {$ref: '#/definitions/Order'}, x: {type: string, x-nullable: true}}}
          Special: {allOf: [{$ref: '#/definitions/Order'}, {type: object, properties: {extra: {type: number, format: float}}}]}
        """;

    /// <summary>Both, and this project's own contract.</summary>
    public static IReadOnlyList<string> All { get; } = [Modern, Swagger, Modern.Replace("openapi: 3.1.1", "openapi: 3.0.3", StringComparison.Ordinal), File.ReadAllText(RepositoryFiles.Contract)];
}
