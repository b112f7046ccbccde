namespace Inventora.Contracts.Generator.Model;

/// <summary>One emitted data type.</summary>
/// <param name="Name">The C# identifier, unique in the contract.</param>
/// <param name="SourceName">The schema's name in the document, or the JSON pointer of a schema without one.</param>
/// <param name="Description">The document's description, as it stands there.</param>
/// <param name="IsDeprecated">Whether the document calls it deprecated.</param>
public abstract record TypeModel(string Name, string SourceName, string? Description, bool IsDeprecated);
