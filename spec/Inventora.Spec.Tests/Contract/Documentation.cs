using System.Text.RegularExpressions;

namespace Inventora.Spec.Tests.Contract;

/// <summary>The documentation of the API, which lies beside the repository on some machines and is not part of it.</summary>
internal static partial class Documentation
{
    /// <summary>The file with its text; null where it is not to be had.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Its words in lower case, without punctuation.</summary>
    public static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    private static string? Find()
    {
        var shared = Environment.GetEnvironmentVariable("INVENTORA_SHARED") ?? Beside(AppContext.BaseDirectory);
        var file = shared is null ? null : System.IO.Path.Combine(shared, "reference", "inventora-api.txt");
        return File.Exists(file) ? file : null;
    }

    private static string? Beside(string directory)
    {
        for (var candidate = new DirectoryInfo(directory); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(candidate.FullName, "Inventora.Contracts.sln")))
            {
                return candidate.Parent is { } parent ? System.IO.Path.Combine(parent.FullName, "shared") : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[\w'-]+")]
    private static partial Regex Word();
}
