using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;

namespace Inventora.Conformance;

/// <summary>Writes a report as one HTML file: no scripts, no request to anywhere, light and dark, whole on paper.</summary>
public static class ReportHtml
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var css = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("report.css")!);
        return css.ReadToEnd();
    });

    /// <summary>The report as an HTML document.</summary>
    public static string Write(ConformanceReport report)
    {
        var html = new StringBuilder();
        html.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{Encode(ReportText.Verdict(report))} Inventora conformance of {Encode(report.Target)}</title>
            <style>
            {Style.Value}</style>
            </head>
            <body>
            <a class="skip" href="#main">To the findings</a>

            """);
        WriteHeader(report, html);
        html.Append("<main id=\"main\">\n");
        if (report.CouldNotRun is { } reason)
        {
            html.Append($"<p>{Encode(reason)}</p>\n");
        }
        else
        {
            WriteFindings(report, html);
            WriteBehaviours(report, html);
            WriteFacts(report, html);
        }

        html.Append(CultureInfo.InvariantCulture, $"""
            </main>
            <footer>
            <p>Run on {report.Started.UtcDateTime:yyyy-MM-dd HH:mm} UTC. It can be repeated with <code>--seed {report.Seed}</code>. A request line takes the key from the environment variable <code>INVENTORA_API_KEY</code>.</p>
            </footer>
            </body>
            </html>

            """);
        return html.ToString();
    }

    private static void WriteHeader(ConformanceReport report, StringBuilder html)
    {
        var kind = report.ExitCode switch { 0 => "pass", 1 => "fail", _ => "open" };
        html.Append($"""
            <header>
            <div class="verdict {kind}">
            <h1>{Encode(ReportText.Verdict(report))}</h1>
            <p><code>{Encode(report.Target)}</code></p>
            <p class="quiet">Profile {ProfileNames.Of(report.Profile)}. {ReportText.Effort(report)}.</p>
            </div>

            """);
        var summary = report.Summary;
        html.Append("<ul class=\"numbers\">\n");
        WriteNumber("passed", summary.Passed, "pass");
        WriteNumber("failed", summary.Failed, "fail");
        WriteNumber("warned", summary.Warned, "warn");
        WriteNumber("inconclusive", summary.Inconclusive, "inconclusive");
        WriteNumber("not observable", summary.NotObservable, "not-observable");
        if (summary.Errors > 0)
        {
            WriteNumber("not checked: the suite failed", summary.Errors, "error");
        }

        html.Append("</ul>\n</header>\n");
        void WriteNumber(string label, int count, string kind) =>
            html.Append($"<li><b class=\"{(count > 0 ? kind : "not-observable")}-word\">{count}</b> {label}</li>\n");
    }

    private static void WriteFindings(ConformanceReport report, StringBuilder html)
    {
        WriteList("Result", report.Conditions.Select(Encode), html);
        WriteBroken("Failed", [.. BrokenFact.Of(report, Outcome.Fail).Where(broken => broken.Fact.Known is null)], html);
        WriteBroken("Known failures", [.. BrokenFact.Of(report, Outcome.Fail).Where(broken => broken.Fact.Known is not null)], html);
        WriteBroken("Warned", BrokenFact.Of(report, Outcome.Warn), html);
        WriteList(
            "Errors of the suite",
            report.Checks.Where(check => check.Outcome == Outcome.Error).Select(check => $"<code>{check.Id}</code>: {Encode(check.Reason ?? "")}"),
            html);
        WriteList("Inconclusive, and needed for a verdict", Unobserved(report, required: true), html);
        WriteList("Inconclusive", Unobserved(report, required: false), html);
        WriteList("Not restored", report.RestorationProblems.Select(Encode), html);
        WriteList("Left on the server, because the API can’t remove it", report.Traces.Select(Encode), html);
        WriteList("Fields that the documentation does not name (not scored)", report.UndocumentedFields.Select(field => $"<code>{Encode(field)}</code>"), html);
    }

    private static void WriteBroken(string title, IReadOnlyList<BrokenFact> facts, StringBuilder html)
    {
        if (facts.Count == 0)
        {
            return;
        }

        html.Append($"<h2>{title}</h2>\n");
        foreach (var broken in facts)
        {
            html.Append($"<article class=\"fact\" id=\"{broken.Fact.Id}\">\n<h3>{broken.Fact.Id}: {Phrase(broken.Fact.Statement)}</h3>\n");
            html.Append($"<p class=\"quiet\">{Encode(ReportText.Source(broken.Fact))}</p>\n");
            if (broken.Fact.Known is { } known)
            {
                html.Append($"<p>{Encode(ReportText.Known(known))}</p>\n");
            }

            foreach (var (check, finding) in broken.Evidence)
            {
                html.Append($"<section>\n<dl>\n<dt>Check</dt><dd><code>{check.Id}</code></dd>\n<dt>Expected</dt><dd>{Encode(finding.Expected)}</dd>\n");
                html.Append($"<dt>Seen</dt><dd>{Encode(finding.Seen)}</dd>\n</dl>\n");
                if (finding.Exchange is { } exchange)
                {
                    html.Append($"<pre>{Encode(exchange.Curl)}</pre>\n");
                }

                html.Append("</section>\n");
            }

            html.Append("</article>\n");
        }
    }

    private static void WriteBehaviours(ConformanceReport report, StringBuilder html)
    {
        if (report.Behaviours.Count == 0)
        {
            return;
        }

        html.Append("""
            <h2>Where the documentation is silent</h2>
            <table>
            <caption>How this server answers. Nothing of it is scored.</caption>
            <thead><tr><th scope="col">Silence</th><th scope="col">Question</th><th scope="col">Answer</th></tr></thead>
            <tbody>

            """);
        foreach (var behaviour in report.Behaviours)
        {
            html.Append($"<tr><th scope=\"row\">{behaviour.Silence}</th><td>{Phrase(behaviour.Question)}</td><td>{string.Join("<br>", behaviour.Answers.Select(Encode))}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void WriteFacts(ConformanceReport report, StringBuilder html)
    {
        html.Append("""
            <h2>All facts</h2>
            <table>
            <caption>In the order of the documentation, with the number of observations.</caption>
            <thead><tr><th scope="col">Fact</th><th scope="col">Outcome</th><th scope="col">Statement</th><th scope="col" class="wide">Lines</th><th scope="col" class="wide">Seen</th></tr></thead>
            <tbody>

            """);
        foreach (var fact in report.Facts)
        {
            var word = ReportJson.Word(fact.Outcome);
            var id = fact.Outcome is Outcome.Fail or Outcome.Warn ? $"<a href=\"#{fact.Id}\">{fact.Id}</a>" : fact.Id;
            var reason = fact.Reason is null ? "" : $"<br><span class=\"quiet\">{Encode(fact.Reason)}</span>";
            html.Append($"<tr><th scope=\"row\">{id}</th><td class=\"{word}-word\">{word.Replace('-', ' ')}</td><td>{Phrase(fact.Statement)}{reason}</td>");
            html.Append($"<td class=\"wide\">{string.Join(", ", fact.Lines)}</td><td class=\"wide\">{fact.Observations}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static IEnumerable<string> Unobserved(ConformanceReport report, bool required) =>
        ReportText.Unobserved(report, required).Select(group => $"{string.Join(", ", group.Facts)}: {Encode(group.Reason)}");

    private static void WriteList(string title, IEnumerable<string> items, StringBuilder html)
    {
        var all = items.ToArray();
        if (all.Length > 0)
        {
            html.Append($"<h2>{title}</h2>\n<ul>\n{string.Concat(all.Select(item => $"<li>{item}</li>\n"))}</ul>\n");
        }
    }

    // The ledger writes code between backticks.
    private static string Phrase(string text) =>
        string.Concat(text.Split('`').Select((part, index) => index % 2 == 0 ? Encode(part) : $"<code>{Encode(part)}</code>"));

    private static string Encode(string text) => WebUtility.HtmlEncode(ReportText.Printable(text));
}
