using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Tests.Runner.Servers;

namespace Inventora.Conformance.Tests.Runner;

public sealed class RecoverTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("inventora-recover-");

    private string Journal => Path.Combine(folder.FullName, "run.journal");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("reversible", "PATCH", "/materials/", "materials")]
    [InlineData("reversible", "POST", "/tasks", "tasks")]
    [InlineData("full", "POST", "/batches", "batches")]
    [InlineData("full", "POST", "/stock-level-updates", "stock")]
    public async Task A_run_that_is_killed_after_a_change_is_finished_by_its_journal(string profile, string method, string path, string area)
    {
        var second = new SecondServerHandler();
        var before = second.Snapshot();
        using var invoker = new HttpMessageInvoker(second);
        using var killed = new ManualResetEventSlim();
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartAsync(request =>
        {
            var state = second.Snapshot();
            var answer = invoker.SendAsync(request, CancellationToken.None).Result;
            if (!changed.Task.IsCompleted && request.Method.Method == method && request.RequestUri!.AbsolutePath.Contains(path, StringComparison.Ordinal) && second.Snapshot() != state)
            {
                // The change is made, but the run will never hear of it.
                changed.TrySetResult();
                killed.Wait();
            }

            return answer;
        });
        await using (var runner = RunnerProcess.Start(
            "verify", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key, "--profile", profile, "--only", area, "--journal", Journal))
        {
            // It ends early only if something is wrong; then what it said is told.
            var ended = runner.EndAsync();
            if (await Task.WhenAny(changed.Task, ended) == ended)
            {
                changed.Task.IsCompleted.Should().BeTrue((await ended).Text);
            }
        }

        killed.Set();
        second.Snapshot().Should().NotBe(before);
        (await File.ReadAllTextAsync(Journal)).Should().NotContain(SecondServerHandler.Key);

        var recovery = await CommandLine.RunAsync("recover", Journal, "--api-key", SecondServerHandler.Key);

        recovery.ExitCode.Should().Be(0, recovery.Text);
        second.Snapshot().Should().Be(before);
        var again = await CommandLine.RunAsync("recover", Journal, "--api-key", SecondServerHandler.Key);
        (again.ExitCode, again.Output).Should().Be((0, "Nothing is left to restore." + Environment.NewLine));
    }

    [Fact]
    public async Task A_run_that_ends_leaves_nothing_to_recover_and_overwrites_no_journal()
    {
        await using var server = await LoopbackServer.StartAsync(new SecondServerHandler());
        string[] args = ["verify", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key, "--profile", "reversible", "--only", "materials", "--journal", Journal];

        var run = await CommandLine.RunAsync(args);
        run.ExitCode.Should().BeOneOf([0, 3], run.Text);
        (await CommandLine.RunAsync("recover", Journal)).ExitCode.Should().Be(0);

        var second = await CommandLine.RunAsync(args);
        second.ExitCode.Should().Be(2);
        second.Text.Should().Contain($"The journal {Journal} is there already.");
    }

    [Fact]
    public async Task What_is_no_journal_is_not_acted_upon()
    {
        await File.WriteAllTextAsync(Journal, """{"before": "/products/x", "record": {}}""");

        var none = await CommandLine.RunAsync("recover", Journal, "--api-key", CommandLine.Key);
        none.IsFitForAUser().ExitCode.Should().Be(2);
        none.Error.Should().Contain("expected a journal");
        (await CommandLine.RunAsync("recover", Journal + "x")).Error.Should().StartWith("There is no journal");
    }

    [Fact]
    public async Task A_journal_does_not_decide_where_the_key_is_sent()
    {
        await File.WriteAllTextAsync(Journal, """{"journal": 1, "baseUrl": "http://elsewhere.invalid/api", "run": "0000000a"}""" + "\n" + """{"sends": "POST", "path": "/tasks"}""");

        var refused = await CommandLine.RunAsync("recover", Journal, "--api-key", CommandLine.Key);

        refused.IsFitForAUser().ExitCode.Should().Be(2);
        refused.Error.Should().Contain("--allow-writes-to elsewhere.invalid");
    }
}
