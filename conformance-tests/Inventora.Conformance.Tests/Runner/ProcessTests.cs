using System.Text.Json.Nodes;
using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Tests.Runner.Servers;
using NJsonSchema;

namespace Inventora.Conformance.Tests.Runner;

public sealed class ProcessTests : IDisposable
{
    private const string OnlyLinux = "signals are sent and children found the way of Linux";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("inventora-runner-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Without_arguments_the_embedded_reference_server_is_verified_and_conforms()
    {
        var file = Path.Combine(folder.FullName, "report.json");
        await using var runner = RunnerProcess.Start("--report", "json=" + file);

        var run = await runner.EndAsync();

        run.IsFitForAUser().ExitCode.Should().Be(0, run.Text);
        run.LastLine.Should().MatchRegex(@"^[1-9]\d* facts passed, 0 failed, 0 warned, 0 inconclusive, \d+ not observable$");
        run.Output.Should().NotContain("Left on the server");
        var text = await File.ReadAllTextAsync(file);
        var schema = await JsonSchema.FromFileAsync(RepositoryFolder.Find("conformance-tests", "report.schema.json"));
        schema.Validate(text).Should().BeEmpty();
        ((string)JsonNode.Parse(text)!["profile"]!).Should().Be("full");
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ctrl_C_or_an_order_to_end_restores_first_and_ends_with_3(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), OnlyLinux);
        var second = new SecondServerHandler();
        var before = second.Snapshot();
        using var invoker = new HttpMessageInvoker(second);
        var patched = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(request =>
        {
            var answer = invoker.SendAsync(request, CancellationToken.None).Result;
            if (request.Method == HttpMethod.Patch)
            {
                patched.TrySetResult();
            }

            return answer;
        });
        await using var runner = RunnerProcess.Start("verify", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key, "--profile", "reversible");

        await patched.Task;
        await RunnerProcess.SignalAsync(runner.Id, signal);
        var run = await runner.EndAsync();

        run.IsFitForAUser().ExitCode.Should().Be(3, run.Text);
        run.Error.Should().EndWith("What the run had changed has been restored." + Environment.NewLine);
        second.Snapshot().Should().Be(before);
    }

    [Fact]
    public async Task Ctrl_C_leaves_the_embedded_server_up_for_the_restoring()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), OnlyLinux);
        await using var server = RunnerProcess.StartReferenceServer("--exit-with-stdin");
        var lines = new[] { await server.Output.ReadLineAsync(), await server.Output.ReadLineAsync(), await server.Output.ReadLineAsync() };
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Inventora-API-Key", Value("api-key: "));

        await RunnerProcess.SignalAsync(server.Id, "INT");
        (await client.GetAsync(Value("base-url: ") + "/locations")).EnsureSuccessStatusCode();
        server.Input.Close();

        (await server.EndAsync()).ExitCode.Should().Be(0);
        string Value(string prefix) => lines.Single(line => line!.StartsWith(prefix, StringComparison.Ordinal))![prefix.Length..];
    }

    [Fact]
    public async Task A_runner_that_is_killed_leaves_no_server_behind()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), OnlyLinux);
        await using var runner = RunnerProcess.Start();
        using var server = await runner.ChildAsync();

        await RunnerProcess.SignalAsync(runner.Id, "KILL");

        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await server.WaitForExitAsync(limit.Token);
        server.HasExited.Should().BeTrue();
    }
}
