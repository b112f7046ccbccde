namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>A contract with bodies and answers of every form.</summary>
internal static class BodyDocument
{
    public const string Text = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        paths:
          /parts:
            post:
              operationId: upload
              tags: [Echo]
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [file, meta, count]
                      properties:
                        file: { type: string, format: binary }
                        pictures: { type: array, items: { type: string, format: binary } }
                        meta: { $ref: '#/components/schemas/Thing' }
                        count: { type: integer, maximum: 9 }
                        words: { type: array, items: { type: string } }
                        kind: { $ref: '#/components/schemas/Kind' }
                        note: { type: string }
                        icon: { type: string }
                    encoding:
                      pictures: { contentType: 'image/png, image/jpeg' }
                      icon: { contentType: image/svg+xml }
              responses: &text { '200': { description: What was seen., content: { text/plain: { schema: { type: string } } } } }
          /forms:
            post:
              operationId: forms
              tags: [Echo]
              requestBody:
                required: true
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Thing' } }
                  application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Thing' } }
                  application/merge-patch+json: { schema: { type: object, properties: { name: { type: [string, 'null'] } } } }
                  application/xml: { schema: { $ref: '#/components/schemas/Thing' } }
                  image/*: {}
              responses: *text
          /deep:
            post:
              operationId: deep
              tags: [Echo]
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: { type: object, properties: { thing: { $ref: '#/components/schemas/Thing' }, words: { type: array, items: { type: string } }, map: { type: object, additionalProperties: { type: integer } } } }
                    encoding: { thing: { style: deepObject, explode: true }, words: { style: form, explode: false }, map: { style: deepObject } }
              responses: *text
          /answers:
            get:
              operationId: answers
              tags: [Echo]
              parameters: [{ name: want, in: query, required: true, schema: { type: string } }]
              responses:
                '200':
                  description: It.
                  content:
                    application/json: { schema: { $ref: '#/components/schemas/Thing' } }
                    text/csv: { schema: { type: string } }
                    application/octet-stream: {}
                '202': { description: Later., content: { application/json: { schema: { type: integer } } } }
                '204': { description: None. }
                4XX: { description: Wrong., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                default: { description: Worse., content: { application/json: { schema: { type: integer } } } }
          /headers:
            get:
              operationId: headers
              tags: [Echo]
              responses:
                '200':
                  description: It.
                  headers:
                    ETag: { required: true, schema: { type: string } }
                    X-Rate: { description: How many are left., schema: { type: integer } }
                    X-Kinds: { schema: { type: array, items: { $ref: '#/components/schemas/Kind' } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
                '429': { description: Too many., headers: { Retry-After: { schema: { type: integer } } } }
            head:
              operationId: look
              tags: [Echo]
              responses: { '200': { description: It., headers: { ETag: { schema: { type: string } } }, content: { application/json: { schema: { type: string } } } } }
          /events:
            post:
              operationId: chat
              tags: [Echo]
              requestBody: { required: true, content: { application/json: { schema: { type: string } } } }
              responses:
                '200':
                  description: At once or in pieces.
                  content:
                    application/json: { schema: { $ref: '#/components/schemas/Thing' } }
                    text/event-stream: { schema: { $ref: '#/components/schemas/Thing' } }
                '400': { description: Wrong., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
          /lines:
            post:
              operationId: lines
              tags: [Echo]
              requestBody: { required: true, content: { application/x-ndjson: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: Them., content: { application/json-seq: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } } }
        components:
          schemas:
            Thing: { type: object, required: [name], properties: { name: { type: string, maxLength: 20 }, size: { type: integer } } }
            Kind: { type: string, enum: [a-b, c] }
        """;
}
