using Microsoft.Data.Sqlite;

namespace Inventora.ReferenceServer.Data;

/// <summary>The file that a server keeps its records in; a temporary one is deleted with this object.</summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly string? temporaryDirectory;

    /// <summary>A file to keep, or a temporary one.</summary>
    /// <param name="path">The file; null for a temporary one.</param>
    public DatabaseFile(string? path)
    {
        if (path is null)
        {
            temporaryDirectory = Directory.CreateTempSubdirectory("inventora-").FullName;
            path = Path.Combine(temporaryDirectory, "inventora.db");
        }

        ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path) }.ToString();
    }

    /// <summary>How to open the file.</summary>
    public string ConnectionString { get; }

    /// <summary>Whether a power failure may cost the data, which makes writing faster.</summary>
    public bool IsTemporary => temporaryDirectory is not null;

    /// <inheritdoc/>
    public void Dispose()
    {
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        if (temporaryDirectory is not null && Directory.Exists(temporaryDirectory))
        {
            Directory.Delete(temporaryDirectory, recursive: true);
        }
    }
}
