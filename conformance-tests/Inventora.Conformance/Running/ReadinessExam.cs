using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// Finds out, by reading the four lists, what a run with the same options could observe. Each check is taken as far as its first
/// request, which is not sent: what is missing until then is missing in the account.
/// </summary>
/// <param name="options">What the run would be told.</param>
/// <param name="handler">Answers the requests in place of the network; it is not disposed of.</param>
public sealed class ReadinessExam(ConformanceOptions options, HttpMessageHandler? handler = null)
{
    /// <summary>Examines the server.</summary>
    public async Task<Readiness> RunAsync(CancellationToken cancellation = default)
    {
        if (new ConformanceRun(options with { Profile = Profile.ReadOnly }, handler).OptionProblem() is { } problem)
        {
            return new Readiness { CouldNotRun = problem };
        }

        var (ledger, contract, journal) = (Ledger.Load(), ContractDocument.Load(), new ChangeJournal());
        using var network = handler is null ? new NetworkHandler() : null;
        using var gate = new ProfileGate(Profile.ReadOnly, journal, (HttpMessageHandler?)network ?? new BorrowedHandler(handler!));
        using var transport = new Transport(options, gate, new OperationMap(contract));
        if (await new Preflight(transport).RunAsync(cancellation) is { } reason)
        {
            return new Readiness { CouldNotRun = transport.Redactor.Redact(reason) };
        }

        var behaviours = new BehaviourLog(transport.Redactor);
        var selection = new CheckSelection(CheckCatalog.All, options);
        var run = new RunState
        {
            Ledger = ledger,
            Contract = contract,
            Profile = options.Profile,
            Seed = options.Seed ?? 0,
            Transport = transport,
            Journal = journal,
            Behaviours = behaviours,
            Passive = new PassiveChecks([], ledger, contract, behaviours, transport.Redactor),
            Fixtures = await new FixtureDiscovery(new ApiSession(transport, new OnlyReads(), null, cancellation), options.Fixtures).RunAsync(),
        };
        return await TryChecksAsync(run, selection, cancellation);
    }

    private async Task<Readiness> TryChecksAsync(RunState run, CheckSelection selection, CancellationToken cancellation)
    {
        var observable = selection.Passive.SelectMany(check => check.Facts).ToHashSet(StringComparer.Ordinal);
        var missing = new List<(string Fact, string Reason)>();
        foreach (var check in selection.Checks.Where(selection.Reported.Contains))
        {
            if (await MissingAsync(run, check, cancellation) is { } reason)
            {
                missing.AddRange(check.Facts.Select(fact => (fact, reason)));
            }
            else
            {
                observable.UnionWith(check.Facts);
            }
        }

        var seen = observable.Concat(missing.Select(entry => entry.Fact)).ToHashSet(StringComparer.Ordinal);
        var fixtures = run.Fixtures;
        return new Readiness
        {
            KeyInHeader = run.Transport.DefaultCredentials.Header is not null,
            Lists = [("/products", fixtures.Products.Count), ("/materials", fixtures.Materials.Count), ("/locations", fixtures.Locations.Count), ("/tasks", fixtures.Tasks.Count)],
            Observable = observable,
            Missing = [.. missing.Where(entry => !observable.Contains(entry.Fact)).Distinct()
                .GroupBy(entry => entry.Reason, entry => entry.Fact, StringComparer.Ordinal)
                .Select(group => (group.Key, (IReadOnlyList<string>)[.. group]))],
            BeyondProfile = [.. CheckCatalog.All.Where(check => check.Profile > options.Profile).SelectMany(check => check.Facts).Distinct(StringComparer.Ordinal).Where(fact => !seen.Contains(fact))],
        };
    }

    private static async Task<string?> MissingAsync(RunState run, Check check, CancellationToken cancellation)
    {
        var recorder = new CheckRecorder(check, run.Ledger, run.Transport.Redactor);
        try
        {
            await check.RunAsync(new CheckContext(run, recorder, new ApiSession(run.Transport, new FirstRequest(), null, cancellation), cancellation));
        }
        catch (InconclusiveException missing)
        {
            return run.Transport.Redactor.Redact(missing.Message);
        }
        catch (FirstRequest.ReachedException)
        {
            return null;
        }

        return recorder.Tallies.Values.SelectMany(tally => tally.Reasons).Select(entry => entry.Reason).FirstOrDefault();
    }
}
