using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Inventora.ReferenceServer.Data;

/// <summary>Settings that SQLite forgets with each connection. They are made once for each that is really opened, not for one out of the pool.</summary>
internal sealed class ConnectionSettings(DatabaseFile file) : DbConnectionInterceptor
{
    // With a write-ahead log NORMAL never loses consistency; OFF is for files that nobody will miss.
    private readonly ConditionalWeakTable<object, object> set = [];
    private readonly string command = file.IsTemporary ? "PRAGMA synchronous = OFF" : "PRAGMA synchronous = NORMAL";

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (!set.TryAdd(((SqliteConnection)connection).Handle!, this))
        {
            return;
        }

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
