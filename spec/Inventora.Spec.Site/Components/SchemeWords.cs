using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Components;

/// <summary>Says how a security scheme is met.</summary>
internal static class SchemeWords
{
    /// <summary>The words for a scheme.</summary>
    public static string Of(PlacedJson scheme) => scheme.Text("type") switch
    {
        "apiKey" => scheme.Text("in") switch
        {
            "query" => $"A key in the query parameter {scheme.Text("name")}",
            "cookie" => $"A key in the cookie {scheme.Text("name")}",
            _ => $"A key in the header {scheme.Text("name")}",
        },
        "http" => scheme.Text("scheme")?.ToLowerInvariant() switch
        {
            "basic" => "User name and password by HTTP basic authentication, in the header Authorization",
            "bearer" => $"A bearer token in the header Authorization{(scheme.Text("bearerFormat") is { Length: > 0 } format ? $" ({format})" : "")}",
            var other => $"HTTP authentication by the scheme {other}, in the header Authorization",
        },
        "oauth2" => "A token by OAuth 2.0, as a bearer token in the header Authorization",
        "openIdConnect" => $"A token by OpenID Connect; its configuration is at {scheme.Text("openIdConnectUrl")}",
        "mutualTLS" => "A client certificate (mutual TLS)",
        var other => $"A scheme of type {other}",
    };
}
