using System.ComponentModel;
using System.Diagnostics;

namespace Inventora.Spec.Tests.Architecture;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] Products = ["bin", "obj", "artifacts", "TestResults", "node_modules", ".git"];

    private static readonly Lazy<IReadOnlyList<string>> Tracked = new(() => [.. (TrackedByGit() ?? InTheTree()).Order(StringComparer.Ordinal)]);

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The files under version control that exist, as paths from the root with slashes; without git, whatever is not a product of the build.</summary>
    public static IReadOnlyList<string> Files => Tracked.Value;

    /// <summary>The whole path of a file of the repository.</summary>
    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string file) => File.ReadAllText(PathOf(file));

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

    private static List<string>? TrackedByGit()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", Root, "ls-files", "--cached", "-z"]) { RedirectStandardOutput = true })!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(PathOf(file)))] : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> InTheTree() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(Products.Contains));
}
