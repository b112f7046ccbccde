using System.Text;

namespace Inventora.Conformance;

/// <summary>Writes a report for a terminal: silent about what is well, exact about what is not. The last line is the summary.</summary>
public static class ReportConsole
{
    private const int MostEvidence = 3;

    /// <summary>The report as lines of plain text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="isThrowaway">Whether the server is gone after the run, so that nobody needs to know what is left on it.</param>
    public static string Write(ConformanceReport report, bool isThrowaway = false)
    {
        var text = new StringBuilder();
        text.Append($"Inventora conformance of {report.Target}, profile {ProfileNames.Of(report.Profile)}, seed {report.Seed}\n");
        if (report.CouldNotRun is { } reason)
        {
            return text.Append($"\nCould not run: {ReportText.Printable(reason)}\n\n{report.Summary}\n").ToString();
        }

        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var broken in BrokenFact.Of(report, Outcome.Fail).Where(broken => broken.Fact.Known is null))
        {
            WriteBroken(broken, "FAIL", told, text);
        }

        foreach (var broken in BrokenFact.Of(report, Outcome.Warn))
        {
            WriteBroken(broken, "WARN", told, text);
        }

        WriteErrors(report, text);
        WriteList("Inconclusive, and needed for a verdict", Unobserved(report, required: true), text);
        WriteList("Inconclusive", Unobserved(report, required: false), text);
        WriteList("Known failures", report.Facts.Where(fact => fact.Known is not null).Select(fact => $"{fact.Id} {ReportText.Known(fact.Known!)}"), text);
        WriteList("Not restored", report.RestorationProblems.Select(ReportText.Printable), text);
        WriteList("Left on the server, because the API can't remove it", isThrowaway ? [] : report.Traces, text);
        WriteList("Result", report.Conditions.Select(ReportText.Printable), text);
        return text.Append($"\n{ReportText.Effort(report)}\n{report.Summary}\n").ToString();
    }

    // One answer often breaks several facts. What it was is told once; the other facts refer to it.
    private static void WriteBroken(BrokenFact broken, string label, Dictionary<string, string> told, StringBuilder text)
    {
        text.Append($"\n{label} {broken.Fact.Id}: {broken.Fact.Statement}\n     {ReportText.Source(broken.Fact)}\n");
        foreach (var (check, finding) in broken.Shown(MostEvidence))
        {
            var evidence = $"{check.Id}\n{finding.Expected}\n{finding.Seen}\n{finding.Exchange?.Curl}";
            if (!told.TryAdd(evidence, broken.Fact.Id))
            {
                text.Append($"  check     {check.Id}, as for {told[evidence]} above\n");
                continue;
            }

            text.Append($"  check     {check.Id}\n");
            text.Append($"  expected  {ReportText.Printable(finding.Expected)}\n");
            text.Append($"  seen      {ReportText.Printable(finding.Seen)}\n");
            if (finding.Exchange is { } exchange)
            {
                text.Append($"  request   {ReportText.Printable(exchange.Curl)}\n");
            }
        }

        if (broken.NotShown(MostEvidence) is > 0 and var more)
        {
            text.Append($"  and {more} more\n");
        }
    }

    private static void WriteErrors(ConformanceReport report, StringBuilder text)
    {
        foreach (var check in report.Checks.Where(check => check.Outcome == Outcome.Error))
        {
            text.Append($"\nERROR in the check {check.Id}: this is the suite's fault, not the server's\n  {ReportText.Printable(check.Reason ?? "")}\n");
        }
    }

    private static IEnumerable<string> Unobserved(ConformanceReport report, bool required) =>
        ReportText.Unobserved(report, required).Select(group => $"{string.Join(", ", group.Facts)}: {group.Reason}");

    private static void WriteList(string title, IEnumerable<string> lines, StringBuilder text)
    {
        var all = lines.ToArray();
        if (all.Length > 0)
        {
            text.Append($"\n{title}:\n");
            foreach (var line in all)
            {
                text.Append($"  {line}\n");
            }
        }
    }
}
