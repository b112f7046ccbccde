using System.Diagnostics.CodeAnalysis;

namespace Inventora.Conformance.Runner.Output;

/// <summary>A file that a report is written to.</summary>
/// <param name="Kind">The form of the report.</param>
/// <param name="File">The path of the file.</param>
internal sealed record ReportTarget(string Kind, string File)
{
    private static readonly Dictionary<string, Func<ConformanceReport, string>> Forms = new(StringComparer.Ordinal)
    {
        ["json"] = report => report.ToJson(),
        ["junit"] = ReportJUnit.Write,
        ["markdown"] = ReportMarkdown.Write,
        ["html"] = ReportHtml.Write,
    };

    /// <summary>The forms that there are, for messages.</summary>
    public static string Kinds => string.Join(", ", Forms.Keys);

    /// <summary>Reads <c>KIND=FILE</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ReportTarget? target, [NotNullWhen(false)] out string? problem)
    {
        var split = text.IndexOf('=', StringComparison.Ordinal);
        if (split > 0 && split < text.Length - 1 && Forms.ContainsKey(text[..split]))
        {
            (target, problem) = (new ReportTarget(text[..split], text[(split + 1)..]), null);
            return true;
        }

        (target, problem) = (null, $"expected KIND=FILE with one of the kinds {Kinds}, seen {text}");
        return false;
    }

    /// <summary>Why the file can't be written, found before the run rather than after it; null when it can.</summary>
    public string? FindRefusal()
    {
        try
        {
            var path = Path.GetFullPath(File);
            if (Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder))
            {
                return $"--report: the folder {folder} does not exist.";
            }

            // A report that is there stays as it is until the new one is.
            var isNew = !System.IO.File.Exists(path);
            System.IO.File.Open(path, FileMode.OpenOrCreate, FileAccess.Write).Dispose();
            if (isNew)
            {
                System.IO.File.Delete(path);
            }

            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"--report: {File} can't be written: {problem.Message}";
        }
    }

    /// <summary>Writes the report. Returns why that failed, or null.</summary>
    public string? Write(ConformanceReport report)
    {
        try
        {
            System.IO.File.WriteAllText(File, Forms[Kind](report));
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"--report: {File} could not be written: {problem.Message}";
        }
    }
}
