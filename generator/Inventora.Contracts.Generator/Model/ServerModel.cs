namespace Inventora.Contracts.Generator.Model;

/// <summary>One base address of the API.</summary>
/// <param name="Url">The address with defaults of its variables filled in.</param>
/// <param name="BasePath">Its path without a trailing slash; empty for the root.</param>
public sealed record ServerModel(string Url, string BasePath, string? Description);
