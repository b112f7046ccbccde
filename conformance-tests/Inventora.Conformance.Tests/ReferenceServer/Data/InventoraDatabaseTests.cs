using Inventora.ReferenceServer.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Inventora.Conformance.Tests.ReferenceServer.Data;

public sealed class InventoraDatabaseTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("inventora-database-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void A_kept_file_is_seeded_once()
    {
        var path = Path.Combine(directory, "kept.db");

        Open(path, db => db.Database.ExecuteSql($"UPDATE Resources SET Name = 'Changed' WHERE Kind = 'Product'")).Should().Be(140);

        Open(path, db => db.Resources.Count(resource => resource.Name == "Changed")).Should().Be(140);
    }

    [Fact]
    public void A_temporary_file_is_deleted()
    {
        string path;
        using (var file = new DatabaseFile(null))
        {
            using var db = Context(file);
            InventoraDatabase.Prepare(db);
            path = db.Database.GetDbConnection().DataSource;
            File.Exists(path).Should().BeTrue();
        }

        Directory.Exists(Path.GetDirectoryName(path)).Should().BeFalse();
    }

    [Fact]
    public void A_file_with_something_else_is_refused_and_left_alone()
    {
        var path = Path.Combine(directory, "letter.txt");
        File.WriteAllText(path, "Dear Sir or Madam, " + new string('x', 200));

        FluentActions.Invoking(() => Open(path, _ => 0)).Should().Throw<InvalidDatabaseException>();

        File.ReadAllText(path).Should().StartWith("Dear Sir");
    }

    [Theory]
    [InlineData("CREATE TABLE Letters (Text TEXT)")]
    [InlineData("PRAGMA user_version = 77")]
    public void A_database_of_another_program_is_refused_and_left_alone(string command)
    {
        var path = Path.Combine(directory, "other.db");
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var made = new SqliteCommand(command, connection);
            made.ExecuteNonQuery();
        }

        var before = File.ReadAllBytes(path);
        FluentActions.Invoking(() => Open(path, _ => 0)).Should().Throw<InvalidDatabaseException>().WithMessage("*not one of this version*");

        File.ReadAllBytes(path).Should().Equal(before);
    }

    [Fact]
    public void A_directory_that_is_not_there_is_refused() =>
        FluentActions.Invoking(() => Open(Path.Combine(directory, "none", "kept.db"), _ => 0)).Should().Throw<InvalidDatabaseException>();

    private static T Open<T>(string path, Func<InventoraDbContext, T> use)
    {
        using var file = new DatabaseFile(path);
        using var db = Context(file);
        InventoraDatabase.Prepare(db);
        return use(db);
    }

    private static InventoraDbContext Context(DatabaseFile file) =>
        new(new DbContextOptionsBuilder<InventoraDbContext>().UseSqlite(file.ConnectionString).AddInterceptors(new ConnectionSettings(file)).Options);
}
