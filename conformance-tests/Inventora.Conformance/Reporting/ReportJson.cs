using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Writes a report as JSON.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report as an indented JSON document.</summary>
    public static string Write(ConformanceReport report) => Node(report).ToJsonString(Indented) + "\n";

    /// <summary>The report as a JSON object: schemaVersion, target, profile, seed, exitCode, summary, facts, checks and more.</summary>
    public static JsonObject Node(ConformanceReport report) => new()
    {
        ["schemaVersion"] = ConformanceReport.CurrentSchemaVersion,
        ["target"] = report.Target,
        ["profile"] = ProfileNames.Of(report.Profile),
        ["seed"] = report.Seed,
        ["started"] = report.Started.ToString("O", CultureInfo.InvariantCulture),
        ["seconds"] = Math.Round(report.Duration.TotalSeconds, 3),
        ["requests"] = report.Requests,
        ["exitCode"] = report.ExitCode,
        ["couldNotRun"] = report.CouldNotRun,
        ["conditions"] = Strings(report.Conditions),
        ["summary"] = new JsonObject
        {
            ["passed"] = report.Summary.Passed,
            ["failed"] = report.Summary.Failed,
            ["warned"] = report.Summary.Warned,
            ["inconclusive"] = report.Summary.Inconclusive,
            ["notObservable"] = report.Summary.NotObservable,
            ["errors"] = report.Summary.Errors,
        },
        ["facts"] = new JsonArray([.. report.Facts.Select(Fact)]),
        ["checks"] = new JsonArray([.. report.Checks.Select(Check)]),
        ["behaviours"] = new JsonArray([.. report.Behaviours.Select(behaviour =>
            new JsonObject { ["silence"] = behaviour.Silence, ["question"] = behaviour.Question, ["answers"] = Strings(behaviour.Answers) })]),
        ["undocumentedFields"] = Strings(report.UndocumentedFields),
        ["restorationProblems"] = Strings(report.RestorationProblems),
        ["traces"] = Strings(report.Traces),
    };

    /// <summary>An outcome as reports write it: <c>pass</c>, <c>fail</c>, <c>warn</c>, <c>inconclusive</c>, <c>not-observable</c> or <c>error</c>.</summary>
    public static string Word(Outcome outcome) => outcome == Outcome.NotObservable ? "not-observable" : outcome.ToString().ToLowerInvariant();

    private static JsonObject Fact(FactReport fact) => new()
    {
        ["id"] = fact.Id,
        ["statement"] = fact.Statement,
        ["lines"] = Strings(fact.Lines.Select(lines => lines.ToString())),
        ["strength"] = fact.Strength.ToString().ToLowerInvariant(),
        ["outcome"] = Word(fact.Outcome),
        ["required"] = fact.Required,
        ["observations"] = fact.Observations,
        ["checks"] = Strings(fact.Checks),
        ["reason"] = fact.Reason,
        ["known"] = fact.Known is { } known
            ? new JsonObject { ["reason"] = known.Reason, ["expires"] = known.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
            : null,
    };

    private static JsonObject Check(CheckReport check) => new()
    {
        ["id"] = check.Id,
        ["outcome"] = Word(check.Outcome),
        ["facts"] = Strings(check.Facts),
        ["observations"] = check.Observations,
        ["seconds"] = Math.Round(check.Duration.TotalSeconds, 3),
        ["expected"] = check.Expected,
        ["seen"] = check.Seen,
        ["request"] = check.Request,
        ["reason"] = check.Reason,
        ["findings"] = new JsonArray([.. check.Findings.Select(Finding)]),
    };

    private static JsonObject Finding(Finding finding) => new()
    {
        ["fact"] = finding.FactId,
        ["verdict"] = finding.Verdict switch { Verdict.Fail => "fail", Verdict.Warn => "warn", _ => "info" },
        ["expected"] = finding.Expected,
        ["seen"] = finding.Seen,
        ["request"] = finding.Exchange?.Curl,
        ["answer"] = finding.Exchange?.Answer,
    };

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
