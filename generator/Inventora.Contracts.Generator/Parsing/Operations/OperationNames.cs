namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>The C# names of an operation and of what stands for it.</summary>
/// <param name="Name">The method, without <c>Async</c>.</param>
/// <param name="SourceId">What the document calls it: its id, or method and path.</param>
/// <param name="Request">The record of what a server receives.</param>
/// <param name="Result">The answers of a server.</param>
/// <param name="Success">What a client gets, where there are several kinds of success.</param>
public sealed record OperationNames(string Name, string SourceId, string Request, string Result, string Success);
