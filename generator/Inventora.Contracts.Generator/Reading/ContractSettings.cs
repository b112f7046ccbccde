using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>What a project's <c>OpenApiContract</c> item asks for, with its defaults filled in.</summary>
/// <param name="Path">The document.</param>
/// <param name="HasOpenEnums">Whether enumerations keep values that the document doesn't list.</param>
/// <param name="Findings">Values of the item that were not understood.</param>
public sealed record ContractSettings(string Path, EmissionModel Emission, bool HasOpenEnums, EquatableArray<Finding> Findings)
{
    /// <summary>What two contracts of a project must not share: every emitted file and type hangs on it.</summary>
    public string Identity => Emission.Namespace + "." + Emission.Prefix;
}
