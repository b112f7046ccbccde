using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>The C# that holds a value against the document's bounds.</summary>
public static class ConstraintText
{
    /// <summary>
    /// Statements that add a <c>Violation</c> to a variable <c>violations</c> (<c>ICollection&lt;Violation&gt;</c>) for every bound that the value breaks;
    /// empty when nothing can be broken.
    /// </summary>
    /// <param name="emission">Where the types are.</param>
    /// <param name="use">The type with its bounds; null is passed over where it is nullable.</param>
    /// <param name="value">An expression of the type that <see cref="TypeText.Of"/> gives: a name or a property, evaluated several times.</param>
    /// <param name="path">A C# expression of the type string: where the value stands in the request.</param>
    public static string Checks(EmissionModel emission, TypeUse use, string value, string path) => "";
}
