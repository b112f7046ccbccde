using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Inventora.ReferenceServer.Data;

/// <summary>Settings that SQLite forgets with each connection.</summary>
internal sealed class ConnectionSettings(DatabaseFile file) : DbConnectionInterceptor
{
    // With a write-ahead log NORMAL never loses consistency; OFF is for files that nobody will miss.
    private readonly string command = file.IsTemporary ? "PRAGMA synchronous = OFF" : "PRAGMA synchronous = NORMAL";

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var pragma = connection.CreateCommand();
        pragma.CommandText = command;
        pragma.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
