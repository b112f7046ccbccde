using System.Text;

namespace Inventora.Contracts.Generator.Benchmarks.Growth;

/// <summary>Documents of any size, in which each part is like the others.</summary>
internal static class SyntheticDocument
{
    private const string Head = """
        openapi: 3.1.0
        info: {title: Synthetic, version: '1'}

        """;

    /// <summary>A document with this many records of eight properties; each but the first refers to the one before.</summary>
    public static string OfSchemas(int count)
    {
        var text = new StringBuilder(Head).Append("paths: {}\ncomponents:\n  schemas:\n");
        for (int i = 0; i < count; i++)
        {
            text.Append($$"""
                    Record{{i}}:
                      type: object
                      description: The record with the number {{i}}.
                      required: [id, name]
                      properties:
                        id: {type: string, description: What it is called elsewhere.}
                        name: {type: string, minLength: 1}
                        amount: {type: number, format: decimal, minimum: 0}
                        count: {type: integer, format: int32}
                        isActive: {type: boolean}
                        createdAt: {type: string, format: date-time}
                        tags: {type: array, items: {type: string} }
                        previous: {$ref: '#/components/schemas/Record{{Math.Max(0, i - 1)}}'}

                """);
        }

        return text.ToString();
    }

    /// <summary>A document in JSON with this many records, all on one line.</summary>
    public static string OnOneLine(int count)
    {
        IEnumerable<string> schemas = Enumerable.Range(0, count).Select(i =>
            $$"""
            "Record{{i}}":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"amount":{"type":"number","minimum":0},"tags":{"type":"array","items":{"type":"string"} } } }
            """);
        return $$"""{"openapi":"3.1.0","info":{"title":"Synthetic","version":"1"},"paths":{},"components":{"schemas":{ {{string.Join(',', schemas)}} } } }""";
    }

    /// <summary>A document with this many pairs of a GET and a POST, ten pairs a tag.</summary>
    public static string OfOperations(int count)
    {
        var text = new StringBuilder(Head).Append("paths:\n");
        for (int i = 0; i < count; i++)
        {
            text.Append($$"""
                  /things{{i}}/{id}:
                    parameters:
                      - {name: id, in: path, required: true, schema: {type: string} }
                    get:
                      operationId: getThing{{i}}
                      tags: [Tag{{i / 10}}]
                      summary: Gets one.
                      parameters:
                        - {name: limit, in: query, schema: {type: integer, maximum: 1000} }
                      responses:
                        '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'} } } }
                    post:
                      operationId: changeThing{{i}}
                      tags: [Tag{{i / 10}}]
                      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'} } } }
                      responses:
                        '204': {description: Done.}

                """);
        }

        return text.Append("components:\n  schemas:\n    Thing: {type: object, required: [id], properties: {id: {type: string}, count: {type: integer} } }\n").ToString();
    }
}
