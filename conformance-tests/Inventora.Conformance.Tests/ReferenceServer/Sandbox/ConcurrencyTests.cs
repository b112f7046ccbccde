namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>Many clients at once: no update is lost, and everything adds up.</summary>
public sealed class ConcurrencyTests
{
    private const int Clients = 24;
    private const int Requests = 600;

    [Fact]
    public async Task Parallel_clients_lose_no_update_on_SQLite()
    {
        await using var sandbox = await SandboxInProcess.StartAsync("--seed", StockTraffic.Seed);

        await RunAsync(sandbox);
    }

    [Fact]
    public async Task Parallel_clients_of_two_instances_lose_no_update_on_a_shared_SQLite_file()
    {
        var directory = Directory.CreateTempSubdirectory("inventora-shared-").FullName;
        var file = Path.Combine(directory, "shared.db");
        await using (var first = await SandboxInProcess.StartAsync("--seed", StockTraffic.Seed, "--database", file))
        await using (var second = await SandboxInProcess.StartAsync("--database", file))
        {
            await RunAsync(first, second);
        }

        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task Parallel_clients_of_two_instances_lose_no_update_on_PostgreSQL()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        // Both begin at the same time: one makes the tables, the other waits for it.
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => SandboxInProcess.StartAsync("--seed", StockTraffic.Seed, "--database", database.Connection))));
        await using var first = both[0];
        await using var second = both[1];

        await RunAsync(first, second);
    }

    private static async Task RunAsync(params SandboxInProcess[] instances)
    {
        using var http = instances[0].CreateClient();
        var traffic = await StockTraffic.PrepareAsync(http, Clients, seed: 1);
        var connected = 0;

        await traffic.RunAsync(() => instances[Interlocked.Increment(ref connected) % instances.Length].CreateClient(), () => traffic.Answered < Requests);

        await traffic.VerifyAsync(http);
        traffic.Faults.Should().BeEmpty();
        traffic.Answered.Should().BeGreaterThanOrEqualTo(Requests);
    }
}
