namespace Inventora.Contracts.Generator.Model;

/// <summary>The use of a type that C# has.</summary>
public sealed record ScalarUse(ScalarKind Kind, bool IsNullable, ConstraintModel? Constraints) : TypeUse(IsNullable, Constraints);
