namespace Inventora.Contracts.Generator.Model;

/// <summary>The document's own error body, where a message is all that it needs.</summary>
/// <param name="TypeName">The C# name of the record.</param>
/// <param name="MessageProperty">The C# name of its only required property, a string.</param>
/// <param name="MediaType">The media type that it is sent with.</param>
public sealed record ErrorShapeModel(string TypeName, string MessageProperty, string MediaType = "application/json");
