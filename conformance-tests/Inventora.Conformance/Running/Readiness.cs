namespace Inventora.Conformance;

/// <summary>What a run would find at a server.</summary>
public sealed record Readiness
{
    /// <summary>Why no run could start; null when one could.</summary>
    public string? CouldNotRun { get; init; }

    /// <summary>The lists, with how many records of each could be read.</summary>
    public IReadOnlyList<(string Path, int Count)> Lists { get; init; } = [];

    /// <summary>The facts for which all is there that a check of theirs asks for before its first request.</summary>
    public IReadOnlyCollection<string> Observable { get; init; } = [];

    /// <summary>What is missing, and the facts that can't be observed without it.</summary>
    public IReadOnlyList<(string Reason, IReadOnlyList<string> Facts)> Missing { get; init; } = [];

    /// <summary>Facts that only a higher profile observes.</summary>
    public IReadOnlyList<string> BeyondProfile { get; init; } = [];

    /// <summary>Whether the server takes the key in the header; otherwise in the query only.</summary>
    public bool KeyInHeader { get; init; }
}
