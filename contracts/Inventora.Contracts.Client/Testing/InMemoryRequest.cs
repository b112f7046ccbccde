namespace Inventora.Contracts.Client.Testing;

/// <summary>A request that <see cref="InMemoryInventora"/> was asked.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path below the base address, decoded.</param>
/// <param name="Query">The query without its question mark, as it was sent.</param>
/// <param name="Body">The body as text; empty where there is none.</param>
public sealed record InMemoryRequest(string Method, string Path, string Query, string Body);
