using System.Text.Json;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Emit.Client;

/// <summary>Whatever text an operation has in whatever place, client and server compile, and the text stands only in literals and comments.</summary>
public sealed class HostileWebTests
{
    [Fact]
    public void Client_and_server_of_hostile_texts_compile_and_hold_the_tokens_of_harmless_ones()
    {
        HarnessResult hostile = Run([.. HostileText.All.Where(text => !text.Contains('\uD800'))]);
        HarnessResult harmless = Run([.. HostileText.All.Where(text => !text.Contains('\uD800')).Select((_, i) => $"t{i}")]);

        foreach (string part in new[] { "AcmeClient.g.cs", "AcmeServer.g.cs" })
        {
            Tokens(hostile.Source(part)).Should().Equal(Tokens(harmless.Source(part)));
        }

        hostile.Sources.Values.Should().OnlyContain(text => !text.Contains('\u202E') && !text.Contains('\u2028') && !text.Contains('\u0085'));
    }

    private static HarnessResult Run(IReadOnlyList<string> texts)
    {
        var paths = texts.Select((text, i) => (Path: $"/op{i}/{{id}}", Operation: new
        {
            post = new
            {
                operationId = $"op{i}",
                tags = new[] { "Things" },
                summary = text,
                description = text,
                parameters = new object[]
                {
                    new { name = "id", @in = "path", required = true, description = text, schema = new { type = "string" } },
                    new { name = "q", @in = "query", description = text, schema = new { type = "string", @default = text } },
                    new { name = "H" + i, @in = "header", description = text, schema = new { type = "string" } },
                },
                requestBody = new { description = text, content = new Dictionary<string, object> { ["application/json"] = new { schema = new { type = "integer" } } } },
                responses = new Dictionary<string, object>
                {
                    ["200"] = new { description = text, content = new Dictionary<string, object> { ["application/json"] = new { schema = new { type = "string" } } } },
                    ["404"] = new { description = text },
                },
            },
        })).ToDictionary(pair => pair.Path, pair => pair.Operation);
        string all = string.Concat(texts);
        object document = new
        {
            openapi = "3.1.0",
            info = new { title = all, version = "1", description = all },
            servers = new[] { new { url = "https://example.com/" + Uri.EscapeDataString(all), description = all } },
            tags = new[] { new { name = "Things", description = all } },
            security = new[] { new { Key = Array.Empty<string>() } },
            paths,
            components = new { securitySchemes = new { Key = new { type = "apiKey", @in = "query", name = all, description = all } } },
        };
        return GeneratorHarness.Run(JsonSerializer.Serialize(document), new HarnessOptions { Path = "/project/acme.json", Emit = HarnessOptions.AllParts });
    }

    private static IEnumerable<string> Tokens(string source) => CSharpSyntaxTree.ParseText(source, GeneratorHarness.ParseOptions).GetRoot().DescendantTokens()
        .Select(token => token.IsKind(SyntaxKind.StringLiteralToken) ? "\"\"" : token.Text);
}
