namespace Inventora.Contracts.Generator.Model;

/// <summary>One way to prove who is asking.</summary>
/// <param name="Name">The C# identifier.</param>
/// <param name="SourceName">The name in the document, by which requirements refer to it.</param>
/// <param name="Place">Where an API key travels; <see cref="ParameterPlace.Header"/> for the HTTP schemes.</param>
/// <param name="WireName">The header's, query parameter's or cookie's name.</param>
public sealed record SecuritySchemeModel(
    string Name,
    string SourceName,
    SecuritySchemeKind Kind,
    ParameterPlace Place,
    string WireName,
    string? Description);
