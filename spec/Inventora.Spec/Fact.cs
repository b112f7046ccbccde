namespace Inventora.Spec;

/// <summary>One documented fact about the API: what it says, how well it is documented, where, and who observes it.</summary>
public sealed record Fact
{
    /// <summary>The identifier, such as <c>PAGE-7</c>. It never changes and is never given another meaning.</summary>
    public required string Id { get; init; }

    /// <summary>The fact in our own words.</summary>
    public required string Statement { get; init; }

    /// <summary>How well the documentation supports it; the strongest support where there are several.</summary>
    public required Strength Strength { get; init; }

    /// <summary>What is said of a server that breaks it, before <see cref="Exceptions"/>.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Answers that are judged more mildly than <see cref="Verdict"/>, or parts with weaker support; null when there are none.</summary>
    public string? Exceptions { get; init; }

    /// <summary>The lines of the documentation that the fact rests on. Never empty.</summary>
    public required IReadOnlyList<LineRange> Lines { get; init; }

    /// <summary>The places of the contract that state the fact, as JSON pointers. Empty when the contract cannot express it.</summary>
    public required IReadOnlyList<string> Pointers { get; init; }

    /// <summary>The ids of the checks that observe the fact, as the conformance suite declares them.</summary>
    public required IReadOnlyList<string> Checks { get; init; }

    /// <summary>Why no check observes the fact; null exactly when <see cref="Checks"/> has entries.</summary>
    public string? UnobservedBecause { get; init; }

    /// <summary>The least profile that can observe the fact; null for a fact that nothing can observe.</summary>
    public Profile? Profile { get; init; }
}
