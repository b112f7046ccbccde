using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Inventora.ReferenceServer.Data;

/// <summary>Makes a database ready to be served: a new one gets tables and seed, one of an earlier run is taken as it is.</summary>
internal static class InventoraDatabase
{
    // The number is raised with every change of a table: there are no migrations, as the data is there to be verified against.
    private const int SchemaVersion = 1;

    /// <summary>Prepares the database.</summary>
    /// <exception cref="InvalidDatabaseException">The file holds something else.</exception>
    public static void Prepare(InventoraDbContext db)
    {
        try
        {
            db.Database.OpenConnection();
            if (!IsNew(db))
            {
                return;
            }

            // Stays with the file; has no effect within a transaction. Readers then never wait for a writer.
            db.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
            using var transaction = db.Database.BeginTransaction();
            ((RelationalDatabaseCreator)db.GetService<IDatabaseCreator>()).CreateTables();
            Fill(db, SeedData.Build());
            db.Database.ExecuteSqlRaw($"PRAGMA user_version = {SchemaVersion}");
            transaction.Commit();
        }
        catch (SqliteException exception)
        {
            throw new InvalidDatabaseException($"The database can't be used: {exception.Message}", exception);
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    private static bool IsNew(InventoraDbContext db)
    {
        var version = db.Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version").Single();
        var tables = db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master").Single();
        return version switch
        {
            SchemaVersion => false,
            0 when tables == 0 => true,
            _ => throw new InvalidDatabaseException("The database file is not one of this version of the reference server"),
        };
    }

    private static void Fill(InventoraDbContext db, SeedData seed)
    {
        BulkInsert.Insert(db, SeedPeople.All);
        BulkInsert.Insert(db, SeedPlaces.All);
        BulkInsert.Insert(db, SeedStatuses.All);
        BulkInsert.Insert(db, seed.Resources);
        BulkInsert.Insert(db, seed.Resources.SelectMany(resource => resource.Recipe));
        BulkInsert.Insert(db, seed.Resources.SelectMany(resource => resource.Levels));

        var numbers = seed.Logs.Index().ToDictionary(pair => pair.Item, pair => (object)(pair.Index + 1L));
        BulkInsert.Insert(db, seed.Logs, ("Id", log => numbers[log]));
        var logsOfBlocks = seed.Logs.Where(log => log.Block is not null).ToDictionary(log => log.Block!, log => numbers[log]);
        BulkInsert.Insert(db, logsOfBlocks.Keys, ("Id", block => logsOfBlocks[block]), (nameof(StockBlock.LogId), block => logsOfBlocks[block]));

        BulkInsert.Insert(db, seed.Tasks);
        foreach (var task in seed.Tasks)
        {
            BulkInsert.Insert(db, task.Items, ("TaskId", _ => task.Id));
            foreach (var item in task.Items)
            {
                BulkInsert.Insert(db, item.Batches, ("TaskItemId", _ => item.Id));
                foreach (var batch in item.Batches)
                {
                    BulkInsert.Insert(db, batch.Effects, ("BatchId", _ => batch.Id));
                }
            }
        }
    }
}
