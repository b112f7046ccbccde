namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>The sandbox under 64 connections for as long as <c>INVENTORA_LOAD</c> says; part of <c>.ci/full</c>.</summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Mixed_reads_and_writes_over_64_connections_get_no_error_and_add_up_on_SQLite()
    {
        var seconds = Seconds();
        using var sandbox = await SandboxProcess.StartAsync("--seed", StockTraffic.Seed);
        await RunAsync(seconds, sandbox);
    }

    [Fact]
    public async Task Mixed_reads_and_writes_over_64_connections_get_no_error_and_add_up_on_two_instances_with_PostgreSQL()
    {
        var seconds = Seconds();
        await using var database = await PostgresDatabase.CreateAsync();
        using var first = await SandboxProcess.StartAsync("--seed", StockTraffic.Seed, "--database", database.Connection);
        using var second = await SandboxProcess.StartAsync("--database", database.Connection);
        await RunAsync(seconds, first, second);
    }

    private async Task RunAsync(int seconds, params SandboxProcess[] instances)
    {
        using var http = instances[0].CreateClient();
        var traffic = await StockTraffic.PrepareAsync(http, StockTraffic.MostClients, seed: 5);
        var end = TimeProvider.System.GetUtcNow().AddSeconds(seconds);
        var connected = 0;

        await traffic.RunAsync(
            () => instances[Interlocked.Increment(ref connected) % instances.Length].CreateClient(),
            () => TimeProvider.System.GetUtcNow() < end);

        TimeProvider.System.GetUtcNow().Should().BeOnOrAfter(end, "no connection broke");
        await traffic.VerifyAsync(http);
        traffic.Faults.Should().BeEmpty();
        output.WriteLine($"{traffic.Answered} requests in {seconds} s");
    }

    private static int Seconds()
    {
        var isAsked = int.TryParse(Environment.GetEnvironmentVariable("INVENTORA_LOAD"), out var seconds);
        Assert.SkipUnless(isAsked, "INVENTORA_LOAD names no number of seconds.");
        return seconds;
    }
}
