using Microsoft.EntityFrameworkCore.Storage;

namespace Inventora.ReferenceServer.Data.Dialects;

/// <summary>What the two databases that the records can be kept in do each in its own way.</summary>
internal abstract class Dialect
{
    private static readonly Dialect Sqlite = new SqliteDialect();
    private static readonly Dialect Postgres = new PostgresDialect();

    /// <summary>The dialect of a context's database.</summary>
    public static Dialect Of(InventoraDbContext db) => IsSqlite(db) ? Sqlite : Postgres;

    /// <summary>Whether a context's database is SQLite; asked by name, as asking its extension would load the other provider.</summary>
    public static bool IsSqlite(InventoraDbContext db) => db.Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>Begins a transaction that sees one state of the database, takes no lock, and ends with the result.</summary>
    public abstract Task<IAsyncDisposable> BeginReadAsync(InventoraDbContext db, CancellationToken cancellationToken);

    /// <summary>
    /// Begins a transaction that no other writing one runs beside, of this process or another: what it reads stays true until it commits,
    /// so that no update is lost.
    /// </summary>
    public abstract Task<IDbContextTransaction> BeginWriteAsync(InventoraDbContext db, CancellationToken cancellationToken);

    /// <summary>Whether an exception means that the request has a value which the database can't hold.</summary>
    public abstract bool IsUnstorable(Exception exception);

    /// <summary>The version of the tables; null in a database without any.</summary>
    /// <exception cref="InvalidDatabaseException">The database holds something else.</exception>
    public abstract int? Version(InventoraDbContext db);

    /// <summary>Sets up a new database; what it does holds for good, and can't be done within a transaction.</summary>
    public abstract void Found(InventoraDbContext db);

    /// <summary>Begins the transaction that makes the tables. It waits for another process that does the same.</summary>
    public abstract IDbContextTransaction BeginFounding(InventoraDbContext db);

    /// <summary>Notes the version of the tables, in the transaction that made and filled them.</summary>
    public abstract void Mark(InventoraDbContext db, int version);
}
