using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>The assemblies of frameworks, ASP.NET Core among them, and nothing of this project.</summary>
public static class FrameworkReferences
{
    /// <summary>.NET 8, so that nothing is emitted that only a later one has. Programs that are compiled against it run on the later ones, and on the tests' own.</summary>
    public static IReadOnlyList<MetadataReference> Oldest { get; } = LoadOldest();

    /// <summary>The running framework.</summary>
    public static IReadOnlyList<MetadataReference> Newest { get; } = LoadNewest();

    private static List<MetadataReference> LoadOldest()
    {
        string[] folders = [.. typeof(FrameworkReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == "OldestFramework")
            .Select(attribute => attribute.Value!)];
        return [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")).Select(path => MetadataReference.CreateFromFile(path))];
    }

    private static List<MetadataReference> LoadNewest()
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string framework = Path.DirectorySeparatorChar + "shared" + Path.DirectorySeparatorChar;
        return [.. trusted.Split(Path.PathSeparator)
            .Where(path => path.Contains(framework, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];
    }
}
