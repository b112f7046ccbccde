namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>The sandbox is killed in the middle of its work, and started again on the same data.</summary>
public sealed class SuddenEndTests
{
    private const int Clients = 12;
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("INVENTORA_KILLS"), out var times) ? times : 3;

    [Fact]
    public async Task A_killed_process_loses_no_acknowledged_write_and_half_applies_none_on_SQLite()
    {
        var directory = Directory.CreateTempSubdirectory("inventora-killed-").FullName;
        await RunAsync(Path.Combine(directory, "killed.db"));
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task A_killed_process_loses_no_acknowledged_write_and_half_applies_none_on_PostgreSQL()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await RunAsync(database.Connection);
    }

    private static async Task RunAsync(string database)
    {
        var random = new Random(7);
        StockTraffic? traffic = null;
        for (var time = 0; time < Times; time++)
        {
            using var sandbox = await SandboxProcess.StartAsync("--seed", StockTraffic.Seed, "--database", database);
            using var http = sandbox.CreateClient();
            if (traffic is null)
            {
                traffic = await StockTraffic.PrepareAsync(http, Clients, seed: 3);
            }
            else
            {
                await traffic.VerifyAsync(http);
            }

            // Some time after the first answers, wherever the clients are then.
            var enough = traffic.Answered + random.Next(40, 200);
            var clients = traffic.RunAsync(sandbox.CreateClient, () => true);
            SpinWait.SpinUntil(() => traffic.Answered >= enough, TimeSpan.FromSeconds(60)).Should().BeTrue();
            await sandbox.KillAsync();
            await clients;
        }

        using var last = await SandboxProcess.StartAsync("--database", database);
        using var reader = last.CreateClient();
        await traffic!.VerifyAsync(reader);
        traffic.Faults.Should().BeEmpty();
    }
}
