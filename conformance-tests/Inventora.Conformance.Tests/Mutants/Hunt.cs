using System.Collections.Concurrent;
using System.Diagnostics;
using Inventora.Conformance.Mutants;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Mutants;

/// <summary>Runs the suite against mutants: first the checks of the facts that one breaks, the whole suite only when they don't find it.</summary>
internal static class Hunt
{
    private const int Seed = 4711;

    private static readonly Lazy<Task<IReadOnlyList<Kill>>> Everything = new(RunAllAsync);

    private static readonly ConcurrentDictionary<(Uri, Profile), Lazy<Task<IReadOnlyList<string>>>> Sound = new();

    /// <summary>Every mutant, hunted once in the life of the test program.</summary>
    public static Task<IReadOnlyList<Kill>> All => Everything.Value;

    /// <summary>Runs the whole suite against a server.</summary>
    public static Task<ConformanceReport> RunWholeAsync(TestedServer server, Profile profile) => RunAsync(server, profile, CheckCatalog.All, []);

    private static async Task<IReadOnlyList<Kill>> RunAllAsync()
    {
        var kills = new ConcurrentBag<Kill>();
        await Parallel.ForEachAsync(MutantCatalog.Mutants, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (mutant, _) => kills.Add(await HuntAsync(mutant)));
        return [.. kills.OrderBy(kill => kill.Mutant.Id, StringComparer.Ordinal)];
    }

    /// <summary>Hunts one mutant. One that is killed answered otherwise than the sound server, of which no check complains; of any other all answers are compared.</summary>
    public static async Task<Kill> HuntAsync(Mutant mutant)
    {
        var clock = Stopwatch.StartNew();
        IReadOnlyList<Check> nearest = [.. CheckCatalog.All.Where(check => check.Facts.Any(mutant.BreaksFacts.Contains))];
        var kill = await TryAsync(mutant, nearest);
        return (kill.State == KillState.Survived ? await TryAsync(mutant, CheckCatalog.All) : kill) with { Duration = clock.Elapsed };
    }

    private static async Task<Kill> TryAsync(Mutant mutant, IReadOnlyList<Check> catalog)
    {
        using var server = mutant.CreateServer();
        using var transcript = new Transcript(server.Handler);
        var report = await RunAsync(server with { Handler = transcript }, mutant.Profile, catalog, mutant.BreaksFacts);
        if (mutant.CouldNotRun)
        {
            return new Kill(mutant, report.ExitCode == 2 ? KillState.Killed : KillState.Survived, ["(nothing can be asked)"], [$"exit code {report.ExitCode}"], default);
        }

        var errors = report.Checks.Where(check => check.Outcome == Outcome.Error).Select(check => $"{check.Id}: {check.Reason}").ToArray();
        var wanted = mutant.OnlyWarns ? Verdict.Warn : Verdict.Fail;
        var killers = report.Checks
            .Where(check => check.Findings.Any(finding => finding.Verdict == wanted && mutant.BreaksFacts.Contains(finding.FactId)))
            .Select(check => check.Id).Order(StringComparer.Ordinal).ToArray();
        var state = errors.Length > 0 ? KillState.SuiteError
            : killers.Length > 0 ? KillState.Killed
            : ReferenceEquals(catalog, CheckCatalog.All) && transcript.Lines.SequenceEqual(await SoundAsync(mutant)) ? KillState.Void
            : KillState.Survived;
        return new Kill(mutant, state, killers, [.. errors, .. Complaints(report)], default);
    }

    /// <summary>What a run said, but for what it only records.</summary>
    public static IEnumerable<string> Complaints(ConformanceReport report) =>
        (report.CouldNotRun is { } reason ? new[] { reason } : []).Concat(report.Checks.SelectMany(check => check.Findings
            .Where(finding => finding.Verdict != Verdict.Info)
            .Select(finding => $"{check.Id} {finding.FactId} {finding.Verdict}: expected {finding.Expected}, seen {finding.Seen}")));

    private static Task<IReadOnlyList<string>> SoundAsync(Mutant mutant)
    {
        using var server = mutant.CreateSound();
        return Sound.GetOrAdd((server.BaseUrl, mutant.Profile), _ => new(async () =>
        {
            using var sound = mutant.CreateSound();
            using var transcript = new Transcript(sound.Handler);
            await RunAsync(sound with { Handler = transcript }, mutant.Profile, CheckCatalog.All, []);
            return transcript.Lines;
        })).Value;
    }

    private static Task<ConformanceReport> RunAsync(TestedServer server, Profile profile, IReadOnlyList<Check> catalog, IReadOnlyCollection<string> facts)
    {
        var options = new ConformanceOptions
        {
            BaseUrl = server.BaseUrl,
            ApiKey = server.ApiKey,
            Profile = profile,
            Fixtures = server.Fixtures,
            Seed = Seed,
            Only = ReferenceEquals(catalog, CheckCatalog.All) ? [] : facts,
        };
        return new ConformanceRun(options, server.Handler, null, catalog).RunAsync();
    }
}
