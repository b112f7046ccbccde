using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Shapes;

/// <summary>A documented field of a record.</summary>
/// <param name="Name">Its name, in the documented spelling.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Null">What is said of it when it is <c>null</c>.</param>
/// <param name="Facts">The facts that it belongs to.</param>
internal sealed record Field(string Name, FieldKind Kind, NullRule Null, params string[] Facts)
{
    /// <summary>Decides in which cases <c>null</c> is tolerated after all; null where the rule alone decides.</summary>
    public Func<JsonObject, bool>? NullToleratedIn { get; init; }
}
