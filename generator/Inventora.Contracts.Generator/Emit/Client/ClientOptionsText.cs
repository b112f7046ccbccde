using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The options of the client: where the API is, and what proves who is asking.</summary>
internal static class ClientOptionsText
{
    /// <summary>Whether one key travels in one of several places, or in the only one.</summary>
    public static bool HasOneKey(ContractOutline outline) => outline.KeyWays.Count > 0;

    /// <summary>The class.</summary>
    public static string Class(ContractOutline outline) => CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"The options of <see cref=\"{CSharpText.Identifier(outline.Emission.ClientName)}\"/>.")}}
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(outline.Emission)}} sealed class {{RuntimeNames.ClientOptions(outline.Emission)}}
        {
            {{BaseAddress(outline)}}

            {{CSharpWriter.Blocks(Credentials(outline))}}

            internal {{Task}}<ApiCredential?> FindCredentialAsync(string scheme, string[] scopes, CancellationToken cancellationToken) => scheme switch
            {
                {{CSharpWriter.Lines(outline.SecuritySchemes.Select(scheme => Arm(outline, scheme)))}}
                _ => default,
            };
        }
        """);

    private const string Task = "ValueTask";

    private static string BaseAddress(ContractOutline outline)
    {
        string? url = outline.Servers.FirstOrDefault(server => server.IsAbsolute)?.Url;
        return url is null
            ? CSharpWriter.Fill($$"""
                /// <summary>What stands before every path; null for the base address of the <c>HttpClient</c>.</summary>
                public Uri? BaseAddress { get; set; }
                """)
            : CSharpWriter.Fill($$"""
                /// <summary>The address of the API in the document, which is used where neither the options nor the <c>HttpClient</c> have one.</summary>
                public static Uri DefaultBaseAddress { get; } = new({{CSharpText.StringLiteral(url)}});

                /// <summary>What stands before every path; null for the base address of the <c>HttpClient</c>, or else <see cref="DefaultBaseAddress"/>.</summary>
                public Uri? BaseAddress { get; set; }
                """);
    }

    /// <summary>Whether the document says where the API is.</summary>
    public static bool HasDefaultBaseAddress(ContractOutline outline) => BaseAddress(outline).Contains("DefaultBaseAddress");

    private static IEnumerable<string> Credentials(ContractOutline outline)
    {
        if (HasOneKey(outline))
        {
            yield return """
                /// <summary>The API key.</summary>
                public string? ApiKey { get; set; }
                """;
            yield return CSharpWriter.Fill($$"""
                /// <summary>Where the API key travels; one of the ways that the document has.</summary>
                public ApiKeyPlace ApiKeyPlace { get; set; } = ApiKeyPlace.{{Keys(outline).Select(key => key.Place).OrderBy(place => place == ParameterPlace.Header ? 0 : 1).First().ToString()}};
                """);
        }
        else
        {
            foreach (SecuritySchemeModel key in Keys(outline))
            {
                yield return CSharpWriter.Fill($$"""
                    {{CSharpText.Summary(key.Description, $"The key of the scheme <c>{CSharpText.XmlText(key.SourceName)}</c>.")}}
                    public string? {{CSharpText.Identifier(key.Name)}} { get; set; }
                    """);
            }
        }

        if (outline.SecuritySchemes.Any(IsBearer))
        {
            yield return """
                /// <summary>The token that is sent as <c>Authorization: Bearer</c> where no provider of tokens is set.</summary>
                public string? BearerToken { get; set; }
                """;
        }

        foreach (SecuritySchemeModel scheme in outline.SecuritySchemes.Where(IsBearer))
        {
            yield return CSharpWriter.Fill($$"""
                {{CSharpText.DocComment("summary", $"Brings the token of the scheme <c>{CSharpText.XmlText(scheme.SourceName)}</c> for each request, by the scopes that its operation needs; null sends none.")}}
                public Func<IReadOnlyList<string>, CancellationToken, {{Task}}<string?>>? {{ProviderName(scheme)}} { get; set; }
                """);
        }

        if (outline.SecuritySchemes.Any(scheme => scheme.Kind == SecuritySchemeKind.Basic))
        {
            yield return """
                /// <summary>The name that is sent as <c>Authorization: Basic</c>.</summary>
                public string? UserName { get; set; }
                """;
            yield return """
                /// <summary>The password that belongs to <see cref="UserName"/>.</summary>
                public string? Password { get; set; }
                """;
        }
    }

    private static string Arm(ContractOutline outline, SecuritySchemeModel scheme)
    {
        string name = CSharpText.StringLiteral(scheme.Name);
        string key = $"ApiCredential.KeyAsync(ApiKeyPlace.{scheme.Place}, {CSharpText.StringLiteral(scheme.WireName)}, ";
        return scheme switch
        {
            { Kind: SecuritySchemeKind.ApiKey } when !Keys(outline).Contains(scheme) => "",
            { Kind: SecuritySchemeKind.ApiKey } when HasOneKey(outline) => $"{name} when ApiKeyPlace == ApiKeyPlace.{scheme.Place} => {key}ApiKey),",
            { Kind: SecuritySchemeKind.ApiKey } => $"{name} => {key}{CSharpText.Identifier(scheme.Name)}),",
            { Kind: SecuritySchemeKind.Basic } => $"{name} => ApiCredential.BasicAsync(UserName, Password),",
            _ when IsBearer(scheme) => $"{name} => ApiCredential.BearerAsync({ProviderName(scheme)}, BearerToken, scopes, cancellationToken),",
            _ => "",
        };
    }

    private static string ProviderName(SecuritySchemeModel scheme) => CSharpText.Identifier(scheme.Name + "TokenProvider");

    /// <summary>The schemes that a key can be sent by: beside the ways of one key, no operation asks for another.</summary>
    private static SecuritySchemeModel[] Keys(ContractOutline outline) =>
        outline.SecuritySchemes.Where(scheme => scheme.Kind == SecuritySchemeKind.ApiKey && (!HasOneKey(outline) || outline.KeyWays.Contains(scheme.Name))).ToArray();

    private static bool IsBearer(SecuritySchemeModel scheme) => scheme.Kind is SecuritySchemeKind.Bearer or SecuritySchemeKind.OAuth2 or SecuritySchemeKind.OpenIdConnect;
}
