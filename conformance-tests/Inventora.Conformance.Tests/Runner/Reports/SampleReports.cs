using Inventora.Spec;

namespace Inventora.Conformance.Tests.Runner.Reports;

/// <summary>Reports of made-up runs, with every outcome and with answers that try to break out of the forms.</summary>
internal static class SampleReports
{
    /// <summary>What a hostile server may answer: an escape sequence, marks that turn the writing, XML, HTML, Markdown, half a surrogate pair.</summary>
    public const string Hostile = "\u001b[2J\u202egnp\u0000 ]]> <script>alert('x')</script> ``` | *b* @all #1 \ud800\r\n\t\"end\"";

    /// <summary>A run that found everything that can be found.</summary>
    public static ConformanceReport Broken { get; } = Make(
        exitCode: 1,
        facts:
        [
            Fact("GEN-1", Outcome.Pass, "The base URL is `https://api.inventora.com/api`.", observations: 12, checks: "answers/every-answer-is-json"),
            Fact("PAGE-7", Outcome.Fail, "A page never holds more than `limit` records.", observations: 3, lines: "27, 124", checks: ["pages/limit-is-the-most", "pages/limit-of-one"]),
            Fact("PAGE-8", Outcome.Fail, "`limit` is 100 by default.", observations: 1, checks: "pages/limit-default") with
            {
                Known = new KnownFailure("PAGE-8", "waits for the next release | of ours", new DateOnly(2026, 12, 31)),
            },
            Fact("RES-3", Outcome.Warn, "A `sku` is text or `null`.", observations: 40, strength: Strength.Exemplified, checks: "shapes/sku"),
            Fact("TASK-1", Outcome.Inconclusive, "A task has a name.", reason: "there is no task", checks: "tasks/name") with { Required = true },
            Fact("TASK-2", Outcome.Inconclusive, "A task has a date.", reason: "there is no task", checks: "tasks/due") with { Required = true },
            Fact("TASK-LIST-6", Outcome.Inconclusive, "`UserId` also takes an email address.", reason: "no user's email address is known; name one as userEmail in the fixtures", checks: "tasks/by-email"),
            Fact("STOCK-9", Outcome.NotObservable, "Stock logs lock the price.", reason: "the profile full is needed", lines: "90-92", checks: "stock/lock"),
            Fact("STOCK-10", Outcome.Error, "An audit sets the level.", reason: "InvalidOperationException: a bug", checks: "stock/audit"),
        ],
        checks:
        [
            Check("answers/every-answer-is-json", Outcome.Pass, 12, "GEN-1"),
            Check(
                "pages/limit-is-the-most",
                Outcome.Fail,
                2,
                "PAGE-7",
                Finding("PAGE-7", Verdict.Fail, "at most 10 records", "100 records", Exchange("/products?limit=10")),
                Finding("PAGE-7", Verdict.Fail, "at most 10 records", Hostile, Exchange("/materials?limit=10"))),
            Check("pages/limit-of-one", Outcome.Fail, 1, "PAGE-7", Finding("PAGE-7", Verdict.Fail, "1 record", "2 records, with <b>`markup`</b>")),
            Check("pages/limit-default", Outcome.Fail, 1, "PAGE-8", Finding("PAGE-8", Verdict.Fail, "100 records", "50 records", Exchange("/products"))),
            Check("shapes/sku", Outcome.Warn, 40, "RES-3", Finding("RES-3", Verdict.Warn, "text or null", "7", Exchange("/products/it's", "PATCH", """{"sku": "a'b"}"""))),
            Check("tasks/name", Outcome.Inconclusive, 0, "TASK-1") with { Reason = "there is no task" },
            Check("stock/audit", Outcome.Error, 0, "STOCK-10") with { Reason = "InvalidOperationException: a bug" },
        ]) with
    {
        Conditions = ["The server does not conform: it breaks PAGE-7.", "1 of the run's changes could not be restored.", "The suite itself failed in stock/audit."],
        Behaviours =
        [
            new Behaviour("A-PAGE-1", "A `limit` over 1000.", ["400"]),
            new Behaviour("A-PAGE-2", "A limit of 0 | or below.", ["2xx without entries", Hostile]),
        ],
        UndocumentedFields = ["Product.`warehouse`", "TaskItem.\u202eid"],
        RestorationProblems = ["/products/1 is not as before: sku was a and is b."],
        Traces = ["3 tasks, deleted again, stay on the server as soft-deleted rows."],
    };

    /// <summary>A run with nothing to complain of.</summary>
    public static ConformanceReport Clean { get; } = Make(
        exitCode: 0,
        facts: [Fact("GEN-1", Outcome.Pass, "The base URL is `https://api.inventora.com/api`.", observations: 12, checks: "answers/every-answer-is-json")],
        checks: [Check("answers/every-answer-is-json", Outcome.Pass, 12, "GEN-1")]);

    /// <summary>A run that found no server.</summary>
    public static ConformanceReport Unreachable { get; } = Make(exitCode: 2, facts: [], checks: []) with
    {
        CouldNotRun = "The server could not be reached: Connection refused.",
        Conditions = ["The server could not be reached: Connection refused."],
    };

    private static ConformanceReport Make(int exitCode, FactReport[] facts, CheckReport[] checks) => new()
    {
        Target = "http://127.0.0.1:5000/api",
        Profile = Profile.Reversible,
        Seed = 4711,
        Started = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
        Duration = TimeSpan.FromMilliseconds(1234),
        Requests = 99,
        ExitCode = exitCode,
        Conditions = [],
        Summary = ReportSummary.Of(facts),
        Facts = facts,
        Checks = checks,
        Behaviours = [],
        RestorationProblems = [],
        Traces = [],
    };

    private static FactReport Fact(
        string id, Outcome outcome, string statement, int observations = 0, Strength strength = Strength.Stated, string lines = "27", string? reason = null, params string[] checks) => new()
    {
        Id = id,
        Statement = statement,
        Lines = [.. lines.Split(", ").Select(text => LineRange.TryParse(text, out var range) ? range : default)],
        Strength = strength,
        Outcome = outcome,
        Observations = observations,
        Checks = checks,
        Reason = reason,
    };

    private static CheckReport Check(string id, Outcome outcome, int observations, string fact, params Finding[] findings) => new()
    {
        Id = id,
        Outcome = outcome,
        Facts = [fact],
        Observations = observations,
        Findings = findings,
        Duration = TimeSpan.FromMilliseconds(5),
    };

    private static Finding Finding(string fact, Verdict verdict, string expected, string seen, Exchange? exchange = null) => new()
    {
        FactId = fact,
        Verdict = verdict,
        Expected = expected,
        Seen = seen,
        Exchange = exchange,
    };

    private static Exchange Exchange(string path, string method = "GET", string? body = null) => new()
    {
        Request = new ApiRequest { Method = method, Path = path, RawBody = body, Credentials = Credentials.InHeader("a-secret", "$INVENTORA_API_KEY") },
        Url = "http://127.0.0.1:5000/api" + path,
        Status = 200,
        BodyText = Hostile,
    };
}
