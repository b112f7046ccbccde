using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What came with a request to prove who is asking.</summary>
/// <param name="Scheme">The name of the security scheme in the document.</param>
/// <param name="UserName">The name, of a scheme with names and passwords; otherwise null.</param>
/// <param name="Secret">The password, or the token.</param>
/// <param name="Scopes">What the operation needs a token to allow.</param>
public sealed record SchemeCredentials(string Scheme, string? UserName, string Secret, IReadOnlyList<string> Scopes)
{
    /// <summary>The scheme alone: secrets don't belong into logs.</summary>
    public override string ToString() => Scheme;
}
