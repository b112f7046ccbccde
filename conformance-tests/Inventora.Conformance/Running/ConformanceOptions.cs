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
    /// Ids of facts or checks, or areas of checks (<c>pages</c>), to which the run is limited; empty for all. Passive checks
    /// take part when they or a fact of theirs are named.
    /// </summary>
    public IReadOnlyCollection<string> Only { get; init; } = [];
}
