using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>What a run is told.</summary>
public sealed record ConformanceOptions
{
    /// <summary>The base address, with <c>/api</c> or whatever stands before <c>/products</c>.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The API key. It appears in no report and no message.</summary>
    public required string ApiKey { get; init; }

    /// <summary>How much the run may do to the server.</summary>
    public Profile Profile { get; init; } = Profile.ReadOnly;

    /// <summary>Records to work on; what is not named is discovered.</summary>
    public FixtureChoice Fixtures { get; init; } = new();

    /// <summary>The seed of all random choices and names of the run; null for a new one, which the report names.</summary>
    public int? Seed { get; init; }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Failures that do not count against the server, at most one of a fact.</summary>
    public IReadOnlyList<KnownFailure> KnownFailures { get; init; } = [];

    /// <summary>Whether a field that the documentation does not name fails the run.</summary>
    public bool StrictFields { get; init; }

    /// <summary>
    /// The file that each change is noted in before it is made, for <see cref="Recovery"/>; null for none. It must not be there yet, and is
    /// not made by a run that only reads.
    /// </summary>
    public string? Journal { get; init; }

    /// <summary>Takes each request of the run with its answer, a JSON object a line, as it is sent; the key shows in none. Null for nobody. It is not closed.</summary>
    public TextWriter? Transcript { get; init; }

    /// <summary>
    /// Hosts, besides this machine, that the run may write to. A run over the network that may write to another host does not start.
    /// </summary>
    public IReadOnlyCollection<string> AllowWritesTo { get; init; } = [];

    /// <summary>The most requests that the checks may send; what is left then is not observed. Restoring goes on beyond it. Null for no limit.</summary>
    public int? MaxRequests { get; init; }

    /// <summary>How many of the checks that only read may run at the same time. With more than one the order of requests is left to chance.</summary>
    public int Parallel { get; init; } = 1;

    /// <summary>
    /// Ids of facts or checks, or areas of checks (<c>pages</c>), to which the run is limited; empty for all. Passive checks
    /// take part when they or a fact of theirs are named.
    /// </summary>
    public IReadOnlyCollection<string> Only { get; init; } = [];

    /// <summary>Measures the pauses that a server asks for.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether what the checks send is held against the contract; off only for tests of the engine, whose servers know no contract.</summary>
    internal bool ValidatesRequests { get; init; } = true;
}
