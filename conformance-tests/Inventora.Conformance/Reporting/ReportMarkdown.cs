using System.Text;

namespace Inventora.Conformance;

/// <summary>Writes a report as Markdown, for the summary page of a CI job.</summary>
public static class ReportMarkdown
{
    private const int MostEvidence = 3;

    // GitHub refuses a summary above 1 MiB: what is beyond these is named, without its evidence.
    private const int MostFacts = 60;

    /// <summary>The report as GitHub-flavoured Markdown.</summary>
    public static string Write(ConformanceReport report)
    {
        var text = new StringBuilder();
        text.Append($"# {ReportText.Verdict(report)}\n\n");
        text.Append($"{Code(report.Target)}, profile {ProfileNames.Of(report.Profile)}, seed {report.Seed}. {ReportText.Effort(report)}.\n");
        if (report.CouldNotRun is { } reason)
        {
            return text.Append($"\n{Escape(reason)}\n").ToString();
        }

        var summary = report.Summary;
        text.Append("\n| passed | failed | warned | inconclusive | not observable | suite errors |\n| ---: | ---: | ---: | ---: | ---: | ---: |\n");
        text.Append($"| {summary.Passed} | {summary.Failed} | {summary.Warned} | {summary.Inconclusive} | {summary.NotObservable} | {summary.Errors} |\n");
        WriteList("Result", report.Conditions.Select(Escape), text);
        WriteBroken("Failed", [.. BrokenFact.Of(report, Outcome.Fail).Where(broken => broken.Fact.Known is null)], text);
        WriteBroken("Warned", BrokenFact.Of(report, Outcome.Warn), text);
        WriteList(
            "Errors of the suite",
            report.Checks.Where(check => check.Outcome == Outcome.Error).Select(check => $"{Code(check.Id)}: {Escape(check.Reason ?? "")}"),
            text);
        WriteList(
            "Known failures",
            report.Facts.Where(fact => fact.Known is not null).Select(fact => $"**{fact.Id}** {Phrase(fact.Statement)} ({Escape(ReportText.Known(fact.Known!))})"),
            text);
        WriteList("Inconclusive, and needed for a verdict", Unobserved(report, required: true), text);
        WriteList("Inconclusive", Unobserved(report, required: false), text);
        WriteList("Not restored", report.RestorationProblems.Select(Escape), text);
        WriteList("Left on the server, because the API can't remove it", report.Traces.Select(Escape), text);
        WriteList("Fields that the documentation does not name (not scored)", report.UndocumentedFields.Select(Code), text);
        WriteBehaviours(report, text);
        return text.ToString();
    }

    private static void WriteBroken(string title, IReadOnlyList<BrokenFact> facts, StringBuilder text)
    {
        if (facts.Count == 0)
        {
            return;
        }

        text.Append($"\n## {title}\n");
        foreach (var broken in facts.Take(MostFacts))
        {
            text.Append($"\n### {broken.Fact.Id}: {Phrase(broken.Fact.Statement)}\n\n{Capital(ReportText.Source(broken.Fact))}.\n");
            foreach (var (check, finding) in broken.Shown(MostEvidence))
            {
                text.Append($"\n- {Code(check.Id)}\n  - expected: {Escape(finding.Expected)}\n  - seen: {Code(finding.Seen)}\n");
                if (finding.Exchange is { } exchange)
                {
                    text.Append($"\n{Block(exchange.Curl)}");
                }
            }

            if (broken.NotShown(MostEvidence) is > 0 and var more)
            {
                text.Append($"\nAnd {more} more.\n");
            }
        }

        if (facts.Count > MostFacts)
        {
            text.Append($"\nAnd {facts.Count - MostFacts} more: {string.Join(", ", facts.Skip(MostFacts).Select(broken => broken.Fact.Id))}.\n");
        }
    }

    private static void WriteBehaviours(ConformanceReport report, StringBuilder text)
    {
        if (report.Behaviours.Count == 0)
        {
            return;
        }

        text.Append("\n<details>\n<summary>How this server answers where the documentation is silent (not scored)</summary>\n\n| | question | answer |\n| --- | --- | --- |\n");
        foreach (var behaviour in report.Behaviours)
        {
            text.Append($"| {behaviour.Silence} | {Phrase(behaviour.Question)} | {string.Join("; ", behaviour.Answers.Select(Escape))} |\n");
        }

        text.Append("\n</details>\n");
    }

    private static IEnumerable<string> Unobserved(ConformanceReport report, bool required) =>
        ReportText.Unobserved(report, required).Select(group => $"{string.Join(", ", group.Facts)}: {Escape(group.Reason)}");

    private static void WriteList(string title, IEnumerable<string> lines, StringBuilder text)
    {
        var all = lines.ToArray();
        if (all.Length > 0)
        {
            text.Append($"\n## {title}\n\n");
            foreach (var line in all)
            {
                text.Append($"- {line}\n");
            }
        }
    }

    // The ledger writes code between backticks, as Markdown does; in a table a bar would end the cell even there.
    private static string Phrase(string text) =>
        string.Join('`', text.Split('`').Select((part, index) => index % 2 == 0 ? Escape(part) : ReportText.Printable(part).Replace("|", "\\|", StringComparison.Ordinal)));

    // Everything that Markdown or HTML could act on stands behind a backslash or as an entity.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in ReportText.Printable(text))
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '@' => escaped.Append("&#64;"),
                '\\' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '`' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // A fence is longer than any run of its marks within the text.
    private static string Code(string text)
    {
        var printable = ReportText.Printable(text);
        var fence = new string('`', LongestRun(printable) + 1);
        var space = printable.StartsWith('`') || printable.EndsWith('`') ? " " : "";
        return printable.Length == 0 ? "nothing" : $"{fence}{space}{printable}{space}{fence}";
    }

    private static string Block(string text)
    {
        var printable = ReportText.Printable(text);
        var fence = new string('`', Math.Max(3, LongestRun(printable) + 1));
        return $"  {fence}sh\n  {printable}\n  {fence}\n";
    }

    private static int LongestRun(string text)
    {
        var (longest, current) = (0, 0);
        foreach (var c in text)
        {
            current = c == '`' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
