using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>The texts that a schema lists for a property of its objects.</summary>
/// <param name="Property">The JSON name.</param>
/// <param name="Texts">The texts, in the document's order.</param>
public sealed record ListedTextsModel(string Property, EquatableArray<string> Texts);
