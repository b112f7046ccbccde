namespace Inventora.Conformance;

/// <summary>What one check found.</summary>
public sealed record CheckReport
{
    /// <summary>The check's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its outcome: fail, error, warn, pass, inconclusive in this order of gravity.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The facts that it declares.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>How many observations it made.</summary>
    public required int Observations { get; init; }

    /// <summary>The observations that did not hold, at most three of a fact.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Why it is inconclusive, or what went wrong in the suite; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What the gravest finding asks for; null without findings.</summary>
    public string? Expected => Gravest?.Expected;

    /// <summary>What the gravest finding saw; null without findings.</summary>
    public string? Seen => Gravest?.Seen;

    /// <summary>The command that repeats the request of the gravest finding; null where no single request shows it.</summary>
    public string? Request => Gravest?.Exchange?.Curl;

    private Finding? Gravest => Findings.OrderBy(finding => finding.Verdict).FirstOrDefault();
}
