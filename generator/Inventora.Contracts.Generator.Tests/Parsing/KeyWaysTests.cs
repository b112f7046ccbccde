namespace Inventora.Contracts.Generator.Tests.Parsing;

/// <summary>When several API-key schemes are one key that travels in one of several places, and when they are several keys.</summary>
public sealed class KeyWaysTests
{
    [Theory]
    [InlineData("[{H: []}, {Q: []}]", "[{Q: []}, {H: []}]", "H Q")]
    [InlineData("[{H: []}]", "[{H: []}]", "H")]
    [InlineData("[{H: []}, {Q: []}, {B: []}]", "[]", "H Q")]
    [InlineData("[]", "[]", "H Q C")]
    [InlineData("[{H: []}]", "[{Q: []}]", "")]
    [InlineData("[{H: [], Q: []}]", "[{H: [], Q: []}]", "")]
    [InlineData("[{H: []}, {Q: []}]", "[{H: []}]", "")]
    [InlineData("[{H: [], B: []}, {Q: []}]", "[{H: []}, {Q: []}]", "H Q")]
    public void Schemes_that_every_operation_offers_as_alternatives_are_one_key(string first, string second, string ways)
    {
        ParsedDocument document = ParsedDocument.Parse($$"""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              /first: {get: {operationId: first, security: {{first}}, responses: {'204': {description: x} } } }
              /second: {get: {operationId: second, security: {{second}}, responses: {'204': {description: x} } } }
            components:
              securitySchemes:
                H: {type: apiKey, in: header, name: X-Key}
                Q: {type: apiKey, in: query, name: key}
                C: {type: apiKey, in: cookie, name: key}
                B: {type: http, scheme: bearer}
            """);

        string.Join(' ', document.Model.Outline.KeyWays).Should().Be(ways);
    }

    [Fact]
    public void Two_keys_in_one_place_are_two()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            security: [{First: []}, {Second: []}]
            paths:
              /a: {get: {operationId: a, responses: {'204': {description: x}}}}
            components:
              securitySchemes:
                First: {type: apiKey, in: header, name: X-First}
                Second: {type: apiKey, in: header, name: X-Second}
            """);

        document.Model.Outline.KeyWays.Should().BeEmpty();
    }
}
