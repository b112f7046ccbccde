using System.Diagnostics.CodeAnalysis;

namespace Inventora.Conformance.Runner.Output;

/// <summary>A file that a report is written to.</summary>
/// <param name="Kind">The form of the report.</param>
/// <param name="File">The path of the file.</param>
internal sealed record ReportTarget(string Kind, string File)
{
    private static readonly string[] Kinds = ["json"];

    /// <summary>Why the file can't be written, found before the run rather than after it; null when it can.</summary>
    public string? Refusal
    {
        get
        {
            try
            {
                if (Path.GetDirectoryName(Path.GetFullPath(File)) is { } folder && !Directory.Exists(folder))
                {
                    return $"--report: the folder {folder} does not exist.";
                }

                using var probe = System.IO.File.Open(File, FileMode.OpenOrCreate, FileAccess.Write);
                return null;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return $"--report: {File} can't be written: {problem.Message}";
            }
        }
    }

    /// <summary>Reads <c>KIND=FILE</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ReportTarget? target, [NotNullWhen(false)] out string? problem)
    {
        var split = text.IndexOf('=', StringComparison.Ordinal);
        if (split > 0 && split < text.Length - 1 && Kinds.Contains(text[..split]))
        {
            (target, problem) = (new ReportTarget(text[..split], text[(split + 1)..]), null);
            return true;
        }

        (target, problem) = (null, $"expected KIND=FILE with the kind {string.Join(" or ", Kinds)}, seen {text}");
        return false;
    }

    /// <summary>Writes the report.</summary>
    public void Write(ConformanceReport report) => System.IO.File.WriteAllText(File, report.ToJson());
}
