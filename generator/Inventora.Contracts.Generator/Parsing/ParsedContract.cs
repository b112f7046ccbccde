using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>What became of one document.</summary>
/// <param name="HintPrefix">What tells its files from those of another contract with the same prefix.</param>
/// <param name="Model">What is emitted; null when nothing is.</param>
public sealed record ParsedContract(string HintPrefix, ContractModel? Model, EquatableArray<Finding> Findings);
