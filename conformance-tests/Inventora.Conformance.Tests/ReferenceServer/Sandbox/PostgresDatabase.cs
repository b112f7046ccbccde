using Npgsql;

namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>An empty PostgreSQL database of a test's own, on the server that <c>INVENTORA_POSTGRES</c> names; <c>.ci/full</c> starts one.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly string server;
    private readonly string name = $"inventora_{Guid.NewGuid():N}";

    private PostgresDatabase(string server) => this.server = server;

    public string Connection => new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    /// <summary>Makes the database, or skips the test where there is no server.</summary>
    public static async Task<PostgresDatabase> CreateAsync()
    {
        var server = Environment.GetEnvironmentVariable("INVENTORA_POSTGRES") ?? "";
        Assert.SkipUnless(server.Length > 0, "INVENTORA_POSTGRES names no PostgreSQL server.");
        var database = new PostgresDatabase(server);
        await database.RunAsync($"CREATE DATABASE {database.name}");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private async Task RunAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
