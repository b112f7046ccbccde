using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Tests.Runner.Servers;

namespace Inventora.Conformance.Tests.Runner;

public sealed class VerifyTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("inventora-runner-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_server_that_conforms_gets_0_and_a_short_report()
    {
        await using var server = await LoopbackServer.StartAsync(new SecondServerHandler());

        var run = await VerifyAsync(server);

        run.IsFitForAUser().ExitCode.Should().Be(0, run.Text);
        run.LastLine.Should().MatchRegex(@"^[1-9]\d* facts passed, 0 failed, 0 warned, \d+ inconclusive, \d+ not observable$");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_broken_fact_is_told_with_its_line_what_was_seen_and_the_request()
    {
        await using var server = await LoopbackServer.StartAsync(new SecondServerHandler(Fault.ErrorIsAnObject));

        var run = await VerifyAsync(server);

        run.IsFitForAUser().ExitCode.Should().Be(1, run.Text);
        run.Output.Should().MatchRegex(@"FAIL ERR-\d+: .+\n     \w+ in the documentation, lines? \d+").And.Contain("  expected  ").And.Contain("  seen      ");
        run.Output.Should().Contain("curl -sS -i -H \"X-Inventora-API-Key: $INVENTORA_API_KEY\"");
        run.Output.Should().Contain("Result:\n  The server does not conform: it breaks ");
    }

    [Fact]
    public async Task An_empty_catalogue_is_inconclusive()
    {
        using var second = new HttpMessageInvoker(new SecondServerHandler());
        await using var server = await LoopbackServer.StartAsync(request => Emptied(second.SendAsync(request, CancellationToken.None).Result));

        var run = await VerifyAsync(server);

        run.IsFitForAUser().ExitCode.Should().Be(3, run.Text);
        run.Output.Should().Contain("The catalogue is empty");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_that_is_taken_one_way_only_is_a_fault_of_the_server(bool inHeader)
    {
        using var second = new HttpMessageInvoker(new SecondServerHandler());
        await using var server = await LoopbackServer.StartAsync(request =>
        {
            if (!inHeader)
            {
                request.Headers.Remove("X-Inventora-API-Key");
            }
            else
            {
                request.RequestUri = new Uri(request.RequestUri!.OriginalString.Replace("x-inventora-api-key=", "ignored=", StringComparison.Ordinal));
            }

            return second.SendAsync(request, CancellationToken.None).Result;
        });

        var run = await VerifyAsync(server);

        run.IsFitForAUser().ExitCode.Should().Be(1, run.Text);
        run.Output.Should().Contain("FAIL AUTH-");
    }

    [Fact]
    public async Task Every_form_of_report_is_written()
    {
        await using var server = await LoopbackServer.StartAsync(new SecondServerHandler());

        var run = await VerifyAsync(
            server, "--only", "pages", "--seed", "7", "--report", "json=" + At("a.json"), "--report", "junit=" + At("a.xml"), "--report", "markdown=" + At("a.md"), "--report", "html=" + At("a.html"));

        var report = JsonNode.Parse(await File.ReadAllTextAsync(At("a.json")))!;
        ((int)report["exitCode"]!).Should().Be(run.ExitCode);
        ((int)report["seed"]!).Should().Be(7);
        report["checks"]!.AsArray().Should().NotBeEmpty().And.OnlyContain(check => ((string)check!["id"]!).StartsWith("pages/"));
        foreach (var file in new[] { "a.json", "a.xml", "a.md", "a.html" })
        {
            (await File.ReadAllTextAsync(At(file))).Should().NotContain(SecondServerHandler.Key).And.NotBeEmpty();
        }
    }

    [Fact]
    public async Task A_run_that_could_not_start_is_reported_too()
    {
        await CommandLine.VerifyAsync(await LoopbackSocket.ClosedAsync(), "--report", "json=" + At("a.json"));

        ((string)JsonNode.Parse(await File.ReadAllTextAsync(At("a.json")))!["couldNotRun"]!).Should().Contain("could not be reached");
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_told_before_the_run()
    {
        var run = await CommandLine.VerifyAsync("http://127.0.0.1:1/api", "--report", "json=" + At("no/such/folder/a.json"));

        run.IsFitForAUser().ExitCode.Should().Be(2);
        run.Error.Should().Contain("does not exist");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_known_failure_does_not_count_until_it_expires_or_the_fact_holds()
    {
        await using var broken = await LoopbackServer.StartAsync(new SecondServerHandler(Fault.ErrorIsAnObject));
        await using var mended = await LoopbackServer.StartAsync(new SecondServerHandler());
        await VerifyAsync(broken, "--report", "json=" + At("first.json"));
        var failed = JsonNode.Parse(await File.ReadAllTextAsync(At("first.json")))!["facts"]!.AsArray()
            .Where(fact => (string)fact!["outcome"]! == "fail").Select(fact => (string)fact!["id"]!).ToArray();

        var known = await VerifyAsync(broken, "--known-failures", WriteList(failed, "2999-12-31"));
        var expired = await VerifyAsync(broken, "--known-failures", WriteList(failed, "2020-01-01"));
        var stale = await VerifyAsync(mended, "--known-failures", WriteList(failed, "2999-12-31"));

        known.IsFitForAUser().ExitCode.Should().Be(0, known.Text);
        known.Output.Should().Contain("Known failures:").And.NotContain("FAIL ");
        expired.IsFitForAUser().ExitCode.Should().Be(1);
        expired.Output.Should().Contain($"The known failure {failed[0]} expired on 2020-01-01.").And.Contain($"FAIL {failed[0]}");
        stale.IsFitForAUser().ExitCode.Should().Be(1);
        stale.Output.Should().Contain($"The known failure {failed[0]} is stale");
    }

    [Fact]
    public async Task A_field_that_is_not_documented_is_noted_and_fails_only_a_strict_run()
    {
        using var second = new HttpMessageInvoker(new SecondServerHandler());
        await using var server = await LoopbackServer.StartAsync(request => WithWarehouse(second.SendAsync(request, CancellationToken.None).Result));

        var mild = await VerifyAsync(server, "--report", "json=" + At("a.json"));
        var strict = await VerifyAsync(server, "--strict-fields");

        mild.IsFitForAUser().ExitCode.Should().Be(0, mild.Text);
        JsonNode.Parse(await File.ReadAllTextAsync(At("a.json")))!["undocumentedFields"]!.AsArray().Select(field => (string)field!)
            .Should().Equal("Product.warehouse");
        strict.IsFitForAUser().ExitCode.Should().Be(1);
        strict.Output.Should().Contain("The server answers with fields that the documentation does not name: Product.warehouse.");
    }

    [Fact]
    public async Task A_server_that_says_the_key_wherever_it_can_does_not_make_us_say_it()
    {
        using var second = new HttpMessageInvoker(new SecondServerHandler());
        await using var server = await LoopbackServer.StartAsync(request =>
        {
            var answer = second.SendAsync(request, CancellationToken.None).Result;
            answer.Headers.TryAddWithoutValidation("X-Echo", SecondServerHandler.Key);
            var body = answer.Content.ReadAsStringAsync().Result;
            if (JsonNode.Parse(body.Length == 0 ? "{}" : body) is JsonObject members)
            {
                members[SecondServerHandler.Key] = SecondServerHandler.Key;
                members["error"] = SecondServerHandler.Key;
                members["name"] = SecondServerHandler.Key;
                members["pagination"] = SecondServerHandler.Key;
                answer.Content = new StringContent(members.ToJsonString(), Encoding.UTF8, "application/json");
            }

            return answer;
        });

        var run = await VerifyAsync(
            server, "--profile", "full", "--report", "json=" + At("a.json"), "--report", "junit=" + At("a.xml"), "--report", "markdown=" + At("a.md"), "--report", "html=" + At("a.html"));

        run.ExitCode.Should().Be(1);
        run.Text.Should().NotContain(SecondServerHandler.Key);
        foreach (var file in new[] { "a.json", "a.xml", "a.md", "a.html" })
        {
            (await File.ReadAllTextAsync(At(file))).Should().NotContain(SecondServerHandler.Key).And.NotBeEmpty();
        }
    }

    [Fact]
    public async Task An_interrupted_run_restores_first_and_says_so()
    {
        using var interruption = new CancellationTokenSource();
        var second = new SecondServerHandler();
        var before = second.Snapshot();
        using var invoker = new HttpMessageInvoker(second);
        await using var server = await LoopbackServer.StartAsync(request =>
        {
            var answer = invoker.SendAsync(request, CancellationToken.None).Result;
            if (request.Method == HttpMethod.Patch)
            {
                interruption.Cancel();
            }

            return answer;
        });

        var run = await CommandLine.RunAsync(
            ["verify", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key, "--profile", "reversible"], interruption.Token);

        run.IsFitForAUser().ExitCode.Should().Be(3, run.Text);
        run.Error.Should().EndWith("What the run had changed has been restored." + Environment.NewLine);
        second.Snapshot().Should().Be(before);
    }

    private static Task<CommandLine> VerifyAsync(LoopbackServer server, params string[] more) =>
        CommandLine.RunAsync(["verify", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key, .. more]);

    private static HttpResponseMessage Emptied(HttpResponseMessage answer)
    {
        var path = answer.RequestMessage!.RequestUri!.AbsolutePath;
        if (path.EndsWith("/products", StringComparison.Ordinal) || path.EndsWith("/materials", StringComparison.Ordinal))
        {
            var page = JsonNode.Parse(answer.Content.ReadAsStringAsync().Result)!;
            if (page["data"] is not null)
            {
                page["data"] = new JsonArray();
                page["pagination"]!["totalCount"] = 0;
                answer.Content = new StringContent(page.ToJsonString(), Encoding.UTF8, "application/json");
            }
        }
        else if (answer.StatusCode != HttpStatusCode.Unauthorized && (path.Contains("/products/", StringComparison.Ordinal) || path.Contains("/materials/", StringComparison.Ordinal)))
        {
            answer = new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("""{"error": "none"}""", Encoding.UTF8, "application/json") };
        }

        return answer;
    }

    private static HttpResponseMessage WithWarehouse(HttpResponseMessage answer)
    {
        if (answer.IsSuccessStatusCode && answer.RequestMessage!.RequestUri!.AbsolutePath.Contains("/products/", StringComparison.Ordinal))
        {
            var product = JsonNode.Parse(answer.Content.ReadAsStringAsync().Result)!;
            product["warehouse"] = new JsonObject { ["shelf"] = 3 };
            answer.Content = new StringContent(product.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return answer;
    }

    private string WriteList(string[] facts, string expires)
    {
        var list = new JsonArray([.. facts.Select(fact => new JsonObject { ["fact"] = fact, ["reason"] = "being mended", ["expires"] = expires })]);
        File.WriteAllText(At("known.json"), list.ToJsonString());
        return At("known.json");
    }

    private string At(string file) => Path.Combine(folder.FullName, file);
}
