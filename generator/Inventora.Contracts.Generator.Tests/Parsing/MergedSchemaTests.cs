using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Parsing;

/// <summary>Schemas that hold together and contain their own merging end somewhere.</summary>
public sealed class MergedSchemaTests
{
    [Fact]
    public void A_type_that_is_merged_from_types_that_merge_the_same_contains_itself()
    {
        const string all = "{type: array, items: {allOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}]}}";
        const string document = $$$"""
            openapi: 3.0.0
            info: {title: Merged, version: '1'}
            paths: {}
            components:
              schemas:
                Left: {type: object, properties: {one: {type: string}, all: {{{all}}}}}
                Right: {type: object, properties: {two: {type: string}, all: {{{all}}}}}
            """;

        HarnessResult result = GeneratorHarness.Run(document);

        result.Findings.Should().BeEmpty();
        string merged = result.Source(".LeftAllItem.g.cs");
        merged.Should().Contain("string? One ").And.Contain("string? Two ").And.Contain("LeftAllItemAllItem");
        result.Source(".LeftAllItemAllItem.g.cs").Should().Contain("LeftAllItemAllItem>? All").And.NotContain("LeftAllItemAllItemAllItem");
    }
}
