using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>A document that could be read.</summary>
/// <param name="Document">What the reader library makes of it, in the terms of OpenAPI 3.1, whatever version it was written in.</param>
/// <param name="Tree">The mended text, that of 2.0 in the terms of 3.0, with places and with what the library doesn't carry.</param>
public sealed record ReadDocument(OpenApiDocument Document, DocumentTree Tree);
