using System.Net;
using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Tests.Runner.Servers;

namespace Inventora.Conformance.Tests.Runner;

public sealed class UnusableServerTests
{
    private const string Page = "<!DOCTYPE html><title>Welcome</title><h1>It works!</h1>";

    [Fact]
    public async Task A_closed_port_is_said_to_be_out_of_reach()
    {
        var run = await CommandLine.VerifyAsync(await LoopbackSocket.ClosedAsync());

        CouldNotRun(run, "could not be reached: Connection refused");
    }

    [Fact]
    public async Task Dropped_connections_are_told()
    {
        await using var server = LoopbackSocket.Dropping();

        CouldNotRun(await CommandLine.VerifyAsync(server.BaseUrl), "could not be reached");
    }

    [Fact]
    public async Task Connections_that_break_off_are_told()
    {
        await using var server = LoopbackSocket.Resetting();

        CouldNotRun(await CommandLine.VerifyAsync(server.BaseUrl), "could not be reached");
    }

    [Fact]
    public async Task A_server_that_never_answers_costs_a_few_timeouts()
    {
        await using var server = LoopbackSocket.Silent();

        var run = await CommandLine.VerifyAsync(server.BaseUrl, "--timeout", "0.3");

        CouldNotRun(run, "nothing whole within 0.3 s");
        run.Duration.Should().BeLessThan(TimeSpan.FromSeconds(25));
    }

    [Fact]
    public async Task A_body_that_never_ends_costs_a_few_timeouts()
    {
        await using var server = LoopbackSocket.Dripping("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n");

        var run = await CommandLine.VerifyAsync(server.BaseUrl, "--timeout", "0.3");

        CouldNotRun(run, "nothing whole within 0.3 s");
        run.Duration.Should().BeLessThan(TimeSpan.FromSeconds(25));
    }

    [Fact]
    public async Task Another_protocol_is_told()
    {
        await using var server = LoopbackSocket.Saying("SSH-2.0-OpenSSH_9.6\r\n");

        CouldNotRun(await CommandLine.VerifyAsync(server.BaseUrl), "could not be reached");
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    [InlineData(503)]
    public async Task A_web_page_is_not_the_API(int status)
    {
        await using var server = await LoopbackServer.StartAsync(status, "text/html", Page);

        var run = await CommandLine.VerifyAsync(server.BaseUrl);

        CouldNotRun(run, $"None of the four lists is JSON (GET /products answers {status}, text/html");
        run.Output.Should().NotContain("<h1>");
    }

    [Fact]
    public async Task A_server_that_has_none_of_the_lists_has_another_address()
    {
        await using var server = await LoopbackServer.StartAsync(404, "application/json", """{"error": "not found"}""");

        CouldNotRun(await CommandLine.VerifyAsync(server.BaseUrl), "such as /api?");
    }

    [Fact]
    public async Task A_redirect_is_told_and_not_followed()
    {
        var asked = 0;
        await using var elsewhere = await LoopbackServer.StartAsync(_ =>
        {
            asked++;
            return new HttpResponseMessage(HttpStatusCode.OK);
        });
        await using var server = await LoopbackServer.StartAsync(_ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(elsewhere.BaseUrl) } });

        CouldNotRun(await CommandLine.VerifyAsync(server.BaseUrl), $"Location: {elsewhere.BaseUrl}");
        asked.Should().Be(0);
    }

    [Fact]
    public async Task A_key_that_is_refused_both_ways_is_told()
    {
        await using var server = await LoopbackServer.StartAsync(new SecondServerHandler());

        CouldNotRun(await CommandLine.VerifyAsync(server.BaseUrl), "refused the key, in the header and in the query");
    }

    [Fact]
    public async Task A_server_that_repeats_the_key_in_its_answers_does_not_make_us_repeat_it()
    {
        await using var server = await LoopbackServer.StartAsync(request => new HttpResponseMessage(HttpStatusCode.Unauthorized)
        {
            Content = new StringContent($"Invalid key {CommandLine.Key} in {request.RequestUri!.OriginalString} {string.Join(" ", request.Headers.SelectMany(header => header.Value))}"),
        });

        CouldNotRun(await CommandLine.VerifyAsync(server.BaseUrl), "refused the key");
    }

    [Fact]
    public async Task A_key_that_no_header_can_carry_is_told()
    {
        await using var server = await LoopbackServer.StartAsync(new SecondServerHandler());

        var run = await CommandLine.RunAsync("verify", "--url", server.BaseUrl, "--api-key", "schlüssel-5");

        run.ExitCode.Should().Be(2);
        run.Text.Should().Contain("characters that no header can carry").And.NotContain("schl");
    }

    [Fact]
    public async Task JSON_that_is_not_the_API_does_not_conform()
    {
        await using var server = await LoopbackServer.StartAsync(200, "application/json", """{"hello": "world"}""");

        var run = await CommandLine.VerifyAsync(server.BaseUrl);

        run.IsFitForAUser().ExitCode.Should().Be(1);
        run.LastLine.Should().MatchRegex(@"^\d+ facts passed, [1-9]\d* failed, ");
    }

    private static void CouldNotRun(CommandLine run, string sentence)
    {
        run.IsFitForAUser().ExitCode.Should().Be(2, run.Text);
        run.Output.Should().Contain("Could not run: ").And.Contain(sentence);
        run.LastLine.Should().Be("0 facts passed, 0 failed, 0 warned, 0 inconclusive, 0 not observable");
        run.Error.Should().BeEmpty();
    }
}
