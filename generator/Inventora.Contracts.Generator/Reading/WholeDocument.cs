using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>A document as people read it.</summary>
/// <param name="Tree">The mended text with its examples and other remarks, that of 2.0 in the terms of 3.0, with places.</param>
/// <param name="Version">The version that it was written in.</param>
public sealed record WholeDocument(DocumentTree Tree, OpenApiSpecVersion Version);
