using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>One alternative: all schemes of it are needed together.</summary>
/// <param name="Schemes">The C# names of the schemes.</param>
public sealed record SecurityRequirementModel(EquatableArray<string> Schemes);
