using Microsoft.Data.Sqlite;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>
/// The seeded account without most of what only makes lists long. A mutant is verified hundreds of times, and the suite reads every record
/// of a list before and after it writes.
/// </summary>
internal static class SmallDatabase
{
    private const string Shrink = """
        PRAGMA foreign_keys = OFF;
        DELETE FROM Resources WHERE Sequence > 60
            AND Id NOT IN (SELECT ResourceId FROM TaskItems)
            AND Id NOT IN (SELECT MaterialId FROM Components WHERE ResourceId IN (SELECT Id FROM Resources WHERE Sequence <= 60 OR Id IN (SELECT ResourceId FROM TaskItems)));
        DELETE FROM Components WHERE ResourceId NOT IN (SELECT Id FROM Resources);
        DELETE FROM StockLevels WHERE ResourceId NOT IN (SELECT Id FROM Resources);
        DELETE FROM StockBlocks WHERE ResourceId NOT IN (SELECT Id FROM Resources);
        DELETE FROM StockLogs WHERE ResourceId NOT IN (SELECT Id FROM Resources);
        PRAGMA wal_checkpoint(TRUNCATE);
        VACUUM;
        """;

    private static readonly Lazy<byte[]> Content = new(() =>
    {
        var directory = Directory.CreateTempSubdirectory("inventora-small-").FullName;
        try
        {
            var path = Path.Combine(directory, "inventora.db");
            DatabaseTemplate.CopyTo(path);
            using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()))
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = Shrink;
                command.ExecuteNonQuery();
            }

            return File.ReadAllBytes(path);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    });

    /// <summary>Writes the database.</summary>
    public static void CopyTo(string path) => File.WriteAllBytes(path, Content.Value);
}
