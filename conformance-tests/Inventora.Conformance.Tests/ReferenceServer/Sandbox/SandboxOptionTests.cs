using System.Diagnostics;
using System.Net;
using Inventora.Conformance.Tests.ReferenceServer.Http;
using Microsoft.Data.Sqlite;

namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

public sealed class SandboxOptionTests
{
    [Fact]
    public async Task Health_is_told_without_a_key_and_outside_of_the_API()
    {
        await using var sandbox = await SandboxInProcess.StartAsync("--seed", "docs", "--fail-rate", "1");
        using var client = sandbox.Server.CreateClient();

        (await client.GetStringAsync("/health/live")).Should().Be("""{"status":"live"}""");
        (await client.GetStringAsync("/health/ready")).Should().Be("""{"status":"ready"}""");
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/health/ready"));
        head.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_published_site_is_served_beside_the_API()
    {
        var folder = Directory.CreateTempSubdirectory("inventora-docs-").FullName;
        File.WriteAllText(Path.Combine(folder, "index.html"), "<p>Größe</p>");
        File.WriteAllText(Path.Combine(folder, "openapi.yaml"), "openapi: 3.1.1");
        await using (var sandbox = await SandboxInProcess.StartAsync("--seed", "docs", "--fail-rate", "1", "--docs", folder))
        {
            using var client = sandbox.Server.CreateClient();

            (await client.GetStringAsync("/docs/")).Should().Be("<p>Größe</p>");
            (await client.GetAsync("/docs/index.html")).Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
            (await client.GetAsync("/docs/openapi.yaml")).Content.Headers.ContentType!.ToString().Should().Be("application/yaml");
            (await client.GetAsync("/docs/../secret.txt")).StatusCode.Should().NotBe(HttpStatusCode.OK);
            (await client.GetAsync("/docs/%2e%2e/secret.txt")).StatusCode.Should().NotBe(HttpStatusCode.OK);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_is_live_and_not_ready_without_its_database()
    {
        var directory = Directory.CreateTempSubdirectory("inventora-health-").FullName;
        var path = Path.Combine(directory, "gone.db");
        await using (var sandbox = await SandboxInProcess.StartAsync("--seed", "docs", "--database", path))
        {
            using var client = sandbox.Server.CreateClient();
            using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
            {
                connection.Open();
                using var command = new SqliteCommand("ALTER TABLE Locations RENAME TO Gone", connection);
                command.ExecuteNonQuery();
            }

            using var ready = await client.GetAsync("/health/ready");
            using var live = await client.GetAsync("/health/live");

            (ready.StatusCode, live.StatusCode).Should().Be((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK));
        }

        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task The_documented_examples_are_there_with_their_ids()
    {
        await using var sandbox = await SandboxInProcess.StartAsync("--seed", "docs");
        using var client = sandbox.CreateClient();

        var product = await client.Get("/products/asdf123");
        var task = await client.Get("/tasks/task_123");

        product["name"]!.GetValue<string>().Should().Be("Handmade Candle");
        product["locationStockLevels"]!.ToJsonString().Should().Be("""{"Main Warehouse":30,"Retail Store":15}""");
        product["materials"]![0]!["stockLevel"]!.GetValue<decimal>().Should().Be(100);
        task["Items"]![0]!["Product"]!["stockLevel"]!.GetValue<decimal>().Should().Be(45);
        (await client.Send("POST", "/tasks/task_123/items/1/batches", new { quantity = 25 }, HttpStatusCode.Created))["id"].Should().NotBeNull();
        (await client.Get("/materials/asdf456"))["stockLevel"]!.GetValue<decimal>().Should().Be(87.5m);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(45)]
    public async Task A_catalogue_has_as_many_products_as_asked_for(int products)
    {
        await using var sandbox = await SandboxInProcess.StartAsync("--seed", $"{products}");
        using var client = sandbox.CreateClient();

        var page = await client.Get("/products?limit=1000");

        page["pagination"]!["totalCount"]!.GetValue<int>().Should().Be(products);
        page["data"]!.AsArray().Should().HaveCount(products);
        (await client.Get("/tasks"))["pagination"]!["totalCount"]!.GetValue<int>().Should().Be(products / 10);
    }

    [Fact]
    public async Task What_is_failed_on_purpose_has_the_documented_shape_and_did_nothing()
    {
        await using var sandbox = await SandboxInProcess.StartAsync("--seed", "docs", "--fail-rate", "1");
        using var client = sandbox.CreateClient();

        using var response = await client.DeleteAsync("/api/tasks/task_123");

        await response.ShouldBeError(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Answers_are_held_back()
    {
        await using var sandbox = await SandboxInProcess.StartAsync("--seed", "docs", "--latency", "60-90");
        using var client = sandbox.CreateClient();
        var clock = Stopwatch.StartNew();

        await client.Get("/products/asdf123");

        clock.ElapsedMilliseconds.Should().BeGreaterThanOrEqualTo(55);
    }

    [Theory]
    [InlineData("https://app.example", "https://app.example")]
    [InlineData("https://other.example", null)]
    public async Task Only_pages_of_the_named_origin_may_call(string origin, string? allowed)
    {
        await using var sandbox = await SandboxInProcess.StartAsync("--seed", "docs", "--cors", "https://app.example");
        using var client = sandbox.Server.CreateClient();
        client.DefaultRequestHeaders.Add("Origin", origin);
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/products/asdf123");
        preflight.Headers.Add("Access-Control-Request-Method", "PATCH");
        preflight.Headers.Add("Access-Control-Request-Headers", "X-Inventora-API-Key, Content-Type");

        using var asked = await client.SendAsync(preflight);
        using var refused = await client.GetAsync("/api/products");

        (Header(asked, "Access-Control-Allow-Origin"), Header(refused, "Access-Control-Allow-Origin")).Should().Be((allowed, allowed));
        Header(asked, "Access-Control-Allow-Headers").Should().Be(allowed is null ? null : "X-Inventora-API-Key,Content-Type");
        await refused.ShouldBeError(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task No_page_may_call_unless_it_is_named()
    {
        await using var sandbox = await SandboxInProcess.StartAsync("--seed", "docs");
        using var client = sandbox.CreateClient();
        client.DefaultRequestHeaders.Add("Origin", "https://app.example");

        using var response = await client.GetAsync("/api/products");

        Header(response, "Access-Control-Allow-Origin").Should().BeNull();
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;
}
