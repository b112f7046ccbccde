namespace Inventora.Contracts.Generator.Model;

/// <summary>A header that an answer declares.</summary>
/// <param name="Name">The C# property name, unique in the operation.</param>
/// <param name="ArgumentName">The C# argument name.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Type">A text, a list of texts, or, for a document, any type.</param>
/// <param name="Shape">What the value is made of.</param>
public sealed record HeaderModel(
    string Name,
    string ArgumentName,
    string WireName,
    TypeUse Type,
    ParameterShape Shape,
    bool IsRequired,
    string? Description);
