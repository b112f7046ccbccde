using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>What became of one document.</summary>
/// <param name="Model">What is emitted; null when nothing is.</param>
public sealed record ParsedContract(ContractModel? Model, EquatableArray<Finding> Findings);
