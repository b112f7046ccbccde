using System.Net;
using System.Net.Http.Headers;
using Inventora.Conformance.Tests.Runner.Servers;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>Bounds on what a server can do to the suite, and what never shows in a report.</summary>
public class TransportTests
{
    private readonly MiniServer server = new();

    [Fact]
    public async Task The_key_shows_in_no_report()
    {
        server.Instead = (request, _) =>
        {
            if (request.RequestUri!.AbsolutePath.EndsWith("/echo", StringComparison.Ordinal))
            {
                var echo = ScriptedServer.Json($$"""{"error": "{{string.Join(' ', request.Headers.Select(header => header.Value.First()))}} {{request.RequestUri.Query}}"}""", 404);
                echo.Headers.TryAddWithoutValidation("X-Echo", EngineRun.Key);
                return echo;
            }

            return request.RequestUri.AbsolutePath.EndsWith("/drop", StringComparison.Ordinal) ? throw new HttpRequestException($"refused {EngineRun.Key}") : null;
        };
        var report = await EngineRun.CheckAsync(server.Handler, async context =>
        {
            foreach (var credentials in new[]
            {
                context.Api.Key.InHeader, context.Api.Key.InQuery, context.Api.Key.Longer, context.Api.Key.Shorter!, context.Api.Key.Changed, context.Api.Key.CaseSwapped!,
                context.Api.Key.InOtherHeader("Authorization", "Bearer"),
            })
            {
                var echo = await context.Api.GetAsync("/echo", credentials);
                context.Observe("PAGE-7", false, $"no {EngineRun.Key}", echo.Json, echo);
                context.Observe("RES-19", false, "x", echo.Header("X-Echo"), echo);
                var drop = await context.Api.GetAsync("/drop", credentials);
                context.Observe("PAGE-7", false, "x", drop.Answer, drop);
            }

            throw new InvalidOperationException("fault with " + EngineRun.Key);
        });

        report.ToJson().Should().NotContain(EngineRun.Key[..^1], "{0} must not be found", "the key").And.NotContainEquivalentOf(EngineRun.Key[..^1]);
    }

    [Fact]
    public async Task A_curl_line_repeats_the_request_with_the_key_from_the_environment()
    {
        var report = await EngineRun.CheckAsync(server.Handler, async context =>
        {
            var exchange = await context.Api.PatchAsync("/products/prod-1", new { notes = "it's" });
            context.Observe("PAGE-7", false, "x", "y", exchange);
        });

        report.Checks.Single().Request.Should().Be(
            """
            curl -sS -i -X PATCH -H "X-Inventora-API-Key: $INVENTORA_API_KEY" -H 'Content-Type: application/json' --data-binary '{"notes":"it\u0027s"}' "http://server.test/api/products/prod-1"
            """);
    }

    [Fact]
    public async Task A_rate_limit_is_waited_for()
    {
        var refused = 0;
        server.Instead = (request, _) =>
        {
            if (request.RequestUri!.Query == "?slow=1" && refused++ < 2)
            {
                var busy = ScriptedServer.Json("""{"error": "busy"}""", 429);
                busy.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.Zero);
                return busy;
            }

            return null;
        };
        var report = await StatusesAsync("/products?slow=1");

        report.Should().Equal(200);
    }

    [Fact]
    public async Task A_503_without_Retry_After_is_an_answer()
    {
        server.Instead = (request, _) => request.RequestUri!.Query == "?slow=1" ? ScriptedServer.Json("{}", 503) : null;

        (await StatusesAsync("/products?slow=1")).Should().Equal(503);
    }

    [Fact]
    public async Task An_endless_body_is_cut_off()
    {
        server.Instead = (request, _) => request.RequestUri!.Query == "?endless=1" ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new PouringStream()) } : null;
        string? failure = null;
        await EngineRun.CheckAsync(server.Handler, async context => failure = (await context.Api.GetAsync("/products?endless=1")).Failure);

        failure.Should().Be("the body is longer than 16 MiB");
    }

    [Fact]
    public async Task JSON_that_is_too_deep_is_no_JSON()
    {
        var deep = new string('[', 10000) + new string(']', 10000);
        server.Instead = (request, _) => request.RequestUri!.Query == "?deep=1" ? ScriptedServer.Json(deep) : null;
        var report = await EngineRun.CheckAsync(server.Handler, async context => context.Observe("PAGE-7", (await context.Api.GetAsync("/products?deep=1")).IsJson, "x", "y"));

        report.Fact("PAGE-7").Outcome.Should().Be(Outcome.Fail);
    }

    [Fact]
    public async Task A_server_that_stops_answering_ends_the_run_soon()
    {
        var alive = true;
        server.Instead = (_, _) => alive ? null : throw new HttpRequestException("gone");
        var checks = Enumerable.Range(0, 50).Select(i => EngineRun.Check($"test/{i:00}", async context =>
        {
            alive = i < 3;
            for (var request = 0; request < 6; request++)
            {
                await context.Api.GetAsync("/products");
            }
        }, "PAGE-7")).ToArray();
        var report = await EngineRun.RunAsync(server.Handler, Profile.ReadOnly, default, checks);

        report.Requests.Should().BeLessThan(200);
        report.Checks.Count(check => check.Reason == "the server has stopped answering").Should().BeGreaterThan(40);
    }

    [Fact]
    public async Task The_same_seed_asks_the_same_questions()
    {
        var first = new MiniServer();
        var second = new MiniServer();
        var run = async (MiniServer mini) => await EngineRun.CheckAsync(mini.Handler, async context =>
        {
            await context.Api.PostAsync("/tasks", new { name = context.Unique("x"), order = context.Random.Next() });
            await context.Api.GetAsync("/products");
        });
        await run(first);
        await run(second);

        second.Handler.Requests.Should().Equal(first.Handler.Requests);
    }

    private async Task<int[]> StatusesAsync(params string[] paths)
    {
        var statuses = new List<int>();
        await EngineRun.CheckAsync(server.Handler, async context =>
        {
            foreach (var path in paths)
            {
                statuses.Add((await context.Api.GetAsync(path)).Status);
            }
        });
        return [.. statuses];
    }
}
