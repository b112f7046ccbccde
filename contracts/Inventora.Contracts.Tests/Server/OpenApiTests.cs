using System.Net;
using System.Text.Json.Nodes;
using Inventora.Contracts.Server;
using Inventora.Contracts.Tests.Hosting;
using Inventora.Spec;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Contracts.Tests.Server;

/// <summary>How a server describes itself: the contract as it was written, and the document that ASP.NET Core makes.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public void The_contract_as_json_is_the_contract()
    {
        string file = RepositoryPath.Combine("contracts", "Inventora.Contracts.Server", "OpenApi", "inventora.openapi.json");
        string expected = ContractDocument.Load().Root.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
        if (Environment.GetEnvironmentVariable("INVENTORA_UPDATE") == "1")
        {
            File.WriteAllText(file, expected.ReplaceLineEndings("\n"));
        }

        (File.ReadAllText(file).ReplaceLineEndings("\n") == expected.ReplaceLineEndings("\n")).Should().BeTrue("INVENTORA_UPDATE=1 writes {0} anew", file);
    }

    [Theory]
    [InlineData("yaml", "application/yaml; charset=utf-8")]
    [InlineData("json", "application/json; charset=utf-8")]
    public async Task The_contract_is_served_to_everybody(string format, string contentType)
    {
        await using StubServer server = await StubServer.StartAsync(use: app => app.MapInventoraContract());

        RawAnswer answer = await server.SendAsync("GET", $"/../openapi.{format}", key: null);

        (answer.Status, answer.ContentType).Should().Be((200, contentType));
        answer.ContentLength.Should().BeGreaterThan(10_000);
        answer.Body.Should().Contain("listProducts");
        if (format == "yaml")
        {
            answer.Body.Should().Be(ContractDocument.Load().Text);
        }
    }

    [Fact]
    public async Task What_a_reader_has_already_is_not_sent_again()
    {
        await using StubServer server = await StubServer.StartAsync(use: app => app.MapInventoraContract("/docs/inventora"));
        using var http = new HttpClient();
        string address = server.BaseAddress.AbsoluteUri + "/../docs/inventora.json";
        using HttpResponseMessage first = await http.GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage second = await http.SendAsync(request);

        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_frameworks_document_has_every_operation_with_its_parameters_and_bodies()
    {
        JsonNode document = await DocumentAsync(builder => builder.Services.AddOpenApi());

        document["paths"]!.AsObject().Where(path => path.Key.StartsWith("/api/", StringComparison.Ordinal)).SelectMany(path => path.Value!.AsObject()).Should().HaveCount(16);
        document["paths"]!.AsObject().Select(path => path.Key).Should().Contain("/api/tasks");
        JsonNode list = document["paths"]!["/api/tasks"]!["get"]!;
        list["operationId"]!.GetValue<string>().Should().Be("listTasks");
        list["parameters"]!.AsArray().Select(parameter => $"{parameter!["in"]} {parameter["name"]}").Should().Equal("query limit", "query offset", "query status", "query UserId");
        list["parameters"]!.AsArray().Should().NotContain(parameter => parameter!["required"] != null && parameter["required"]!.GetValue<bool>());
        JsonNode update = document["paths"]!["/api/products/{id}"]!["patch"]!;
        update["parameters"]![0]!["name"]!.GetValue<string>().Should().Be("id");
        update["requestBody"]!["content"]!["application/json"].Should().NotBeNull();
        update["responses"]!.AsObject().Select(response => response.Key).Should().BeEquivalentTo("200", "400", "401", "404");
    }

    [Fact]
    public async Task With_the_contract_the_frameworks_document_has_its_schemas_and_security()
    {
        JsonNode document = await DocumentAsync(builder => builder.Services.AddOpenApi(options => options.AddInventoraContract()));
        JsonNode contract = ContractDocument.Load().Root;

        JsonNode own = document["paths"]!["/health"]!["get"]!;
        own["responses"]!["200"].Should().NotBeNull();
        document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).Should().Contain(contract["components"]!["schemas"]!.AsObject().Select(schema => schema.Key));
        document["components"]!["securitySchemes"]!.AsObject().Select(scheme => scheme.Key).Should().BeEquivalentTo("HeaderKey", "QueryKey");
        document["paths"]!["/api/products/{id}"]!["patch"]!["requestBody"]!.ToJsonString().Should().Contain("#/components/schemas/ProductPatch");
        document["paths"]!["/api/products/{id}"]!["get"]!["responses"]!["200"]!.ToJsonString().Should().Contain("#/components/schemas/Product");
        document["paths"]!.AsObject().Select(path => path.Key).Should().Contain("/api/tasks/{id}/items/{item_id}/batches");
        document["paths"]!["/api/products"]!["get"]!["security"]!.AsArray().Should().HaveCount(2);
    }

    private static async Task<JsonNode> DocumentAsync(Action<WebApplicationBuilder> build)
    {
        await using StubServer server = await StubServer.StartAsync(build: build, use: app =>
        {
            app.MapOpenApi();
            app.MapGet("/health", () => "well");
        });
        RawAnswer answer = await server.SendAsync("GET", "/../openapi/v1.json", key: null);
        answer.Status.Should().Be(200, answer.Body);
        return JsonNode.Parse(answer.Body)!;
    }
}
