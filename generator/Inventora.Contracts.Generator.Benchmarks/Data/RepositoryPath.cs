namespace Inventora.Contracts.Generator.Benchmarks.Data;

/// <summary>Where the sources and the corpus are.</summary>
internal static class RepositoryPath
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>Real OpenAPI documents, which are no part of the repository: in the folder that <c>INVENTORA_SHARED</c> names, or in <c>../shared</c>.</summary>
    public static string Corpus => Path.Combine(Environment.GetEnvironmentVariable("INVENTORA_SHARED") ?? Path.Combine(Root, "..", "shared"), "corpus", "public");

    private static string Find()
    {
        for (var candidate = new DirectoryInfo(AppContext.BaseDirectory); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, "Inventora.Contracts.sln")))
            {
                return candidate.FullName;
            }
        }

        throw new DirectoryNotFoundException($"Inventora.Contracts.sln lies in no folder above {AppContext.BaseDirectory}.");
    }
}
