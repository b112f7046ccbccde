namespace Inventora.Contracts.Generator.Benchmarks.Data;

/// <summary>The assemblies of the running framework, ASP.NET Core among them.</summary>
internal static class FrameworkAssemblies
{
    /// <summary>Their files.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => file.Contains(Path.DirectorySeparatorChar + "shared" + Path.DirectorySeparatorChar, StringComparison.Ordinal)),
    ];
}
