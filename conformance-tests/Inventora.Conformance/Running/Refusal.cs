namespace Inventora.Conformance;

/// <summary>A request with one fault, and what the server made of it.</summary>
public sealed record Refusal
{
    /// <summary>What is wrong with the request, as a phrase ("without locationName").</summary>
    public required string Fault { get; init; }

    /// <summary>The documented status for the fault: 400, 401 or 404.</summary>
    public required int Status { get; init; }

    /// <summary>Other statuses that are as good, because the documentation does not decide between them.</summary>
    public IReadOnlyList<int> AlsoAllowed { get; init; } = [];

    /// <summary>Whether accepting the request is only worth a warning.</summary>
    public bool AcceptanceOnlyWarns { get; init; }

    /// <summary>Whether the documentation itself asks for the refusal, so that a stated request rule is broken.</summary>
    public bool BreaksStatedRule { get; init; }

    /// <summary>The request and its answer.</summary>
    public required Exchange Exchange { get; init; }

    /// <summary>What the request changed although it was refused, as a phrase; null when nothing.</summary>
    public string? Changed { get; init; }

    /// <summary>Whether the state was compared before and after.</summary>
    public bool StateCompared { get; init; }

    /// <summary>Whether the server refused the request, with whatever client error.</summary>
    public bool Refused => Exchange.Status is >= 400 and < 500;

    /// <summary>Whether the status is the documented one or one as good.</summary>
    public bool StatusIsDocumented => Exchange.Status == Status || AlsoAllowed.Contains(Exchange.Status);
}
