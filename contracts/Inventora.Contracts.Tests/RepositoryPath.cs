namespace Inventora.Contracts.Tests;

/// <summary>Files of the repository.</summary>
internal static class RepositoryPath
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    /// <summary>A path below the repository's root.</summary>
    public static string Combine(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string directory) => File.Exists(Path.Combine(directory, "Inventora.Contracts.sln"))
        ? directory
        : Find(Path.GetDirectoryName(directory) ?? throw new DirectoryNotFoundException("The tests run outside of the repository."));
}
