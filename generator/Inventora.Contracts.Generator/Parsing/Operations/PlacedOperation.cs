using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>An operation where it was found.</summary>
/// <param name="Id">What the document calls it, or what it is called where it has no id; null or blank for none.</param>
/// <param name="Path">The path under which it stands.</param>
/// <param name="PathItem">What all operations of the path share.</param>
/// <param name="PathPointer">Where the path item stands.</param>
/// <param name="Method">The method in capitals.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Pointer">Where it stands; operations of path items that several paths refer to have the same.</param>
public sealed record PlacedOperation(string? Id, string Path, OpenApiPathItem PathItem, string PathPointer, string Method, OpenApiOperation Operation, string Pointer);
