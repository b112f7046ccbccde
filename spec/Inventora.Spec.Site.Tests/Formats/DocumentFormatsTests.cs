using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Formats;
using Inventora.Spec.Site.Samples;

namespace Inventora.Spec.Site.Tests.Formats;

public sealed class DocumentFormatsTests
{
    public static TheoryData<string> PublicDocuments
    {
        get
        {
            var folder = Path.Combine(Environment.GetEnvironmentVariable("INVENTORA_SHARED") ?? Path.Combine(SiteRepository.Root, "..", "shared"), "corpus", "public");
            string[] all = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Where(file => new FileInfo(file).Length < 150_000).Order(StringComparer.Ordinal).Select(file => Path.GetFullPath(file))] : [];
            return all.Length == 0 ? [""] : [.. all.Where((_, index) => index % 6 == 0)];
        }
    }

    [Fact]
    public void The_contract_with_samples_is_the_contract_as_YAML_and_as_JSON()
    {
        var document = ApiDocument.OfThisRepository();
        var formats = DocumentFormats.Of(document, new CodeSamples(document)).ToDictionary(format => format.Path, format => format.Text, StringComparer.Ordinal);

        var json = JsonNode.Parse(formats["openapi.json"])!;
        JsonNode.DeepEquals(ApiDocument.Parse(formats["openapi.yaml"]).Root, json).Should().BeTrue();
        json["paths"]!["/products"]!["get"]!["x-codeSamples"]!.AsArray().Select(sample => sample!["lang"]!.ToString()).Should().Equal("Shell", "C#", "HTTP");
        foreach (var item in json["paths"]!.AsObject().Select(path => path.Value!.AsObject()))
        {
            foreach (var (_, operation) in item.Where(member => member.Value is JsonObject))
            {
                operation!.AsObject().Remove("x-codeSamples");
            }
        }

        JsonNode.DeepEquals(json, document.Root).Should().BeTrue();
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("yes")]
    [InlineData("1.0")]
    [InlineData("")]
    [InlineData(" space")]
    [InlineData("- x")]
    [InlineData("#no")]
    [InlineData("two\nlines\n")]
    [InlineData("two\n\n  lines: x\n\n\n")]
    [InlineData("\n first")]
    [InlineData("tab\tand \"quotes\" and \\")]
    [InlineData("null")]
    [InlineData("x #y")]
    [InlineData("{{braces}}")]
    [InlineData("\u2028\u0085\u0000é😀")]
    public void A_text_comes_back_from_YAML_as_it_was(string text)
    {
        var root = new JsonObject { ["openapi"] = "3.1.1", ["info"] = new JsonObject { ["title"] = "T", ["version"] = "1" }, ["paths"] = new JsonObject(), ["x-a"] = text, ["x-b"] = new JsonArray(text, new JsonObject { ["k"] = text, ["l"] = new JsonArray(text) }, new JsonArray(new JsonArray(1.50m, true, (JsonNode?)null))) };
        var written = YamlWriter.Write(root);

        ApiDocument.Parse(written).Root["x-b"]!.ToJsonString().Should().Be(root["x-b"]!.ToJsonString(), written);
        ApiDocument.Parse(written).Root["x-a"]!.ToString().Should().Be(text);
    }

    [Fact]
    public void Braces_of_an_example_are_no_variable()
    {
        var document = ApiDocument.Parse(Changes.Documents.Request("{type: string, example: '{{secret}}'}"));

        HttpFile.Write(document).Should().EndWith("\n\n\"\\u007b{secret}}\"\n");
        PostmanCollection.Of(document).ToJsonString().Should().NotContain("{{secret");
    }

    [Fact]
    public void A_schema_of_a_type_refers_to_the_files_beside_it()
    {
        var schemas = JsonSchemas.Of(ApiDocument.OfThisRepository()).ToDictionary(schema => schema.File, schema => schema.Schema, StringComparer.Ordinal);

        schemas["ProductPage.schema.json"]["properties"]!["data"]!["items"]!["$ref"]!.ToString().Should().Be("Product.schema.json");
        schemas.Values.SelectMany(References).Where(reference => !reference.StartsWith('#')).Should().BeSubsetOf(schemas.Keys);
    }

    [Fact]
    public void Names_of_any_kind_have_schemas_that_find_each_other()
    {
        var document = ApiDocument.Parse("""
            openapi: 3.1.1
            info: {title: T, version: '1'}
            components:
              schemas:
                a/b: {$id: 'https://example.com/other', type: object, properties: {next: {$ref: '#/components/schemas/a~1b'}, all: {$ref: '#/components/schemas/a%20b'}}}
                a b: {type: object, properties: {part: {$ref: '#/components/schemas/a~1b/properties/all'}}}
            """);
        var schemas = JsonSchemas.Of(document).ToDictionary(schema => schema.File, schema => schema.Schema, StringComparer.Ordinal);

        schemas.Keys.Should().Equal("a-b.schema.json", "a-b-2.schema.json");
        schemas["a-b.schema.json"]["$id"]!.ToString().Should().Be("a-b.schema.json");
        References(schemas["a-b.schema.json"]).Should().Equal("#", "a-b-2.schema.json");
        References(schemas["a-b-2.schema.json"]).Should().Equal("#");
        JsonSchemas.Bundle(document)["$defs"]!.AsObject().Select(member => member.Value!["$id"]!.ToString()).Should().Equal(schemas.Keys);
    }

    [Theory]
    [MemberData(nameof(PublicDocuments))]
    public void Every_document_has_every_format_and_the_same_bytes_each_time(string file)
    {
        Assert.SkipWhen(file.Length == 0, "The corpus of public documents is not beside this repository.");
        var one = Render(file);

        one.Should().Equal(Render(file));
    }

    private static IReadOnlyList<string> Render(string file)
    {
        ApiDocument document;
        try
        {
            document = ApiDocument.Load(file);
        }
        catch (DocumentException)
        {
            return [];
        }

        var formats = DocumentFormats.Of(document, new CodeSamples(document)).ToArray();
        ApiDocument.Parse(formats.Single(format => format.Path == "openapi-3.0.json").Text, "older.json").WrittenIn.Should().Be("3.0");
        return [.. formats.Select(format => format.Text), .. DocumentFormats.Schemas(document).Select(schema => schema.Text)];
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" && member.Value is JsonValue text ? [text.ToString()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
