using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>What was found out about one fact, over all its checks.</summary>
public sealed record FactReport
{
    /// <summary>The fact's id.</summary>
    public required string Id { get; init; }

    /// <summary>The fact in words.</summary>
    public required string Statement { get; init; }

    /// <summary>The lines of the documentation that it rests on.</summary>
    public required IReadOnlyList<LineRange> Lines { get; init; }

    /// <summary>How well it is documented.</summary>
    public required Strength Strength { get; init; }

    /// <summary>The gravest outcome over its checks: fail, error, warn, pass, inconclusive. A fact that one check observed is not inconclusive.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How often it was observed.</summary>
    public required int Observations { get; init; }

    /// <summary>The ids of the checks that declare it.</summary>
    public required IReadOnlyList<string> Checks { get; init; }

    /// <summary>Why it was not observed; null for a fact that was.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a run is incomplete without it: its verdict is fail, the profile can observe it, and no optional fixture is missing.</summary>
    public bool Required { get; init; }

    /// <summary>The entry of the list of known failures that takes this failure off the verdict; null for a fact that did not fail or is not on the list.</summary>
    public KnownFailure? Known { get; init; }
}
