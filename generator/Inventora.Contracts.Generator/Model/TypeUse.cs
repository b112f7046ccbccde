namespace Inventora.Contracts.Generator.Model;

/// <summary>How a place uses a type: which one, whether null is a value too, and what bounds hold at this place.</summary>
public abstract record TypeUse(bool IsNullable, ConstraintModel? Constraints);
