namespace Inventora.Contracts.Generator.Model;

/// <summary>The bounds of a value; null where there is none. Numbers stand in invariant notation, exactly as documented.</summary>
public sealed record ConstraintModel(
    string? Minimum = null,
    bool IsMinimumExclusive = false,
    string? Maximum = null,
    bool IsMaximumExclusive = false,
    string? MultipleOf = null,
    int? MinLength = null,
    int? MaxLength = null,
    string? Pattern = null,
    int? MinItems = null,
    int? MaxItems = null,
    bool HasUniqueItems = false,
    int? MinProperties = null,
    int? MaxProperties = null);
