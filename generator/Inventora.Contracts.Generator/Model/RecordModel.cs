using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>A JSON object with known properties.</summary>
/// <param name="AdditionalProperties">The type of other properties' values when the document declares one; null when they are read over.</param>
/// <param name="Conditions">What the values of some properties demand of others.</param>
public sealed record RecordModel(
    string Name,
    string SourceName,
    string? Description,
    bool IsDeprecated,
    EquatableArray<PropertyModel> Properties,
    TypeUse? AdditionalProperties,
    EquatableArray<ConditionModel> Conditions) : TypeModel(Name, SourceName, Description, IsDeprecated);
