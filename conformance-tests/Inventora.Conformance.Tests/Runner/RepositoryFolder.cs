namespace Inventora.Conformance.Tests.Runner;

/// <summary>Finds files of the repository, from the folder that the tests run in.</summary>
internal static class RepositoryFolder
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Inventora.Contracts.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run within the repository.");
    });

    /// <summary>The full path of a file or folder, given from the repository's root.</summary>
    public static string Find(params string[] parts) => Path.Combine([Root.Value, .. parts]);
}
