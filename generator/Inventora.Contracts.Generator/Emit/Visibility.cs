using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>Who may use what is emitted.</summary>
public static class Visibility
{
    /// <summary>The C# modifier of a type that users of the contract name.</summary>
    public static string Of(EmissionModel emission) => emission.IsInternal ? "internal" : "public";
}
