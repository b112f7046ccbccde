namespace Inventora.Spec;

/// <summary>A place where the documentation contradicts itself or uses two words for one thing, and how it is read here.</summary>
public sealed record Ruling
{
    /// <summary>The identifier, such as <c>C-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is inconsistent.</summary>
    public required string What { get; init; }

    /// <summary>The lines of the documentation that disagree. Never empty.</summary>
    public required IReadOnlyList<LineRange> Lines { get; init; }

    /// <summary>Which reading holds, and why.</summary>
    public required string Decision { get; init; }

    /// <summary>What a fair suite does with it.</summary>
    public required string Treatment { get; init; }

    /// <summary>The facts and silences that the ruling bears on.</summary>
    public required IReadOnlyList<string> Facts { get; init; }
}
