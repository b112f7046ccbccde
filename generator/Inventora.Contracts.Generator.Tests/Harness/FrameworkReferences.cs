using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>The assemblies of the running framework, ASP.NET Core among them, and nothing of this project.</summary>
public static class FrameworkReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } = Load();

    private static List<MetadataReference> Load()
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string framework = Path.DirectorySeparatorChar + "shared" + Path.DirectorySeparatorChar;
        return [.. trusted.Split(Path.PathSeparator)
            .Where(path => path.Contains(framework, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];
    }
}
