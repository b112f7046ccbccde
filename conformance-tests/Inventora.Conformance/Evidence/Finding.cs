using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>An observation that did not hold.</summary>
public sealed record Finding
{
    /// <summary>The fact that was observed.</summary>
    public required string FactId { get; init; }

    /// <summary>How grave it is: <see cref="Verdict.Fail"/>, <see cref="Verdict.Warn"/> or <see cref="Verdict.Info"/>.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What the documentation asks for, as a phrase.</summary>
    public required string Expected { get; init; }

    /// <summary>What the server did.</summary>
    public required string Seen { get; init; }

    /// <summary>The request and the answer that show it; null when no single exchange does.</summary>
    public Exchange? Exchange { get; init; }
}
