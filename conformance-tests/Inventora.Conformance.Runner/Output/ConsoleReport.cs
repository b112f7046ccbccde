using Inventora.Spec;

namespace Inventora.Conformance.Runner.Output;

/// <summary>The report for a person: silent about what is well, exact about what is not. The last line is the summary.</summary>
internal static class ConsoleReport
{
    /// <summary>Writes a report.</summary>
    public static void Write(ConformanceReport report, TextWriter output)
    {
        output.WriteLine($"Inventora conformance of {report.Target}, profile {ProfileNames.Of(report.Profile)}, seed {report.Seed}");
        if (report.CouldNotRun is { } reason)
        {
            output.WriteLine();
            output.WriteLine($"Could not run: {reason}");
            output.WriteLine();
            output.WriteLine(report.Summary);
            return;
        }

        var ledger = Ledger.Load();
        WriteBroken(report, ledger, Verdict.Fail, "FAIL", output);
        WriteBroken(report, ledger, Verdict.Warn, "WARN", output);
        WriteErrors(report, output);
        WriteUnobserved(report, output);
        WriteList("Not restored", report.RestorationProblems, output);
        WriteList("Left on the server, because the API can't remove it", report.Traces, output);
        WriteList("Result", report.Conditions, output);

        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"{report.Checks.Count} checks, {report.Requests} requests, {report.Duration.TotalSeconds:0.0} s"));
        output.WriteLine(report.Summary);
    }

    private static void WriteBroken(ConformanceReport report, Ledger ledger, Verdict verdict, string label, TextWriter output)
    {
        var findings = report.Checks
            .SelectMany(check => check.Findings.Where(finding => finding.Verdict == verdict).Select(finding => (check, finding)))
            .GroupBy(pair => pair.finding.FactId, StringComparer.Ordinal);
        foreach (var group in findings)
        {
            var fact = ledger[group.Key];
            output.WriteLine();
            output.WriteLine($"{label} {fact.Id}: {fact.Statement}");
            output.WriteLine($"     {fact.Strength.ToString().ToLowerInvariant()} in the documentation, line {string.Join(", ", fact.Lines)}");
            foreach (var (check, finding) in group)
            {
                output.WriteLine($"  check     {check.Id}");
                output.WriteLine($"  expected  {finding.Expected}");
                output.WriteLine($"  seen      {finding.Seen}");
                if (finding.Exchange is { } exchange)
                {
                    output.WriteLine($"  request   {exchange.Curl}");
                }
            }
        }
    }

    private static void WriteErrors(ConformanceReport report, TextWriter output)
    {
        foreach (var check in report.Checks.Where(check => check.Outcome == Outcome.Error))
        {
            output.WriteLine();
            output.WriteLine($"ERROR in the check {check.Id}; this is the suite's fault, not the server's");
            output.WriteLine($"  {check.Reason}");
        }
    }

    private static void WriteUnobserved(ConformanceReport report, TextWriter output)
    {
        foreach (var (title, isRequired) in new[] { ("Inconclusive, and needed for a verdict", true), ("Inconclusive", false) })
        {
            // One missing fixture leaves many facts open: they stand together behind their common reason.
            WriteList(
                title,
                [.. report.Facts
                    .Where(fact => fact.Outcome == Outcome.Inconclusive && fact.Required == isRequired)
                    .GroupBy(fact => fact.Reason ?? "no check observed it", StringComparer.Ordinal)
                    .Select(group => $"{string.Join(", ", group.Select(fact => fact.Id))}: {group.Key}")],
                output);
        }
    }

    private static void WriteList(string title, IReadOnlyList<string> lines, TextWriter output)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var line in lines)
        {
            output.WriteLine($"  {line}");
        }
    }
}
