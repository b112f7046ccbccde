using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>If a property has one of some values, other properties must be present, and some of them not null.</summary>
/// <param name="Property">The C# name of the deciding property.</param>
/// <param name="Values">The values of it that make the condition true.</param>
/// <param name="Required">The C# names of the properties that must then be present.</param>
/// <param name="NotNull">The C# names of the properties that must then not be null.</param>
public sealed record ConditionModel(
    string Property,
    EquatableArray<LiteralModel> Values,
    EquatableArray<string> Required,
    EquatableArray<string> NotNull);
