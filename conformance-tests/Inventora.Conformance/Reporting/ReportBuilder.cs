using System.Diagnostics;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Sums the results of checks up to facts, and facts to an exit code.</summary>
internal sealed class ReportBuilder(
    ConformanceOptions options, Ledger ledger, IReadOnlyList<Check> catalog, int seed, DateTimeOffset started, Stopwatch clock)
{
    private readonly List<CheckResult> results = [];
    private readonly KnownFailures knownFailures = new(options.KnownFailures, DateOnly.FromDateTime(started.UtcDateTime));

    public IReadOnlyList<string> RestorationProblems { get; set; } = [];

    /// <summary>Records that differ from the run's beginning although the run did not touch them.</summary>
    public IReadOnlyList<string> Differences { get; set; } = [];

    public void Add(CheckResult result) => results.Add(result);

    public ConformanceReport CouldNotRun(string reason, int requests)
    {
        reason = new ApiKey(options.ApiKey.Length == 0 ? "-" : options.ApiKey).Redactor().Redact(reason);
        return Report([], [], requests, 2, [reason]) with { CouldNotRun = reason };
    }

    public ConformanceReport Build(RunState run, CheckSelection selection)
    {
        var facts = ledger.Facts.Where(fact => !selection.Only || selection.Facts.Contains(fact.Id)).Select(Judge).ToArray();
        var checks = results.Select(result => result.Report).ToArray();
        var (code, conditions) = ExitCode.Of(
            facts, checks, RestorationProblems, run.Fixtures, [.. knownFailures.Problems(facts), .. StrictFieldProblems(run.Passive.UndocumentedFields)],
            run.Transport.Patience.GivenUp);
        return Report(facts, checks, run.Transport.Sent, code, [.. conditions, .. Differences]) with
        {
            Behaviours = run.Behaviours.Of(ledger),
            UndocumentedFields = run.Passive.UndocumentedFields,
            RestorationProblems = RestorationProblems,
            Traces = RunTraces.Of(run.Journal),
        };
    }

    private IEnumerable<string> StrictFieldProblems(IReadOnlyList<string> undocumented) => options.StrictFields && undocumented.Count > 0
        ? [$"The server answers with fields that the documentation does not name: {string.Join(", ", undocumented)}."]
        : [];

    private ConformanceReport Report(
        IReadOnlyList<FactReport> facts, IReadOnlyList<CheckReport> checks, int requests, int code, IReadOnlyList<string> conditions) => new()
    {
        Target = options.BaseUrl.IsAbsoluteUri ? options.BaseUrl.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : options.BaseUrl.OriginalString,
        Profile = options.Profile,
        Seed = seed,
        Started = started,
        Duration = clock.Elapsed,
        Requests = requests,
        ExitCode = code,
        Conditions = conditions,
        Summary = ReportSummary.Of(facts),
        Facts = facts,
        Checks = checks,
        Behaviours = [],
        RestorationProblems = [],
        Traces = [],
    };

    private FactReport Judge(Fact fact)
    {
        var declaring = catalog.Where(check => check.Facts.Contains(fact.Id, StringComparer.Ordinal)).ToArray();
        var seen = results.Where(result => result.Check.Facts.Contains(fact.Id, StringComparer.Ordinal)).Select(result => result.Of(fact.Id)).ToArray();
        var outcome = Gravest(seen.Select(each => each.Outcome));
        var reason = seen.Select(each => each.Reason).FirstOrDefault(each => each is not null);
        var optional = seen.Length > 0 && seen.Where(each => each.Outcome == Outcome.Inconclusive).Select(each => each.Optional).DefaultIfEmpty(false).All(each => each);
        var withinProfile = (fact.Profile ?? Profile.ReadOnly) <= options.Profile && seen.Length > 0;
        if (outcome == Outcome.Inconclusive && !withinProfile)
        {
            outcome = Outcome.NotObservable;
            var least = new[] { fact.Profile ?? Profile.ReadOnly, declaring.Select(check => check.Profile).DefaultIfEmpty().Min() }.Max();
            reason = declaring.Length == 0 ? fact.UnobservedBecause ?? "no check observes it" : $"the profile {ProfileNames.Of(least)} is needed";
        }

        return new FactReport
        {
            Id = fact.Id,
            Statement = fact.Statement,
            Lines = fact.Lines,
            Strength = fact.Strength,
            Outcome = outcome,
            Observations = seen.Sum(each => each.Observations),
            Checks = [.. declaring.Select(check => check.Id)],
            Reason = outcome is Outcome.Pass or Outcome.Warn or Outcome.Fail ? null : reason,
            Required = fact.Verdict == Verdict.Fail && withinProfile && !optional,
            Known = outcome == Outcome.Fail ? knownFailures.Covering(fact.Id) : null,
        };
    }

    private static Outcome Gravest(IEnumerable<Outcome> outcomes)
    {
        var all = outcomes.ToHashSet();
        Outcome[] byGravity = [Outcome.Fail, Outcome.Error, Outcome.Warn, Outcome.Pass];
        return byGravity.Where(all.Contains).DefaultIfEmpty(Outcome.Inconclusive).First();
    }
}
