using Inventora.Spec.Site.Changes;
using static Inventora.Spec.Site.Tests.Changes.Documents;

namespace Inventora.Spec.Site.Tests.Changes;

/// <summary>Cases of the rules of schemas, most of them once for each direction.</summary>
internal static class SchemaCases
{
    private const string Cat = "Cat: {type: object, required: [kind], properties: {kind: {const: cat}, lives: {type: integer}}}";
    private const string Dog = "Dog: {type: object, required: [kind], properties: {kind: {const: dog}, tricks: {type: string}}}";
    private const string Fish = "Fish: {type: object, required: [kind], properties: {kind: {const: fish}, depth: {type: number}}}";
    private const string Part = "    Part: {type: object, properties: {id: {type: string}}}\n";
    private const string TwoPets = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]";
    private const string ThreePets = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Fish'}]";

    /// <summary>Pairs of schemas that differ in one thing, for any place where a schema can stand.</summary>
    public static IEnumerable<(string Before, string After)> Values =>
    [
        ("{type: string}", "{type: boolean}"),
        ("{type: integer}", "{type: [integer, 'null']}"),
        ("{type: [integer, 'null']}", "{type: integer}"),
        ("{type: string}", "{type: [string, 'null']}"),
        ("{type: [string, 'null']}", "{type: string}"),
        ("{type: array, items: {type: string}}", "{type: [array, 'null'], items: {type: string}}"),
        ("{type: integer, default: 1}", "{type: [integer, 'null'], default: 1}"),
        ("{type: integer}", "{type: integer, default: 1}"),
        ("{type: string, enum: [a, b]}", "{type: [string, 'null'], enum: [a, b, null]}"),
        ("{type: string}", "{type: string, format: uuid}"),
        ("{type: integer, format: int32}", "{type: integer, format: int64}"),
        ("{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c]}"),
        ("{type: string, enum: [a, b]}", "{type: string, enum: [b, a]}"),
        ("{type: string}", "{type: string, enum: [a, b]}"),
        ("{type: string, enum: [a, b]}", "{$ref: '#/components/schemas/Choice'}"),
        ("{$ref: '#/components/schemas/Choice'}", "{type: string, enum: [a, b]}"),
        ("{$ref: '#/components/schemas/Choice'}", "{$ref: '#/components/schemas/Other'}"),
        ("{type: array, items: {type: integer}}", "{type: array, items: {type: [integer, 'null']}}"),
        ("{type: array, items: {type: string, enum: [a, b]}}", "{type: array, items: {$ref: '#/components/schemas/Choice'}}"),
        ("{type: array}", "{type: array, items: {type: string}}"),
        ("{type: object, properties: {id: {type: string}}}", "{$ref: '#/components/schemas/Part'}"),
        ("{$ref: '#/components/schemas/Part'}", "{type: object, properties: {id: {type: string}}}"),
        ("{$ref: '#/components/schemas/Part'}", "{anyOf: [{$ref: '#/components/schemas/Part'}, {type: 'null'}]}"),
        ("{type: object, properties: {id: {type: integer}}}", "{type: object, properties: {id: {type: [integer, 'null']}}}"),
    ];

    public static IEnumerable<ChangeCase> All =>
    [
        .. Both("OCD0401", Breaks.Wire, Breaks.Wire, "{type: string}", "{type: boolean}", "{type: [string]}"),
        .. Both("OCD0401", Breaks.Servers, Breaks.Clients, "{type: integer}", "{type: number}"),
        .. Both("OCD0401", Breaks.Clients, Breaks.Servers, "{type: number}", "{type: integer}"),
        .. Both("OCD0402", Breaks.Servers, Breaks.Clients, "{type: integer}", "{type: [integer, 'null']}", "{type: [integer]}"),
        .. Both("OCD0402", Breaks.Servers, Breaks.Clients, "{type: string}", "{type: [string, 'null']}", "{anyOf: [{type: string}]}"),
        .. Both("OCD0403", Breaks.Clients, Breaks.Servers, "{type: [integer, 'null']}", "{type: integer}", "{oneOf: [{type: 'null'}, {type: integer}]}"),
        .. Both("OCD0404", Breaks.Clients, Breaks.Servers, "{type: string}", "{type: string, format: uuid}", "{type: string, format: phone}"),
        .. Both("OCD0404", Breaks.Servers, Breaks.Clients, "{type: integer, format: int32}", "{type: integer, format: int64}"),
        .. Both("OCD0404", Breaks.None, Breaks.None, "{type: number}", "{type: number, format: decimal}"),
        .. Both("OCD0405", Breaks.Servers, Breaks.Clients, "{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c]}", "{enum: [a, b]}"),
        .. Both("OCD0405", Breaks.Servers, Breaks.Clients, "{type: string, enum: [a, b]}", "{type: string, enum: [c, a, b]}"),
        .. Both("OCD0406", Breaks.Clients, Breaks.Servers, "{type: string, enum: [a, b, c]}", "{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c, a]}"),
        .. Both("OCD0407", Breaks.None, Breaks.None, "{type: string, enum: [a, b]}", "{type: string, enum: [b, a]}", "{type: string, enum: [a, b]}"),
        .. Both("OCD0408", Breaks.Clients, Breaks.Servers, "{type: string}", "{type: string, enum: [a, b]}", "{type: string, examples: [a, b]}"),
        .. Both("OCD0409", Breaks.Servers, Breaks.Clients, "{type: string, enum: [a, b]}", "{type: string}", "{enum: [a, b]}"),
        .. Both("OCD0410", Breaks.Clients, Breaks.Servers, "{type: integer, maximum: 10}", "{type: integer, maximum: 9}", "{type: integer, exclusiveMaximum: 11}"),
        .. Both("OCD0410", Breaks.Clients, Breaks.Servers, "{type: string}", "{type: string, pattern: '^a'}", "{type: string, minLength: 0}"),
        .. Both("OCD0410", Breaks.Clients, Breaks.Servers, "{type: integer, multipleOf: 2}", "{type: integer, multipleOf: 4}"),
        .. Both("OCD0411", Breaks.Servers, Breaks.Clients, "{type: number, minimum: 1}", "{type: number, minimum: 0.5}", "{type: number, minimum: 1.0}"),
        .. Both("OCD0411", Breaks.Servers, Breaks.Clients, "{type: array, items: {type: string}, uniqueItems: true}", "{type: array, items: {type: string}}", "{type: array, items: {type: string}, uniqueItems: true, minItems: 0}"),
        .. Both("OCD0412", Breaks.Wire, Breaks.Wire, "{type: string, pattern: '^a'}", "{type: string, pattern: '^b'}", "{pattern: '^a', type: string}"),
        .. Whole("OCD0413", Breaks.Wire, Breaks.Servers, "{type: object, properties: {id: {type: string}}}", "{type: object, required: [size], properties: {id: {type: string}, size: {type: integer}}}", "{type: object, properties: {size: {type: integer}, id: {type: string}}}"),
        .. Whole("OCD0414", Breaks.Servers, Breaks.None, "{type: object, properties: {id: {type: string}}}", "{type: object, properties: {id: {type: string}, size: {type: integer}}}", "{allOf: [{type: object}, {properties: {id: {type: string}}}]}"),
        .. Whole("OCD0414", Breaks.Servers, Breaks.Clients, "{type: object, additionalProperties: false, properties: {id: {type: string}}}", "{type: object, additionalProperties: false, properties: {id: {type: string}, size: {type: integer}}}"),
        .. Whole("OCD0415", Breaks.Clients, Breaks.None, "{type: object, properties: {id: {type: string}, size: {type: integer}}}", "{type: object, properties: {id: {type: string}}}", "{properties: {size: {type: integer}, id: {type: string}}, type: object}"),
        .. Whole("OCD0415", Breaks.Clients, Breaks.Clients, "{type: object, required: [size], properties: {id: {type: string}, size: {type: integer}}}", "{type: object, properties: {id: {type: string}}}"),
        new("OCD0416", Breaks.Clients, RequestProperty("{type: integer}"), RequestProperty("{type: integer}", "size"), RequestProperty("{type: integer}")),
        new("OCD0416", Breaks.Servers, ResponseProperty("{type: string}"), ResponseProperty("{type: string}", "size")),
        new("OCD0416", Breaks.Servers, ResponseProperty("{type: [string, 'null']}"), ResponseProperty("{type: [string, 'null']}", "size")),
        new("OCD0417", Breaks.Servers, RequestProperty("{type: integer}", "size"), RequestProperty("{type: integer}"), RequestProperty("{type: integer}", "size, size")),
        new("OCD0417", Breaks.Clients, ResponseProperty("{type: string}", "size"), ResponseProperty("{type: string}")),
        .. Whole("OCD0418", Breaks.Clients, Breaks.Servers, "{type: object, properties: {id: {type: string}}}", "{type: object, additionalProperties: false, properties: {id: {type: string}}}", "{type: object, additionalProperties: true, properties: {id: {type: string}}}"),
        .. Whole("OCD0419", Breaks.Servers, Breaks.Clients, "{type: object, additionalProperties: false, properties: {id: {type: string}}}", "{type: object, properties: {id: {type: string}}}", "{type: object, properties: {id: {type: string}}, additionalProperties: false}"),
        .. Whole("OCD0420", Breaks.Clients, Breaks.Servers, "{type: object}", "{type: object, additionalProperties: {type: integer}}", "{type: object, additionalProperties: {}}"),
        .. Whole("OCD0420", Breaks.Servers, Breaks.Clients, "{type: object, additionalProperties: {type: integer}, properties: {id: {type: string}}}", "{type: object, properties: {id: {type: string}}}"),
        .. Pets("OCD0421", Breaks.Servers, Breaks.Clients, TwoPets, ThreePets, "oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]"),
        .. Pets("OCD0422", Breaks.Clients, Breaks.Servers, ThreePets, TwoPets, "anyOf: [{$ref: '#/components/schemas/Fish'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]"),
        .. Pets("OCD0424", Breaks.Wire, Breaks.Wire, TwoPets + ", discriminator: {propertyName: kind}", TwoPets + ", discriminator: {propertyName: sort}", "discriminator: {propertyName: kind}, " + TwoPets),
        .. Both("OCD0423", Breaks.Servers, Breaks.Clients, "{type: integer}", "{oneOf: [{type: integer}, {type: string, format: date}]}", "{oneOf: [{type: integer}]}"),
        new("OCD0425", Breaks.Clients, RequestProperty("{type: string}"), RequestProperty("{type: string, readOnly: true}"), RequestProperty("{type: string, readOnly: false}")),
        new("OCD0425", Breaks.Clients, ResponseProperty("{type: string}"), ResponseProperty("{type: string, writeOnly: true}")),
        new("OCD0426", Breaks.Wire, RequestProperty("{type: integer, default: 1}"), RequestProperty("{type: integer, default: 2}"), RequestProperty("{type: integer, default: 1.0}")),
        new("OCD0426", Breaks.Wire, ResponseProperty("{type: integer, default: 1}"), ResponseProperty("{type: integer}")),
        .. Both("OCD0427", Breaks.None, Breaks.None, "{type: string}", "{type: string, deprecated: true}", "{type: string, deprecated: false}"),
        .. Both("OCD0428", Breaks.None, Breaks.None, "{type: string, deprecated: true}", "{type: string}", "{deprecated: true, type: string}"),
        .. Both("OCD0429", Breaks.Clients, Breaks.Servers, "{type: array}", "{type: array, items: {type: string}}", "{type: array, items: {}}"),
        .. Both("OCD0430", Breaks.Wire, Breaks.Wire, "{type: array, prefixItems: [{type: string}]}", "{type: array, prefixItems: [{type: string}, {type: integer}]}", "{prefixItems: [{type: string}], type: array}"),
        .. Both("OCD0430", Breaks.Wire, Breaks.Wire, "{type: array, prefixItems: [{type: string}, {type: integer}]}", "{type: array, prefixItems: [{type: string}]}"),
        .. Both("OCD0430", Breaks.Wire, Breaks.Wire, "{type: array, items: {type: string}}", "{type: array, prefixItems: [{type: string}], items: {type: string}}"),
        .. Both("OCD0431", Breaks.Clients, Breaks.Servers, "{type: string}", "{type: string, not: {const: x}}", "{type: string, $comment: Not x.}"),
        .. Both("OCD0431", Breaks.Wire, Breaks.Wire, "{type: string, not: {const: x}}", "{type: string, not: {const: y}}"),
        .. Both("OCD0432", Breaks.Wire, Breaks.Wire, "{type: string, contentMediaType: text/html}", "{type: string, contentMediaType: text/css}", "{contentMediaType: text/html, type: string}"),
        .. Both("OCD0433", Breaks.Wire, Breaks.Wire, "{type: string, xml: {name: a}}", "{type: string, xml: {name: b}}", "{xml: {name: a}, type: string}"),
        new("OCD0434", Breaks.None, Response("{type: string}"), Response("{type: string}", "Other: {type: object, properties: {id: {type: string}}}"), Response("{type: string}")),
        new("OCD0435", Breaks.None, Response("{type: string}", "Other: {type: object, properties: {id: {type: string}}}"), Response("{type: string}"), Response("{type: string}", "Other: {properties: {id: {type: string}}, type: object}")),
        new("OCD0436", Breaks.None, Response("{type: array, items: {$ref: '#/components/schemas/A'}}", "A: {type: object, properties: {id: {type: string}}}"), Response("{type: array, items: {$ref: '#/components/schemas/B'}}", "B: {type: object, properties: {id: {type: string}}}"), Response("{type: array, items: {allOf: [{$ref: '#/components/schemas/A'}]}}", "A: {type: object, properties: {id: {type: string}}}")),
        .. Both("OCD0436", Breaks.None, Breaks.None, "{type: object, properties: {id: {type: string}}}", "{$ref: '#/components/schemas/Part'}", "{properties: {id: {type: string}}, type: object}", Part),
        .. Both("OCD0436", Breaks.None, Breaks.None, "{type: array, items: {$ref: '#/components/schemas/Part'}}", "{type: array, items: {type: object, properties: {id: {type: string}}}}", "{type: array, items: {allOf: [{$ref: '#/components/schemas/Part'}]}}", Part),
        .. Both("OCD0437", Breaks.None, Breaks.None, "{type: string, enum: [a, b], x-enum-varnames: [One, Two]}", "{type: string, enum: [a, b], x-enum-varnames: [One, Three]}", "{enum: [a, b], x-enum-varnames: [One, Two], type: string}"),
    ];

    // A property, so that optional and nullable count as well.
    private static IEnumerable<ChangeCase> Both(string rule, Breaks request, Breaks response, string before, string after, string? near = null, string others = "")
    {
        yield return new ChangeCase(rule, request, RequestProperty(before) + others, RequestProperty(after) + others, near is null ? null : RequestProperty(near) + others);
        yield return new ChangeCase(rule, response, ResponseProperty(before, "size") + others, ResponseProperty(after, "size") + others, near is null ? null : ResponseProperty(near, "size") + others);
    }

    private static IEnumerable<ChangeCase> Whole(string rule, Breaks request, Breaks response, string before, string after, string? near = null)
    {
        yield return new ChangeCase(rule, request, Request(before), Request(after), near is null ? null : Request(near));
        yield return new ChangeCase(rule, response, Response(before), Response(after), near is null ? null : Response(near));
    }

    private static IEnumerable<ChangeCase> Pets(string rule, Breaks request, Breaks response, string before, string after, string near)
    {
        yield return new ChangeCase(rule, request, Request($"{{{before}}}", Cat, Dog, Fish), Request($"{{{after}}}", Cat, Dog, Fish), Request($"{{{near}}}", Cat, Dog, Fish));
        yield return new ChangeCase(rule, response, Response($"{{{before}}}", Cat, Dog, Fish), Response($"{{{after}}}", Cat, Dog, Fish), Response($"{{{near}}}", Cat, Dog, Fish));
    }
}
