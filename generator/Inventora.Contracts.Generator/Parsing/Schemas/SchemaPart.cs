using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>A schema and where it stands. A place in the document can have several that all hold together.</summary>
public readonly record struct SchemaPart(IOpenApiSchema Schema, string Pointer);
