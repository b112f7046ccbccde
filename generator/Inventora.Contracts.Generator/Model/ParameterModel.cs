namespace Inventora.Contracts.Generator.Model;

/// <summary>One parameter of an operation.</summary>
/// <param name="Name">The C# property name, such as <c>ItemId</c>.</param>
/// <param name="ArgumentName">The C# argument name, such as <c>itemId</c>; a keyword is escaped by the emitter.</param>
/// <param name="WireName">The name on the wire, exactly as documented.</param>
/// <param name="Default">What an absent parameter stands for.</param>
/// <param name="Shape">What the value is made of.</param>
/// <param name="Field">The whole value as a field, for a structure; otherwise null.</param>
public sealed record ParameterModel(
    string Name,
    string ArgumentName,
    string WireName,
    ParameterPlace Place,
    TypeUse Type,
    bool IsRequired,
    LiteralModel? Default,
    ParameterStyle Style,
    bool IsExploded,
    bool AllowsReserved,
    string? Description,
    bool IsDeprecated,
    ParameterShape Shape = ParameterShape.Text,
    FieldModel? Field = null);
