namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>Files of this repository, and the shared ones beside it.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The contract that this repository is about.</summary>
    public static string Contract => Path.Combine(Root, "spec", "inventora.openapi.yaml");

    /// <summary>Documents and corpora that are not part of the repository; the folder need not exist.</summary>
    public static string Shared => Environment.GetEnvironmentVariable("INVENTORA_SHARED") ?? Path.Combine(Root, "..", "shared");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Inventora.Contracts.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }
}
