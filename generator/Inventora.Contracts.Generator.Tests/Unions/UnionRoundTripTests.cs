using System.Reflection;
using System.Text.Json;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Unions;

/// <summary>How the arms of a union are told apart in JSON, and that nothing is lost.</summary>
public sealed class UnionRoundTripTests
{
    private static readonly Lazy<HarnessResult> OpenDocument = new(() => GeneratorHarness.Run(
        """
        openapi: 3.1.1
        info: {title: Acme, version: '1'}
        paths: {}
        components:
          schemas:
            SystemMessage: {type: object, required: [type, role], properties: {type: {enum: [message]}, role: {enum: [system]}, text: {type: string}, deep: {type: object, properties: {a: {type: integer}}}}}
            UserMessage: {type: object, required: [type, role], properties: {type: {enum: [message]}, role: {enum: [user, guest]}, text: {type: string}, deep: {type: object, properties: {b: {type: integer}}}}}
            Call: {type: object, required: [type], properties: {type: {enum: [call]}, name: {type: string}}}
            Item: {anyOf: [{$ref: '#/components/schemas/SystemMessage'}, {$ref: '#/components/schemas/UserMessage'}, {$ref: '#/components/schemas/Call'}], discriminator: {propertyName: type}}
        """,
        new HarnessOptions { Enums = "open" }));

    private static readonly Lazy<UnionDocument> Document = new(() => UnionDocument.Compile(
        """
        Cat: {type: object, required: [kind, lives], properties: {kind: {type: string}, lives: {type: integer}}}
        Dog: {type: object, required: [kind], properties: {kind: {type: string}, barks: {type: boolean}}}
        Mapped: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', kitty: Cat, dog: Dog}}}
        Implicit: {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
        Circle: {type: object, required: [shape, r], properties: {shape: {const: circle}, r: {type: number}}}
        Square: {type: object, required: [shape, a], properties: {shape: {enum: [square, box]}, a: {type: number}}}
        Shape: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}
        Answer: {oneOf: [{title: good, type: object, required: [ok, data], properties: {ok: {const: true}, data: {type: string}}}, {title: bad, type: object, required: [ok, error], properties: {ok: {const: false}, error: {type: string}}}]}
        ByShape: {oneOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}, {type: object, additionalProperties: {type: integer}}]}
        Left: {type: object, required: [a], properties: {a: {type: integer}, both: {type: integer}}}
        Right: {type: object, properties: {b: {type: integer}, both: {type: integer}}}
        Kinds: {oneOf: [{type: string}, {type: integer}, {type: boolean}, {type: array, items: {type: string}}, {$ref: '#/components/schemas/Cat'}]}
        Several: {type: [string, integer, 'null']}
        Texts: {oneOf: [{type: string, format: date}, {type: string, format: uuid}, {enum: [auto, none]}]}
        Lists: {anyOf: [{type: array, items: {type: integer}}, {type: array, items: {type: string}}, {type: array, items: {type: array, items: {type: integer}}}]}
        Nested: {oneOf: [{$ref: '#/components/schemas/Shape'}, {$ref: '#/components/schemas/Several'}]}
        Tree: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Tree'}}, {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}]}
        Shared: {type: object, required: [id], properties: {id: {type: string}}, oneOf: [{required: [x], properties: {x: {type: integer}}}, {required: [y], properties: {y: {type: integer}}}]}
        Animal: {type: object, required: [type], properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {bird: '#/components/schemas/Bird'}}}
        Bird: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {wings: {type: integer}}}]}
        Fish: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {fins: {type: integer}}}]}
        Area: {type: object, required: [kind], properties: {kind: {type: string, enum: [Point, Line]}}, discriminator: {propertyName: kind, mapping: {Point: AreaPoint, Line: AreaLine}}}
        AreaPoint: {allOf: [{$ref: '#/components/schemas/Area'}, {type: object, properties: {at: {type: integer}}}]}
        AreaLine: {allOf: [{$ref: '#/components/schemas/Area'}, {type: object, properties: {at: {type: array, items: {type: integer}}}}]}
        Rule: {type: object, required: [type], properties: {type: {type: string, enum: [Daily, Total]}}, discriminator: {propertyName: type}}
        Daily: {type: object, required: [day], allOf: [{$ref: '#/components/schemas/Rule'}], properties: {day: {type: integer}}}
        Total: {type: object, required: [most], allOf: [{$ref: '#/components/schemas/Rule'}], properties: {most: {type: integer}}}
        Front: {type: object, required: [source, type, front], properties: {source: {type: string}, type: {enum: [passport, licence]}, front: {type: string}}}
        Back: {type: object, required: [source, type, back], properties: {source: {type: string}, type: {enum: [licence, card]}, back: {type: string}}}
        Misled: {oneOf: [{$ref: '#/components/schemas/Front'}, {$ref: '#/components/schemas/Back'}], discriminator: {propertyName: type, mapping: {front: Front, back: Back}}}
        Inner: {oneOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}], minProperties: 1}
        Outer: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Inner'}], discriminator: {propertyName: kind}}
        Plant: {type: object, properties: {kind: {type: string}, leaves: {type: integer}}}
        Standard: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Plant'}, {$ref: '#/components/schemas/Left'}], discriminator: {propertyName: kind, mapping: {cat: Cat}, defaultMapping: Plant}}
        Creature: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type, defaultMapping: Creature}}
        Bug: {allOf: [{$ref: '#/components/schemas/Creature'}, {type: object, properties: {legs: {type: integer}}}]}
        Zoo: {type: object, required: [animals], properties: {animals: {type: array, items: {$ref: '#/components/schemas/Animal'}}, main: {oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Shape'}]}}}
        """,
        "Mapped", "Shape", "Kinds", "Lists", "Nested", "Tree", "Shared", "Zoo", "ByShape", "Texts", "Standard"));

    [Theory]
    [InlineData("""{"type":"message","role":"user","text":"t","deep":{"b":1}}""", "UserMessage")]
    [InlineData("""{"type":"message","role":"system","text":"t","deep":{"a":1}}""", "SystemMessage")]
    [InlineData("""{"type":"message","role":"tool","text":"t"}""", "SystemMessage")]
    [InlineData("""{"type":"call","name":"n"}""", "Call")]
    public void Listed_values_tell_arms_apart_where_others_are_no_error_too(string json, string expected)
    {
        Assembly assembly = OpenDocument.Value.Assembly;
        Type union = assembly.GetTypes().Single(type => type.Name == "Item");

        object value = JsonSerializer.Deserialize(json, union)!;

        JsonSerializer.Serialize(value, union).Should().Be(json);
        union.GetProperty("Value")!.GetValue(value)!.GetType().Name.Should().Be(expected);
    }

    [Theory]
    [InlineData("Mapped", """{"kind":"kitty","lives":9}""", "Cat")]
    [InlineData("Mapped", """{"kind":"dog","barks":true}""", "Dog")]
    [InlineData("Mapped", """{"kind":"cow","milk":[1.50,null]}""", "unknown")]
    [InlineData("Mapped", "[1]", "unknown")]
    [InlineData("Standard", """{"kind":"cat","lives":9}""", "Cat")]
    [InlineData("Standard", """{"kind":"moss","leaves":9}""", "Plant")]
    [InlineData("Standard", """{"leaves":9}""", "Plant")]
    [InlineData("Standard", """{"kind":"moss","leaves":"many"}""", "unknown")]
    [InlineData("Creature", """{"type":"Bug","legs":6}""", "Bug")]
    [InlineData("Creature", """{"type":"yeti"}""", "CreatureOption2")]
    [InlineData("Implicit", """{"kind":"Dog","barks":true}""", "Dog")]
    [InlineData("Area", """{"kind":"Point","at":1}""", "AreaPoint")]
    [InlineData("Area", """{"kind":"Line","at":[1]}""", "AreaLine")]
    [InlineData("Rule", """{"day":1,"type":"Daily"}""", "Daily")]
    [InlineData("Rule", """{"most":1,"type":"Total"}""", "Total")]
    [InlineData("Misled", """{"source":"s","type":"licence","back":"b"}""", "Back")]
    [InlineData("Misled", """{"source":"s","type":"licence","front":"f"}""", "Front")]
    [InlineData("Outer", """{"kind":"Cat","lives":9}""", "Cat")]
    [InlineData("Outer", """{"a":1}""", "Inner")]
    [InlineData("Shape", """{"shape":"circle","r":1.5}""", "Circle")]
    [InlineData("Shape", """{"shape":"box","a":2}""", "Square")]
    [InlineData("Shape", """{"shape":"blob"}""", "unknown")]
    [InlineData("Answer", """{"ok":true,"data":"x"}""", "AnswerGood")]
    [InlineData("Answer", """{"ok":false,"error":"x"}""", "AnswerBad")]
    [InlineData("ByShape", """{"a":1,"both":2}""", "Left")]
    [InlineData("ByShape", """{"b":1,"both":2}""", "Right")]
    [InlineData("ByShape", """{"z":1}""", "Dictionary`2")]
    [InlineData("Kinds", "\"x\"", "String")]
    [InlineData("Kinds", "5", "Int64")]
    [InlineData("Kinds", "false", "Boolean")]
    [InlineData("Kinds", """["a","b"]""", "List`1")]
    [InlineData("Kinds", """{"kind":"cat","lives":9}""", "Cat")]
    [InlineData("Several", "\"x\"", "String")]
    [InlineData("Several", "-3", "Int64")]
    [InlineData("Several", "true", "unknown")]
    [InlineData("Texts", "\"2024-02-29\"", "DateOnly")]
    [InlineData("Texts", "\"0b2b2f4e-3b62-4a41-9a51-0f6f1f1f1f1f\"", "Guid")]
    [InlineData("Texts", "\"auto\"", "TextsOption")]
    [InlineData("Texts", "\"other\"", "unknown")]
    [InlineData("Lists", "[1,2]", "List`1")]
    [InlineData("Lists", """["a"]""", "List`1")]
    [InlineData("Lists", "[[1],[2,3]]", "List`1")]
    [InlineData("Lists", """[{"x":1}]""", "unknown")]
    [InlineData("Nested", """{"shape":"circle","r":1.5}""", "Circle")]
    [InlineData("Nested", "7", "Several")]
    [InlineData("Tree", """["a",["b",{"c":"d"}]]""", "List`1")]
    [InlineData("Shared", """{"id":"1","x":5}""", "SharedOption1")]
    [InlineData("Shared", """{"id":"1","y":5}""", "SharedOption2")]
    [InlineData("Animal", """{"type":"bird","wings":2}""", "Bird")]
    [InlineData("Animal", """{"type":"Fish","fins":2}""", "Fish")]
    [InlineData("Animal", """{"type":"Worm"}""", "unknown")]
    public void An_arm_is_found_and_survives(string type, string json, string expected) => Document.Value.RoundTrip(type, json).Should().Be(expected);

    [Fact]
    public void Unions_within_records_and_lists_survive()
    {
        const string Json = """{"animals":[{"type":"bird","wings":2},{"type":"new","x":1}],"main":null}""";
        object zoo = Document.Value.Read("Zoo", Json);
        JsonSerializer.Serialize(zoo, zoo.GetType()).Should().Be(Json);
        zoo.Should().Be(Document.Value.Read("Zoo", Json));
    }

    [Fact]
    public void A_marked_value_that_is_wrong_is_a_fault_with_its_place() =>
        ((Action)(() => Document.Value.Read("Mapped", """{"kind":"cat","lives":"nine"}"""))).Should().Throw<JsonException>().WithMessage("$.lives: expected an integer*");

    [Fact]
    public void A_marks_place_in_the_object_and_escapes_do_not_matter()
    {
        object value = Document.Value.Read("Mapped", """{"lives":9,"more":{"kind":"dog"},"k\u0069nd":"c\u0061t"}""");
        JsonSerializer.Serialize(value, value.GetType()).Should().Be("""{"kind":"cat","lives":9}""");
    }

    [Fact]
    public void No_union_is_left_as_raw_JSON() => Document.Value.Result.Findings.Should().NotContain(finding => finding.Id == "OAC0011");
}
