namespace Inventora.Contracts.Generator.Model;

/// <summary>The kinds of security schemes.</summary>
public enum SecuritySchemeKind
{
    ApiKey,
    Basic,
    Bearer,
    OAuth2,
    OpenIdConnect,
    Other,
}
