using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// What a check works with: the server, the records to work on, and the recorder of its observations. Everything that a check
/// changes is restored when it ends, however it ends.
/// </summary>
public sealed class CheckContext
{
    private readonly RunState run;
    private readonly CheckRecorder recorder;
    private int names;

    internal CheckContext(RunState run, CheckRecorder recorder, ApiSession api, CancellationToken cancellation)
    {
        this.run = run;
        this.recorder = recorder;
        Api = api;
        Cancellation = cancellation;
        Random = new Random(HashCode(run.Seed, recorder.Check.Id));
    }

    /// <summary>The check.</summary>
    public Check Check => recorder.Check;

    /// <summary>The server under test.</summary>
    public ApiSession Api { get; }

    /// <summary>The records to work on.</summary>
    public Fixtures Fixtures => run.Fixtures;

    /// <summary>The ledger of facts.</summary>
    public Ledger Ledger => run.Ledger;

    /// <summary>The contract.</summary>
    public ContractDocument Contract => run.Contract;

    /// <summary>How much the run may do to the server.</summary>
    public Profile Profile => run.Profile;

    /// <summary>Random choices that are the same for the same seed and check.</summary>
    public Random Random { get; }

    /// <summary>Cancelled when the run is.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The observer of a fact, which the check must have declared.</summary>
    public FactObserver For(string factId) => recorder.For(factId);

    /// <summary>Observes a fact; short for <see cref="For"/> and <see cref="FactObserver.Expect"/>.</summary>
    /// <inheritdoc cref="FactObserver.Expect"/>
    /// <param name="factId">The fact, which the check must have declared.</param>
    public bool Observe(string factId, bool holds, string expected, object? seen, Exchange? exchange = null) =>
        For(factId).Expect(holds, expected, seen, exchange);

    /// <summary>Ends the check because a prerequisite is not there. What it has observed so far counts.</summary>
    /// <param name="reason">What was missing, and how it can be provided.</param>
    /// <param name="optional">True when nobody can be expected to provide it.</param>
    [DoesNotReturn]
    public void Inconclusive(string reason, bool optional = false) => throw new InconclusiveException(reason, optional);

    /// <summary>Says why a fact is not observed, without ending the check.</summary>
    /// <inheritdoc cref="Inconclusive"/>
    /// <param name="factId">The fact, which the check must have declared.</param>
    public void Unobserved(string factId, string reason, bool optional = false)
    {
        _ = recorder.For(factId);
        recorder.Unobserved(factId, reason, optional);
    }

    /// <summary>Notes which of the allowed answers the server gives where the documentation is silent.</summary>
    /// <param name="silenceId">The silence, such as <c>A-PAGE-1</c>.</param>
    /// <param name="answer">The answer in a few words, the same for the same behaviour.</param>
    public void Note(string silenceId, string answer) => run.Behaviours.Note(silenceId, answer);

    /// <summary>Text that no other check and no other run uses: <c>conformance-SEED-CHECK-N</c>, with a word for its purpose.</summary>
    public string Unique(string purpose) => $"conformance-{run.Name}-{HashCode(0, Check.Id):x8}-{++names}-{purpose}";

    /// <summary>Reads all pages of a list.</summary>
    /// <param name="path">The list with its filters but without limit and offset (<c>/tasks?status=done</c>).</param>
    /// <exception cref="InconclusiveException">A page could not be read as a list.</exception>
    public Task<IReadOnlyList<JsonObject>> WalkAsync(string path) => ListWalk.ReadAsync(Api.GetAsync, path);

    /// <summary>
    /// Starts a series of refusals: sends the positive control, from which each refused request differs by exactly one fault.
    /// </summary>
    /// <param name="control">A request that the server must accept. What it changes is restored after the check.</param>
    /// <param name="unchanged">What no refused request may change; a path is read by GET and compared whole.</param>
    public Task<Refusals> NegativesAsync(ApiRequest control, params StateProbe[] unchanged) => Refusals.StartAsync(this, run, control, unchanged);

    private static int HashCode(int seed, string text)
    {
        // The runtime's own hash codes differ from run to run; a seed has to give the same run again.
        var hash = unchecked((uint)seed * 2654435761u) ^ 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return unchecked((int)(hash & 0x7fffffff));
    }
}
