namespace Inventora.Contracts.Generator.Model;

/// <summary>The use of an emitted type.</summary>
/// <param name="Name">The C# name of the <see cref="TypeModel"/>, in the models' namespace.</param>
/// <param name="Kind">What the type is, so that its users need not look it up.</param>
/// <param name="IsBounded">Whether the document bounds anything in its values, so that a server has to check them; known when all types are.</param>
public sealed record ModelUse(string Name, ModelKind Kind, bool IsNullable, ConstraintModel? Constraints, bool IsBounded = false) : TypeUse(IsNullable, Constraints)
{
    /// <summary>Whether the type is a list of values, which have a form as text too.</summary>
    public bool IsEnum => Kind is ModelKind.ClosedEnum or ModelKind.OpenEnum;
}
