namespace Inventora.Contracts.Generator.Model;

/// <summary>The use of a list.</summary>
public sealed record ListUse(TypeUse Item, bool IsNullable, ConstraintModel? Constraints) : TypeUse(IsNullable, Constraints);
