using System.Data.Common;
using Inventora.ReferenceServer.Data.Dialects;
using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Stock;
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
    /// <param name="db">The database.</param>
    /// <param name="seed">What a new one begins with; the rich account unless chosen.</param>
    /// <exception cref="InvalidDatabaseException">It can't be reached, or holds something else.</exception>
    public static void Prepare(InventoraDbContext db, SeedChoice seed = default)
    {
        var dialect = Dialect.Of(db);
        try
        {
            db.Database.OpenConnection();
            if (!IsNew(db, dialect))
            {
                return;
            }

            dialect.Found(db);
            using var transaction = dialect.BeginFounding(db);
            // Another process may have been faster.
            if (IsNew(db, dialect))
            {
                ((RelationalDatabaseCreator)db.GetService<IDatabaseCreator>()).CreateTables();
                Fill(db, SeedData.Build(seed));
                dialect.Mark(db, SchemaVersion);
                transaction.Commit();
            }
        }
        // EF Core wraps what may pass by itself, such as a server that can't be reached.
        catch (Exception exception) when ((exception as DbException ?? exception.InnerException as DbException) is { } problem)
        {
            throw new InvalidDatabaseException($"The database can't be used: {problem.Message}", exception);
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    private static bool IsNew(InventoraDbContext db, Dialect dialect) => dialect.Version(db) switch
    {
        null => true,
        SchemaVersion => false,
        _ => throw InvalidDatabaseException.OfAnother(),
    };

    private static void Fill(InventoraDbContext db, SeedData seed)
    {
        BulkInsert.Insert(db, seed.Users);
        BulkInsert.Insert(db, seed.Locations);
        BulkInsert.Insert(db, seed.Statuses);
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
