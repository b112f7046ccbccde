namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Something that a request proves with who is asking.</summary>
/// <param name="Place">Where it travels.</param>
/// <param name="Name">The name of the header, the query parameter or the cookie.</param>
/// <param name="Value">The secret.</param>
internal sealed record ApiCredential(ApiKeyPlace Place, string Name, string Value);
