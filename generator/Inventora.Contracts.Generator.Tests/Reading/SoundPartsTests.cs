using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Tests.Reading;

/// <summary>What a library can't read costs the part that it stands in, and never the rest of the document.</summary>
public sealed class SoundPartsTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: Faults, version: '1'}
        paths:
          /things:
            get: {operationId: bad}
            post: {operationId: good}
          /others:
            get: {operationId: good}
        components:
          schemas:
            Thing: {title: good}
            Other: {title: bad}
        """;

    [Fact]
    public void Only_the_parts_at_fault_are_left_out()
    {
        SoundParts search = new(Root(), (PlacedMapping part, out ReadDocument? read) => Read(part, out read));

        ReadDocument? sound = search.Find("bad", TestContext.Current.CancellationToken);

        search.Faults.Select(fault => string.Join('/', fault.Path)).Should().Equal("paths//things/get", "components/schemas/Other");
        JsonNodes.ToJson(sound!.Tree.Root).ToJsonString().Should().Be(
            """{"openapi":"3.0.3","info":{"title":"Faults","version":"1"},"paths":{"/things":{"post":{"operationId":"good"}},"/others":{"get":{"operationId":"good"}}},"components":{"schemas":{"Thing":{"title":"good"}}}}""");
    }

    [Fact]
    public void Nothing_is_read_twice()
    {
        List<string> readings = [JsonNodes.ToJson(Root()).ToJsonString()];
        SoundParts search = new(Root(), (PlacedMapping part, out ReadDocument? read) =>
        {
            readings.Add(JsonNodes.ToJson(part).ToJsonString());
            return Read(part, out read);
        });

        search.Find("bad", TestContext.Current.CancellationToken);

        readings.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_document_without_a_sound_part_is_none()
    {
        new SoundParts(Root(), (PlacedMapping _, out ReadDocument? read) =>
        {
            read = null;
            return "no";
        }).Find("no", TestContext.Current.CancellationToken).Should().BeNull();
    }

    [Fact]
    public void A_document_that_the_library_refuses_as_a_whole_is_an_error()
    {
        HarnessResult result = GeneratorHarness.RunWithoutCompiling("openapi: 3.0.0\ninfo: [1]\npaths: 5\n", new HarnessOptions { Emit = HarnessOptions.AllParts });

        result.Findings.Should().NotBeEmpty();
    }

    private static PlacedMapping Root() => (PlacedMapping)YamlTreeReader.Read(Document, new FindingCollector("x"), CancellationToken.None)!;

    /// <summary>A library that refuses whatever has something bad in it.</summary>
    private static string? Read(PlacedMapping part, out ReadDocument? read)
    {
        bool isBad = JsonNodes.ToJson(part).ToJsonString().Contains("\"bad\"", StringComparison.Ordinal);
        read = isBad ? null : new ReadDocument(new OpenApiDocument(), new DocumentTree(part));
        return isBad ? "bad" : null;
    }
}
