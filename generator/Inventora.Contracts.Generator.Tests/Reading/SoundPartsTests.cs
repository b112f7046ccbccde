using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Reading;

/// <summary>What the reader library throws on costs the part that it stands in, and never the rest of the document.</summary>
public sealed class SoundPartsTests
{
    /// <summary>The library throws on the tabs and on the references to a path.</summary>
    private const string Document = """
        swagger: '2.0'
        info: {title: Tabs, version: '1'}
        paths:
          /things:
            get:
              operationId: listThings
              parameters:
              - {name: ids, in: query, type: array, collectionFormat: tsv, items: {type: array, items: {type: string}}}
              responses:
                '200': {description: ok, schema: {type: array, items: {$ref: '#/definitions/Thing'}}}
            post:
              operationId: addThing
              parameters:
              - {name: thing, in: body, required: true, schema: {$ref: '#/definitions/Thing'}}
              responses:
                '200': {description: ok, schema: {$ref: '#/definitions/Thing'}}
          /others:
            get:
              operationId: listOthers
              responses:
                '200': {description: ok, schema: {type: array, items: {$ref: '#/definitions/Thing'}}}
        definitions:
          Thing: {type: object, properties: {id: {type: string}}}
        """;

    [Fact]
    public void An_operation_that_the_library_throws_on_is_left_out_with_a_finding()
    {
        HarnessResult result = GeneratorHarness.Run(Document, new HarnessOptions { Emit = HarnessOptions.AllParts });

        HarnessFinding finding = result.Findings.Should().ContainSingle().Subject;
        finding.Id.Should().Be("OAC0017");
        finding.Line.Should().Be(5);
        finding.Message.Should().StartWith("'get' can't be read and is left out: ");
        string all = string.Join('\n', result.Sources.Values);
        all.Should().Contain("AddThingAsync").And.Contain("ListOthersAsync").And.Contain("record Thing").And.NotContain("ListThingsAsync");
    }

    [Fact]
    public void A_document_that_the_library_refuses_as_a_whole_is_an_error()
    {
        HarnessResult result = GeneratorHarness.RunWithoutCompiling("openapi: 3.0.0\ninfo: [1]\npaths: 5\n", new HarnessOptions { Emit = HarnessOptions.AllParts });

        result.Findings.Should().NotBeEmpty();
    }
}
