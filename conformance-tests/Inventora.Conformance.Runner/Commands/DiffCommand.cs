using System.CommandLine;

namespace Inventora.Conformance.Runner.Commands;

/// <summary><c>diff</c>: compares two reports.</summary>
internal sealed class DiffCommand : Command
{
    private readonly Argument<string> before = new("BEFORE") { Description = "The JSON report of the earlier run." };

    private readonly Argument<string> after = new("AFTER") { Description = "The JSON report of the later run." };

    /// <summary>Makes the command.</summary>
    public DiffCommand()
        : base("diff", "Compares two JSON reports. Exit code 0: nothing is worse; 1: something is; 2: a report can't be read.")
    {
        Arguments.Add(before);
        Arguments.Add(after);
        SetAction(parsed => Compare(
            parsed.GetRequiredValue(before),
            parsed.GetRequiredValue(after),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
    }

    private static int Compare(string before, string after, TextWriter output, TextWriter error)
    {
        var file = before;
        try
        {
            var earlier = SavedReport.Parse(File.ReadAllText(file));
            file = after;
            var later = SavedReport.Parse(File.ReadAllText(file));
            file = before;
            var comparison = ReportComparison.Of(earlier, later);
            output.Write(comparison.ToString());
            return comparison.Worse.Count == 0 ? ExitCodes.Success : ExitCodes.Worse;
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"diff: {file} can't be compared: {problem.Message}");
            return ExitCodes.CouldNotRun;
        }
    }
}
