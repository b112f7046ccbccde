using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Tests.Runner.Servers;

namespace Inventora.Conformance.Tests.Runner;

public class SafetyOptionTests
{
    [Theory]
    [InlineData("reversible")]
    [InlineData("full")]
    [InlineData("full", "--allow-writes-to", "other.invalid")]
    [InlineData("full", "--allow-writes-to", "invalid")]
    public async Task Another_machine_is_not_written_to_unless_its_host_is_named(string profile, params string[] more)
    {
        var run = await CommandLine.VerifyAsync("http://server.invalid/api", ["--profile", profile, .. more]);

        run.IsFitForAUser().ExitCode.Should().Be(2);
        run.Text.Should().Contain("server.invalid is not this machine").And.Contain("--allow-writes-to server.invalid");
    }

    [Theory]
    [InlineData("read-only")]
    [InlineData("full", "--allow-writes-to", "SERVER.invalid")]
    public async Task A_reading_run_and_a_named_host_are_let_pass(string profile, params string[] more)
    {
        var run = await CommandLine.VerifyAsync("http://server.invalid/api", ["--profile", profile, .. more]);

        run.ExitCode.Should().Be(2);
        run.Text.Should().Contain("could not be reached");
    }

    [Fact]
    public async Task No_more_requests_are_sent_than_allowed()
    {
        await using var server = await LoopbackServer.StartAsync(new SecondServerHandler());

        var run = await CommandLine.RunAsync("verify", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key, "--max-requests", "30");

        run.ExitCode.Should().Be(3, run.Text);
        run.Text.Should().Contain("may send no more than 30").And.Contain(" 30 requests");
    }

    [Fact]
    public async Task Reading_checks_side_by_side_find_the_same()
    {
        await using var server = await LoopbackServer.StartAsync(new SecondServerHandler());
        string[] args = ["verify", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key];

        var alone = await CommandLine.RunAsync(args);
        var together = await CommandLine.RunAsync([.. args, "--parallel", "8"]);

        together.ExitCode.Should().Be(alone.ExitCode, together.Text);
        together.LastLine.Should().Be(alone.LastLine);
    }

    [Theory]
    [InlineData("--parallel", "0")]
    [InlineData("--max-requests", "-1")]
    public async Task A_number_below_1_is_refused(string option, string value)
    {
        var run = await CommandLine.RunAsync("verify", option, value);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"{option}: expected a whole number from 1, seen {value}");
    }

    [Fact]
    public async Task The_doctor_says_what_the_data_lets_be_seen_and_only_reads()
    {
        var second = new SecondServerHandler();
        var methods = new System.Collections.Concurrent.ConcurrentBag<HttpMethod>();
        using var invoker = new HttpMessageInvoker(second);
        await using var server = await LoopbackServer.StartAsync(request =>
        {
            methods.Add(request.Method);
            return invoker.SendAsync(request, CancellationToken.None).Result;
        });

        var doctor = await CommandLine.RunAsync("doctor", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key);

        doctor.ExitCode.Should().Be(0, doctor.Text);
        doctor.Output.Should().MatchRegex(@"The server answers, and takes the key in the header\.\r?\nIt lists \d+ products, \d+ materials, \d+ locations, \d+ tasks\.")
            .And.MatchRegex(@"With --profile full, 3\d\d facts can be observed").And.Contain("can't, because");
        methods.Should().AllBeEquivalentTo(HttpMethod.Get);
    }

    [Fact]
    public async Task The_doctor_says_when_nothing_answers()
    {
        var doctor = await CommandLine.RunAsync("doctor", "--url", await LoopbackSocket.ClosedAsync(), "--api-key", CommandLine.Key);

        doctor.IsFitForAUser().ExitCode.Should().Be(2);
        doctor.Error.Should().Contain("could not be reached");
    }
}
