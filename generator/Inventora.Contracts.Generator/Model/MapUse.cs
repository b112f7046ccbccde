namespace Inventora.Contracts.Generator.Model;

/// <summary>The use of a map from strings.</summary>
public sealed record MapUse(TypeUse Value, bool IsNullable, ConstraintModel? Constraints) : TypeUse(IsNullable, Constraints);
