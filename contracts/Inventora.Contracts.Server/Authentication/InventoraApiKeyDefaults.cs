namespace Inventora.Contracts.Server;

/// <summary>Names of the authentication by API key.</summary>
public static class InventoraApiKeyDefaults
{
    /// <summary>The authentication scheme, as in <c>AddAuthentication(InventoraApiKeyDefaults.AuthenticationScheme)</c>.</summary>
    public const string AuthenticationScheme = "InventoraApiKey";
}
