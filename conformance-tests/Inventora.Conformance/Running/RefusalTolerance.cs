namespace Inventora.Conformance;

/// <summary>What a server may answer to a request with a fault besides the documented status.</summary>
public sealed record RefusalTolerance
{
    /// <summary>Nothing: another client error is a warning, acceptance a failure.</summary>
    public static RefusalTolerance None { get; } = new();

    /// <summary>Other statuses that are as good.</summary>
    public IReadOnlyList<int> AlsoAllowed { get; init; } = [];

    /// <summary>Whether accepting the request is only worth a warning.</summary>
    public bool AcceptanceOnlyWarns { get; init; }

    /// <summary>Whether accepting the request is only worth a warning as long as it has no effect.</summary>
    public bool IgnoringOnlyWarns { get; init; }

    /// <summary>A success that changes nothing is only worth a warning; one with effect is a failure.</summary>
    public static RefusalTolerance WarnsWhenIgnored { get; } = new() { IgnoringOnlyWarns = true };

    /// <summary>Statuses that are as good as the documented one.</summary>
    public static RefusalTolerance Also(params int[] statuses) => new() { AlsoAllowed = statuses };

    /// <summary>Acceptance, even with effect, is only worth a warning.</summary>
    public static RefusalTolerance WarnsWhenAccepted(params int[] statuses) => new() { AlsoAllowed = statuses, AcceptanceOnlyWarns = true };
}
