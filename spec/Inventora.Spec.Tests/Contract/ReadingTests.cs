using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Inventora.Spec.Tests.Contract;

public sealed class ReadingTests
{
    [Fact]
    public void OpenApi_NET_reads_the_contract_without_an_error_or_a_warning()
    {
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();

        var (document, diagnostic) = OpenApiDocument.Parse(TheContract.Document.Text, "yaml", settings);

        diagnostic!.Errors.Should().BeEmpty();
        diagnostic.Warnings.Should().BeEmpty();
        diagnostic.SpecificationVersion.Should().Be(OpenApiSpecVersion.OpenApi3_1);
        document!.Paths.Should().HaveCount(11);
        document.Paths.Values.SelectMany(path => path.Operations!.Values).Should().HaveCount(16);
    }

    [Fact]
    public void The_contract_is_an_OpenAPI_3_1_1_document() =>
        TheContract.At("/openapi").GetValue<string>().Should().Be("3.1.1");

    [Fact]
    public void Every_reference_leads_to_a_component_and_every_component_is_referred_to()
    {
        var targets = References(TheContract.Document.Root).ToHashSet();
        var components = TheContract.NamesAt("/components")
            .Where(kind => kind != "securitySchemes")
            .SelectMany(kind => TheContract.NamesAt($"/components/{kind}").Select(name => $"#/components/{kind}/{name}"));

        components.Should().BeEquivalentTo(targets);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
