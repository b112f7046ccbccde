using Inventora.ReferenceServer.Data;
using Microsoft.EntityFrameworkCore;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>A seeded database that is made once and copied for every test that wants one of its own.</summary>
internal static class DatabaseTemplate
{
    private static readonly Lazy<byte[]> Content = new(() =>
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("inventora-template-").FullName, "inventora.db");
        try
        {
            // Closing the last connection brings the write-ahead log into the file.
            using (var file = new DatabaseFile(path))
            using (var db = new InventoraDbContext(new DbContextOptionsBuilder<InventoraDbContext>().UseSqlite(file.ConnectionString).Options))
            {
                InventoraDatabase.Prepare(db);
            }

            return File.ReadAllBytes(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    });

    /// <summary>Writes a seeded database.</summary>
    public static void CopyTo(string path) => File.WriteAllBytes(path, Content.Value);
}
