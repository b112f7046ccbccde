using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Inventora.ReferenceServer.Data.Dialects;

/// <summary>PostgreSQL: a server that several instances of the sandbox can share.</summary>
internal sealed class PostgresDialect : Dialect
{
    // Any number that nothing else in the database uses for its own locks.
    private const long AccountLock = 4_871_203_552_117;

    private const string LockAccount = "SELECT pg_advisory_xact_lock({0})";

    private const string VersionTable = "InventoraSchema";

    /// <inheritdoc/>
    public override async Task<IAsyncDisposable> BeginReadAsync(InventoraDbContext db, CancellationToken cancellationToken) =>
        // In this level, and not below it, all queries see the state at the first one.
        await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    /// <inheritdoc/>
    public override async Task<IDbContextTransaction> BeginWriteAsync(InventoraDbContext db, CancellationToken cancellationToken)
    {
        // One lock for the whole account, as SQLite has it. Locks of rows would let more writers in, and deadlock where a batch takes
        // several levels; serializable transactions would fail and have to be repeated. Each statement sees what was committed before it.
        var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        try
        {
            await db.Database.ExecuteSqlRawAsync(LockAccount, [AccountLock], cancellationToken);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public override bool IsUnstorable(Exception exception) =>
        // Text with the character NUL, which PostgreSQL does not have.
        (exception as PostgresException ?? exception.InnerException as PostgresException)?.SqlState
            is PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter;

    /// <inheritdoc/>
    public override int? Version(InventoraDbContext db)
    {
        var tables = db.Database.SqlQueryRaw<string>(
            "SELECT table_name AS \"Value\" FROM information_schema.tables WHERE table_schema = current_schema()").ToArray();
        return tables.Contains(VersionTable) ? db.Database.SqlQueryRaw<int>($"SELECT \"Version\" AS \"Value\" FROM \"{VersionTable}\"").Single()
            : tables.Length == 0 ? null
            : throw InvalidDatabaseException.OfAnother();
    }

    /// <inheritdoc/>
    public override void Found(InventoraDbContext db)
    {
    }

    /// <inheritdoc/>
    public override IDbContextTransaction BeginFounding(InventoraDbContext db)
    {
        var transaction = db.Database.BeginTransaction(IsolationLevel.ReadCommitted);
        db.Database.ExecuteSqlRaw(LockAccount, AccountLock);
        return transaction;
    }

    /// <inheritdoc/>
    public override void Mark(InventoraDbContext db, int version)
    {
        foreach (var (table, column) in db.Model.GetEntityTypes().SelectMany(Counted))
        {
            // The numbers of the seed were chosen, which the counters have not seen.
            var advance = $"SELECT setval(pg_get_serial_sequence('\"{table}\"', '{column}'), max(\"{column}\")) FROM \"{table}\"";
            db.Database.ExecuteSqlRaw(advance);
        }

        db.Database.ExecuteSqlRaw($"CREATE TABLE \"{VersionTable}\" (\"Version\" integer NOT NULL)");
        db.Database.ExecuteSqlRaw($"INSERT INTO \"{VersionTable}\" VALUES ({{0}})", version);
    }

    private static IEnumerable<(string Table, string Column)> Counted(IEntityType type) => type.FindPrimaryKey() is { Properties: [{ ValueGenerated: ValueGenerated.OnAdd } key] } && key.ClrType == typeof(long)
        ? [(type.GetTableName()!, key.Name)]
        : [];
}
