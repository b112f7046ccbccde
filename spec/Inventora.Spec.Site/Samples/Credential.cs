namespace Inventora.Spec.Site.Samples;

/// <summary>What a request proves itself with.</summary>
/// <param name="In"><c>header</c>, <c>query</c> or <c>cookie</c>.</param>
/// <param name="Name">The name that it travels under.</param>
/// <param name="Prefix">What stands before the secret, such as <c>Bearer </c>; empty for a bare key.</param>
/// <param name="Variable">The name of the secret for variables, such as <c>API_KEY</c>.</param>
public sealed record Credential(string In, string Name, string Prefix, string Variable);
