using Inventora.Spec.Site.Changes;
using Inventora.Spec.Site.Documents;
using static Inventora.Spec.Site.Tests.Changes.Documents;

namespace Inventora.Spec.Site.Tests.Changes;

public sealed class SameMeaningTests
{
    private const string Item = "{type: object, required: [id, size], properties: {id: {type: string}, size: {type: [integer, 'null'], exclusiveMinimum: 0}}}";

    public static TheoryData<string, string, string> Pairs => new()
    {
        { "the contract itself", ContractDocument.Load().Text, ApiDocument.OfThisRepository().Root.ToJsonString() },
        { "a reference and what it leads to", Response("{type: object, properties: {a: {$ref: '#/components/schemas/A'}}}", "A: {type: string, maxLength: 3}"), Response("{type: object, properties: {a: {type: string, maxLength: 3}}}", "A: {type: string, maxLength: 3}") },
        { "the order of members", Response(Item), Response("{properties: {size: {exclusiveMinimum: 0, type: ['null', integer]}, id: {type: string}}, required: [size, id], type: object}") },
        { "nullable and a type", Response(Item).Replace("3.1.1", "3.0.3", StringComparison.Ordinal).Replace("type: [integer, 'null'], exclusiveMinimum: 0", "type: integer, nullable: true, minimum: 0, exclusiveMinimum: true", StringComparison.Ordinal), Response(Item) },
        { "a choice with null", Response("{type: object, properties: {a: {oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}}}", "A: {type: integer}"), Response("{type: object, properties: {a: {type: [integer, 'null']}}}", "A: {type: integer}") },
        { "parts put together", Response("{allOf: [{type: object, required: [id], properties: {id: {type: string}}}, {properties: {size: {type: integer, maximum: 9}}}, {required: [size]}]}"), Response("{type: object, required: [id, size], properties: {id: {type: string}, size: {type: integer, maximum: 9}}}") },
        { "bounds of whole numbers", Response("{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10.0}"), Response("{type: integer, minimum: 1, maximum: 9}") },
        { "keywords that say nothing", Response("{type: object, additionalProperties: true, properties: {a: {type: array, items: {}, minItems: 0, uniqueItems: false}}}"), Response("{type: object, properties: {a: {type: array}}}") },
        { "a constant and a list of one", Response("{type: string, const: a}"), Response("{enum: [a]}") },
        { "shared parts of messages", Paths("/things: {get: {operationId: listThings, parameters: [{$ref: '#/components/parameters/P'}], responses: {'404': {$ref: '#/components/responses/R'}}}}") + "components: {parameters: {P: {name: p, in: query, schema: {type: string}}}, responses: {R: {description: No.}}}\n", Paths("/things: {parameters: [{schema: {type: string}, in: query, name: p, required: false, style: form, explode: true}], get: {operationId: listThings, responses: {'404': {description: No.}}}}") },
        { "security said once or everywhere", Security("[{Key: []}]"), Paths("/things: {get: {operationId: listThings, responses: {'204': {description: Done.}}}}") + "components: {securitySchemes: {Token: {scheme: Bearer, type: http}, Key: {type: apiKey, in: header, name: X-Key}}}\nsecurity: [{Key: []}]\n" },
        { "2.0 and 3.1", "swagger: '2.0'\ninfo: {title: Acme, version: '1'}\nhost: api.example.com\nschemes: [https]\npaths: {/things: {get: {operationId: listThings, produces: [application/json], parameters: [{name: page, in: query, type: integer, maximum: 9}], responses: {'200': {description: Done., schema: {$ref: '#/definitions/Thing'}}}}}}\ndefinitions: {Thing: {type: object, properties: {id: {type: string}}}}\n", Whole("servers: [{url: https://api.example.com}]", "paths: {/things: {get: {operationId: listThings, parameters: [{name: page, in: query, schema: {type: integer, maximum: 9}}], responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}}", "components: {schemas: {Thing: {type: object, properties: {id: {type: string}}}}}") },
        { "a scheme's name", Security("[{Key: []}]", "Key: {type: apiKey, in: header, name: X-Key}"), Security("[{Key: []}, {Key: []}]", "Key: {name: X-Key, in: header, type: apiKey}") },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_means_the_same_is_no_change(string what, string one, string other)
    {
        var documents = (ApiDocument.Parse(one), ApiDocument.Parse(other));

        Texts(documents.Item1, documents.Item2).Should().BeEmpty(what);
        Texts(documents.Item2, documents.Item1).Should().BeEmpty(what);
    }

    [Fact]
    public void A_schema_that_contains_itself_is_compared_once()
    {
        const string tree = "{type: object, properties: {name: {type: string}, children: {type: array, items: {$ref: '#/components/schemas/Thing'}}, next: {anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}}}";

        var changes = ContractComparison.Compare(ApiDocument.Parse(Response(tree)), ApiDocument.Parse(Response(tree.Replace("name: {type: string}", "name: {type: string, maxLength: 9}", StringComparison.Ordinal))));

        changes.Should().ContainSingle().Which.Should().Match<ContractChange>(change => change.Rule.Id == "OCD0410" && change.Breaks == Breaks.Servers && change.Subject == "Thing.name, maxLength");
    }

    [Fact]
    public void A_shared_schema_that_travels_both_ways_breaks_both()
    {
        var before = Paths("/things: {post: {operationId: addThing, requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}, responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}")
            + "components: {schemas: {Thing: {type: object, properties: {size: {type: integer, maximum: 9}}}}}\n";

        var change = ContractComparison.Compare(ApiDocument.Parse(before), ApiDocument.Parse(before.Replace("maximum: 9", "maximum: 8", StringComparison.Ordinal))).Should().ContainSingle().Subject;

        change.Breaks.Should().Be(Breaks.Wire);
        (change.Old!.Line, change.New!.Line).Should().Be((5, 5));
        (change.OldValue, change.NewValue).Should().Be(("maximum: 9", "maximum: 8"));
    }

    private static IEnumerable<string> Texts(ApiDocument one, ApiDocument other) =>
        ContractComparison.Compare(one, other).Select(change => $"{change.Rule.Id} {change.Rule.Title}: {change.Subject} {change.OldValue} -> {change.NewValue}");
}
