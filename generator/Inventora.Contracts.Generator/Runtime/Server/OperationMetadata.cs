namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Which operation of the contract an endpoint is; part of the endpoint's metadata.</summary>
/// <param name="OperationId">The operation's id in the document.</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="PathTemplate">The path as the document has it, such as <c>/things/{id}</c>.</param>
public sealed record OperationMetadata(string OperationId, string Method, string PathTemplate);
