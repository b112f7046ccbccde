namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>A type that is made of several schemas, and so has no place of its own.</summary>
/// <param name="Schemas">The pointers of the schemas, in a fixed order.</param>
/// <param name="Key">What stands for the type where others have their pointer.</param>
/// <param name="Name">The name that it prefers.</param>
/// <param name="Around">The one that it was made in; null where that is a type with a place.</param>
public sealed record MergedType(string Schemas, string Key, string Name, MergedType? Around);
