namespace Inventora.Spec;

/// <summary>A question that the documentation leaves open, and the answers that are all in line with it.</summary>
public sealed record Silence
{
    /// <summary>The identifier, such as <c>A-PAGE-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The open question.</summary>
    public required string Question { get; init; }

    /// <summary>The part of the behaviour that the documentation does settle; a server may be failed on this part only. Null when nothing is settled.</summary>
    public string? Forces { get; init; }

    /// <summary>The answers that a fair suite accepts.</summary>
    public required string Allowed { get; init; }

    /// <summary>What the reference server does.</summary>
    public required string Reference { get; init; }

    /// <summary>The facts that the silence borders on.</summary>
    public required IReadOnlyList<string> Facts { get; init; }
}
