using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>One alternative: all schemes of it are needed together.</summary>
/// <param name="Schemes">The schemes; none lets everybody in.</param>
public sealed record SecurityRequirementModel(EquatableArray<SchemeUseModel> Schemes);
