using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>A value that has one of several types, or one that the contract doesn't know yet.</summary>
/// <param name="Arms">The types, in the order in which they are tried where nothing else tells them apart.</param>
/// <param name="Discriminator">The JSON name of the property whose value tells objects apart; null where there is none.</param>
public sealed record UnionModel(
    string Name,
    string SourceName,
    string? Description,
    bool IsDeprecated,
    EquatableArray<UnionArmModel> Arms,
    string? Discriminator) : TypeModel(Name, SourceName, Description, IsDeprecated);
