using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Inventora.ReferenceServer.Data.Dialects;

/// <summary>SQLite: a file, with one writer at a time and readers that never wait for it.</summary>
internal sealed class SqliteDialect : Dialect
{
    /// <inheritdoc/>
    public override async Task<IAsyncDisposable> BeginReadAsync(InventoraDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        // Deferred, so that it takes no lock: a snapshot for as many queries as the answer needs.
        var snapshot = connection.BeginTransaction(deferred: true);
        return new Snapshot(db, snapshot, (await db.Database.UseTransactionAsync(snapshot, cancellationToken))!);
    }

    /// <inheritdoc/>
    public override Task<IDbContextTransaction> BeginWriteAsync(InventoraDbContext db, CancellationToken cancellationToken) =>
        // Immediate: the lock of the file is taken before anything is read.
        db.Database.BeginTransactionAsync(cancellationToken);

    /// <inheritdoc/>
    public override bool IsUnstorable(Exception exception) => false;

    /// <inheritdoc/>
    public override int? Version(InventoraDbContext db)
    {
        var version = db.Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version").Single();
        var tables = db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master").Single();
        return (version, tables) switch
        {
            (0, 0) => null,
            (0, _) => throw InvalidDatabaseException.OfAnother(),
            _ => version,
        };
    }

    /// <inheritdoc/>
    public override void Found(InventoraDbContext db) => db.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");

    /// <inheritdoc/>
    public override IDbContextTransaction BeginFounding(InventoraDbContext db) => db.Database.BeginTransaction();

    /// <inheritdoc/>
    public override void Mark(InventoraDbContext db, int version)
    {
        // A pragma takes no parameters.
        var mark = $"PRAGMA user_version = {version}";
        db.Database.ExecuteSqlRaw(mark);
    }

    // EF Core does not end a transaction that was begun elsewhere.
    private sealed class Snapshot(InventoraDbContext db, SqliteTransaction snapshot, IDbContextTransaction known) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await known.DisposeAsync();
            await snapshot.DisposeAsync();
            await db.Database.CloseConnectionAsync();
        }
    }
}
