using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>All that was decided about one document: what is emitted, and under which names.</summary>
/// <param name="Outline">What the contract's entry points need.</param>
/// <param name="Types">One emitted data type each.</param>
/// <param name="Tags">One sub-client and one handler interface each.</param>
public sealed record ContractModel(ContractOutline Outline, EquatableArray<TypeModel> Types, EquatableArray<TagModel> Tags);
