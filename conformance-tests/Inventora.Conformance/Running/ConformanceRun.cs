using System.Diagnostics;
using Inventora.Conformance.Checks.Answers;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Runs the checks against a server.</summary>
public sealed class ConformanceRun
{
    private static readonly Lazy<(Ledger Ledger, ContractDocument Contract)> Spec = new(() => (Ledger.Load(), ContractDocument.Load()));

    private readonly ConformanceOptions options;
    private readonly HttpMessageHandler? handler;
    private readonly IRunObserver? observer;
    private readonly IReadOnlyList<Check> catalog;

    /// <summary>Prepares a run.</summary>
    /// <param name="options">What the run is told.</param>
    /// <param name="handler">Answers the requests in place of the network, for a server in the same process; it is not disposed of.</param>
    /// <param name="observer">Is told how the run goes on.</param>
    public ConformanceRun(ConformanceOptions options, HttpMessageHandler? handler = null, IRunObserver? observer = null)
        : this(options, handler, observer, CheckCatalog.All)
    {
    }

    internal ConformanceRun(ConformanceOptions options, HttpMessageHandler? handler, IRunObserver? observer, IReadOnlyList<Check> catalog)
    {
        this.options = options;
        this.handler = handler;
        this.observer = observer;
        this.catalog = catalog;
    }

    /// <summary>Reads the contract, the ledger and the checks, which the first run of a process would do. To be called while a server starts.</summary>
    public static void Prepare()
    {
        _ = (Spec.Value, CheckCatalog.All.Count);
        ContractSchemaChecks.Prepare();
    }

    /// <summary>
    /// Runs the checks. It does not throw for anything that the server does; when it is cancelled it restores what it changed and
    /// then throws.
    /// </summary>
    /// <exception cref="RunCancelledException">The run was cancelled; the exception tells what could not be restored.</exception>
    public async Task<ConformanceReport> RunAsync(CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        var started = DateTimeOffset.UtcNow;
        var seed = options.Seed ?? Random.Shared.Next();
        var (ledger, contract) = Spec.Value;
        var builder = new ReportBuilder(options, ledger, catalog, seed, started, clock);
        if (OptionProblem() is { } problem)
        {
            return Finish(builder.CouldNotRun(problem, 0));
        }

        using var journalFile = OpenJournal(seed, out var refusal);
        if (refusal is not null)
        {
            return Finish(builder.CouldNotRun(refusal, 0));
        }

        var journal = new ChangeJournal(journalFile);
        using var network = handler is null ? new NetworkHandler() : null;
        using var gate = new ProfileGate(options.Profile, journal, (HttpMessageHandler?)network ?? new BorrowedHandler(handler!));
        var operations = new OperationMap(contract);
        using var transport = new Transport(options, gate, operations);
        if (await new Preflight(transport).RunAsync(cancellation) is { } reason)
        {
            return Finish(builder.CouldNotRun(reason, transport.Sent));
        }

        var behaviours = new BehaviourLog(transport.Redactor);
        var selection = new CheckSelection(catalog, options);
        var run = new RunState
        {
            Ledger = ledger,
            Contract = contract,
            Profile = options.Profile,
            Seed = seed,
            Transport = transport,
            Requests = options.ValidatesRequests ? new RequestContract(contract, operations) : null,
            Journal = journal,
            Behaviours = behaviours,
            Passive = new PassiveChecks(selection.Passive, ledger, contract, behaviours, transport.Redactor),
        };
        await new CheckLoop(run, selection, observer, builder, options).RunAsync(cancellation);
        return Finish(builder.Build(run, selection));
    }

    private ConformanceReport Finish(ConformanceReport report)
    {
        observer?.Finished(report);
        return report;
    }

    private JournalFile? OpenJournal(int seed, out string? refusal)
    {
        refusal = null;
        if (options.Journal is not { } path || options.Profile == Profile.ReadOnly)
        {
            return null;
        }

        try
        {
            return JournalFile.Create(path, options.BaseUrl, RunState.NameOf(seed), new ApiKey(options.ApiKey).Redactor());
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            refusal = File.Exists(path)
                ? $"The journal {path} is there already. It may be what an earlier run is to be recovered by: recover it and delete it, or name another."
                : $"The journal {path} can't be written: {problem.Message}";
            return null;
        }
    }

    /// <summary>Why the options allow no run; null when they do.</summary>
    internal string? OptionProblem()
    {
        if (!options.BaseUrl.IsAbsoluteUri || options.BaseUrl.Scheme is not ("http" or "https"))
        {
            return $"The base address {options.BaseUrl} is no absolute http or https address.";
        }

        if (handler is null && options.Profile != Profile.ReadOnly && WriteConsent.Problem(options.BaseUrl, options.AllowWritesTo) is { } forbidden)
        {
            return forbidden;
        }

        if (options.ApiKey.Length == 0)
        {
            return "The API key is empty.";
        }

        return options.ApiKey.Any(c => c is < ' ' or > '~') ? "The API key has characters that no header can carry." : null;
    }
}
