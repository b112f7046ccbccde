using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Samples;
using static Inventora.Spec.Site.Tests.Changes.Documents;

namespace Inventora.Spec.Site.Tests.Samples;

public sealed class ForeignSampleTests
{
    [Fact]
    public void Names_in_CSharp_are_those_that_the_generator_makes() =>
        Sample("C#", Paths("/things/{thing-id}: {post: {operationId: add_part, tags: [Part list], parameters: [{name: thing-id, in: path, required: true, schema: {type: string, format: uuid}}, {name: class, in: query, example: big, schema: {type: string, enum: [big, small]}}], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/part'}}}}, responses: {'201': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/part'}}}}}}}")
            + "components: {schemas: {part: {type: object, required: [unit-price, made], properties: {unit-price: {type: number, format: decimal, example: 2.50}, made: {type: string, format: date}, note: {type: string}}}}}\n")
            .Should().Be("""
                using var client = new AcmeClient(new AcmeClientOptions());

                var part = await client.PartList.AddPartAsync(Guid.Parse("3fa85f64-5717-4562-b3fc-2c963f66afa6"), new Part
                {
                    UnitPrice = 2.50m,
                    Made = new DateOnly(2026, 1, 31),
                }, @class: AddPartClass.Big);
                """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_value_that_has_no_plain_expression_has_no_sample_in_CSharp() =>
        new CodeSamples(Parse(Body("{required: true, content: {application/octet-stream: {}}}"))).Of(Parse(Body("{required: true, content: {application/octet-stream: {}}}")).Operations[0])
            .Select(sample => sample.Lang).Should().Equal("Shell", "HTTP");

    [Fact]
    public void Hostile_text_stays_in_its_quotes()
    {
        var shell = Sample("Shell", Parameters("{name: q, in: query, example: \"'; rm -rf / #$(x)`y`\\\"\", schema: {type: string}}, {name: X-H, in: header, required: true, example: \"a'b\\nEvil: 1\", schema: {type: string}}"));

        shell.Should().Be("""
            curl 'https://api.example.com/things?q=%27%3B%20rm%20-rf%20%2F%20%23%24%28x%29%60y%60%22' \
              -H 'X-H: a'\''b Evil: 1'
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("{type: apiKey, in: query, name: k}", "curl \"https://api.example.com/things?k=$API_KEY\"")]
    [InlineData("{type: apiKey, in: cookie, name: k}", "curl 'https://api.example.com/things' \\\n  --cookie \"k=$API_KEY\"")]
    [InlineData("{type: http, scheme: Bearer}", "curl 'https://api.example.com/things' \\\n  -H \"Authorization: Bearer $TOKEN\"")]
    [InlineData("{type: oauth2, flows: {}}", "curl 'https://api.example.com/things' \\\n  -H \"Authorization: Bearer $TOKEN\"")]
    public void Secrets_are_variables(string scheme, string expected) => Sample("Shell", Security("[{S: []}]", $"S: {scheme}")).Should().Be(expected);

    [Fact]
    public void Parameters_are_written_in_their_styles() =>
        Sample("HTTP", Parameters("{name: id, in: path, required: true, style: matrix, explode: true, example: [1, 2], schema: {type: array, items: {type: integer}}}, {name: f, in: query, style: deepObject, explode: true, example: {a: 1, b: x y}, schema: {type: object}}, {name: l, in: query, explode: false, example: [a, b], schema: {type: array, items: {type: string}}}", "/things/{id}"))
            .Should().Be("GET /things/;id=1;id=2?f%5Ba%5D=1&f%5Bb%5D=x%20y&l=a,b HTTP/1.1\nHost: api.example.com");

    private static ApiDocument Parse(string text) => ApiDocument.Parse(text, "acme.yaml");

    private static string Sample(string language, string text)
    {
        var document = Parse(text);
        return new CodeSamples(document).Of(document.Operations[0]).Single(sample => sample.Lang == language).Source;
    }
}
