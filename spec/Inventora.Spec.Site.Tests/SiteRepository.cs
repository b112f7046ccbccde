namespace Inventora.Spec.Site.Tests;

/// <summary>The repository that these tests were built from.</summary>
internal static class SiteRepository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

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
