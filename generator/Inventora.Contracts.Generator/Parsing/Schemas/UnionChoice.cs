namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>One of the schemas that a union leaves the choice between.</summary>
/// <param name="Schema">The schema as it stands in the list of alternatives.</param>
/// <param name="Parts">All schemas that hold for this choice, also those that hold for every choice.</param>
/// <param name="View">What they say together.</param>
/// <param name="Target">The named schema that it stands for; null where it adds something, or has no name.</param>
/// <param name="Suffix">What its type is called after the union, where the document has no name for it and a better one than its number is known.</param>
/// <param name="Key">Under which its type is declared, where it isn't a named one.</param>
public sealed record UnionChoice(SchemaPart Schema, IReadOnlyList<SchemaPart> Parts, SchemaView View, SchemaPart? Target, string Key, string? Suffix = null)
{
    /// <summary>Whether its values are objects with properties that have names.</summary>
    public bool IsObject => View.Properties.Count > 0;
}
