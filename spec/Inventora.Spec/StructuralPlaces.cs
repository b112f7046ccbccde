namespace Inventora.Spec;

/// <summary>Places of the contract that hold its form together and assert nothing about the API, so that no fact claims them.</summary>
public sealed record StructuralPlaces
{
    /// <summary>Why these places assert nothing.</summary>
    public required string Reason { get; init; }

    /// <summary>JSON pointers; each covers everything below it.</summary>
    public required IReadOnlyList<string> Pointers { get; init; }
}
