using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>The operations of one tag: one sub-client and one handler interface.</summary>
public sealed record TagModel(TagOutline Outline, EquatableArray<OperationModel> Operations);
