namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>One way to prove who is asking.</summary>
/// <param name="Name">The scheme's name in the document.</param>
/// <param name="Place">Where its credentials travel.</param>
/// <param name="WireName">The name of the header, the query parameter or the cookie.</param>
internal sealed record SecurityScheme(string Name, KeyPlace Place, string WireName)
{
    /// <summary>What a token must allow where this use of the scheme stands.</summary>
    public string[] Scopes { get; init; } = [];
}
