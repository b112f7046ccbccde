using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Puts back what a run has left that crashed, by its journal. Only what the journal says that the run made is deleted.</summary>
public sealed class Recovery
{
    private readonly string file;
    private readonly JournalText journal;
    private readonly HttpMessageHandler? handler;

    private Recovery(string file, JournalText journal, HttpMessageHandler? handler)
    {
        this.file = file;
        this.journal = journal;
        this.handler = handler;
    }

    /// <summary>The server that the run was verifying.</summary>
    public Uri BaseUrl => journal.BaseUrl;

    /// <summary>Whether nothing is left to restore.</summary>
    public bool IsFinished => journal.IsFinished;

    /// <summary>Opens a journal.</summary>
    /// <param name="file">The journal.</param>
    /// <param name="handler">Answers the requests in place of the network; it is not disposed of.</param>
    /// <exception cref="FormatException">The file is no journal.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static Recovery Open(string file, HttpMessageHandler? handler = null)
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return new Recovery(file, JournalText.Parse(reader.ReadToEnd()), handler);
    }

    /// <summary>Restores. It may be repeated, and be cut short, as often as it takes.</summary>
    /// <param name="apiKey">The key of the server.</param>
    /// <param name="allowWritesTo">Hosts, besides this machine, that may be written to: a journal alone does not decide where a key is sent.</param>
    /// <param name="timeout">How long one answer may take.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="IOException">The journal can't be written; perhaps its run is still going on.</exception>
    public async Task<RecoveryResult> RunAsync(
        string apiKey, IReadOnlyCollection<string> allowWritesTo, TimeSpan timeout, CancellationToken cancellation = default)
    {
        if (handler is null && WriteConsent.Problem(BaseUrl, allowWritesTo) is { } forbidden)
        {
            return new RecoveryResult(forbidden, []);
        }

        if (IsFinished)
        {
            return new RecoveryResult(null, []);
        }

        var key = new ApiKey(apiKey);
        using var network = handler is null ? new NetworkHandler() : null;
        using var gate = new ProfileGate(Profile.Full, journal.Changes, (HttpMessageHandler?)network ?? new BorrowedHandler(handler!));
        using var transport = new Transport(new ConformanceOptions { BaseUrl = BaseUrl, ApiKey = apiKey, Timeout = timeout }, gate, new OperationMap(ContractDocument.Load()));
        if (await new Preflight(transport).RunAsync(cancellation) is { } reason)
        {
            return new RecoveryResult(reason, []);
        }

        using var lines = JournalFile.Continue(file, key.Redactor());
        var changes = journal.Changes;
        var restorer = new Restorer(transport, changes);
        await restorer.FindBatchesAsync(cancellation);
        await restorer.RestoreAsync(cancellation);
        try
        {
            await restorer.DeleteStraysAsync($"conformance-{journal.RunName}-", cancellation);
        }
        catch (InconclusiveException unreadable)
        {
            restorer.Add($"It is not known whether tasks of the run are left: {unreadable.Message}. They are named conformance-{journal.RunName}-….");
        }

        if (restorer.Problems.Count == 0)
        {
            lines.Finished();
        }

        return new RecoveryResult(null, restorer.Problems);
    }
}
