using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>What is said of something that cannot be verified, before the first check.</summary>
public class PreflightTests
{
    [Fact]
    public async Task An_HTML_page_could_not_run()
    {
        var report = await RunAsync(new ScriptedServer((_, _) => ScriptedServer.Html("<h1>Welcome</h1>")));

        report.ExitCode.Should().Be(2);
        report.CouldNotRun.Should().Be(
            "None of the four lists is JSON (GET /products answers 200, text/html; charset=utf-8). Does the address include the part before /products, such as /api?");
    }

    [Fact]
    public async Task A_refused_key_could_not_run()
    {
        var report = await RunAsync(new ScriptedServer((_, _) => ScriptedServer.Json("""{"error": "Invalid API key"}""", 401)));

        report.ExitCode.Should().Be(2);
        report.CouldNotRun.Should().StartWith("The server refused the key, in the header and in the query");
    }

    [Fact]
    public async Task A_dropped_connection_could_not_run()
    {
        var server = new ScriptedServer((_, _) => throw new HttpRequestException("The connection was closed."));
        var report = await RunAsync(server);

        report.ExitCode.Should().Be(2);
        report.CouldNotRun.Should().Be("The server could not be reached: The connection was closed. Is the address right, and is the server running?");
        server.Requests.Should().HaveCountLessThan(10);
    }

    [Fact]
    public async Task Nobody_listening_could_not_run()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var address = taken.LocalEndpoint.ToString();
        taken.Stop();
        var report = await new ConformanceRun(EngineRun.Options(Profile.ReadOnly) with { BaseUrl = new Uri($"http://{address}/api") }).RunAsync();

        report.ExitCode.Should().Be(2);
        report.CouldNotRun.Should().StartWith("The server could not be reached: ");
    }

    [Fact]
    public async Task A_key_that_is_only_taken_in_the_query_goes_on_with_the_query_and_fails()
    {
        var mini = new MiniServer();
        mini.Instead = (request, _) => request.RequestUri!.Query.Contains("x-inventora-api-key=" + EngineRun.Key, StringComparison.Ordinal)
            ? null
            : ScriptedServer.Json("""{"error": "API key missing"}""", 401);
        var report = await RunAsync(mini.Handler);

        report.ExitCode.Should().Be(1);
        report.Facts.Single(fact => fact.Id == "AUTH-3").Outcome.Should().Be(Outcome.Fail);
        report.Facts.Single(fact => fact.Id == "AUTH-4").Outcome.Should().Be(Outcome.Pass);
    }

    [Fact]
    public async Task An_empty_catalogue_is_inconclusive_and_says_so()
    {
        var server = new ScriptedServer((request, _) =>
            !request.Headers.Contains(Credentials.HeaderName) && !request.RequestUri!.Query.Contains("api-key", StringComparison.Ordinal) ? ScriptedServer.Json("""{"error": "API key missing"}""", 401)
            : !(request.RequestUri!.Query + string.Join(' ', request.Headers.Select(header => header.Value.First()))).Contains(EngineRun.Key, StringComparison.Ordinal)
                || request.RequestUri.PathAndQuery.Contains("wrong", StringComparison.Ordinal) ? ScriptedServer.Json("""{"error": "Invalid API key"}""", 401)
            : ScriptedServer.Json("""{"data": [], "pagination": {"totalCount": 0, "offset": 0, "limit": 100}}"""));
        var report = await EngineRun.RunAsync(
            server, Profile.ReadOnly, default, EngineRun.Check("test/needs-a-product", context => Task.FromResult(context.Fixtures.StockProduct.Required), "PAGE-7"));

        report.ExitCode.Should().Be(3);
        report.Conditions.Should().Contain("The catalogue is empty: there is neither a product nor a material to look at.");
    }

    [Theory]
    [InlineData("ftp://server.test/api", "key")]
    [InlineData("http://server.test/api", "")]
    [InlineData("http://server.test/api", "key\nX-Other: 1")]
    public async Task Options_that_cannot_be_used_could_not_run(string url, string key)
    {
        var report = await new ConformanceRun(EngineRun.Options() with { BaseUrl = new Uri(url), ApiKey = key }, new MiniServer().Handler).RunAsync();

        report.ExitCode.Should().Be(2);
        report.CouldNotRun.Should().NotBeNullOrEmpty();
    }

    private static Task<ConformanceReport> RunAsync(HttpMessageHandler server) => new ConformanceRun(EngineRun.Options(Profile.ReadOnly), server).RunAsync();
}
