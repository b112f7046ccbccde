using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The security schemes, as the server's endpoints know them.</summary>
internal static class SecurityText
{
    /// <summary>The name of the class that holds the schemes.</summary>
    public static string ClassName(EmissionModel emission) => CSharpText.Identifier(emission.Prefix + "Security");

    /// <summary>The class that holds the schemes; empty when the document has none.</summary>
    public static string Schemes(ContractOutline outline) => outline.SecuritySchemes.Count == 0 ? "" : CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", "The ways to prove who is asking.")}}
        {{FileHeader.GeneratedCode}}
        internal static class {{ClassName(outline.Emission)}}
        {
            {{CSharpWriter.Blocks(outline.SecuritySchemes.Select(Scheme))}}
        }
        """);

    /// <summary>An expression of the alternatives of an operation.</summary>
    public static string Alternatives(EmissionModel emission, IEnumerable<SecurityRequirementModel> alternatives) =>
        "[" + string.Join(", ", alternatives.Select(alternative =>
            "[" + string.Join(", ", alternative.Schemes.Select(use => Use(emission, use))) + "]")) + "]";

    /// <summary>An expression of the alternatives of a request that is no operation: any API key of the contract.</summary>
    public static string AnyKey(ContractOutline outline) => Alternatives(
        outline.Emission,
        outline.SecuritySchemes.Where(scheme => scheme.Kind == SecuritySchemeKind.ApiKey).Select(scheme => new SecurityRequirementModel(new([new SchemeUseModel(scheme.Name)]))));

    private static string Scheme(SecuritySchemeModel scheme) => CSharpWriter.Fill($$"""
        {{CSharpText.Summary(scheme.Description, $"The scheme <c>{CSharpText.XmlText(scheme.SourceName)}</c>.")}}
        public static readonly SecurityScheme {{CSharpText.Identifier(scheme.Name)}} = new({{CSharpText.StringLiteral(scheme.SourceName)}}, KeyPlace.{{Place(scheme)}}, {{CSharpText.StringLiteral(scheme.WireName)}});
        """);

    private static string Use(EmissionModel emission, SchemeUseModel use)
    {
        string scheme = $"{ClassName(emission)}.{CSharpText.Identifier(use.Scheme)}";
        return use.Scopes.Count == 0 ? scheme : $"{scheme} with {{ Scopes = [{string.Join(", ", use.Scopes.Select(CSharpText.StringLiteral))}] }}";
    }

    private static string Place(SecuritySchemeModel scheme) => scheme switch
    {
        { Kind: SecuritySchemeKind.ApiKey, Place: ParameterPlace.Query } => "Query",
        { Kind: SecuritySchemeKind.ApiKey, Place: ParameterPlace.Cookie } => "Cookie",
        { Kind: SecuritySchemeKind.ApiKey } => "Header",
        { Kind: SecuritySchemeKind.Basic } => "Basic",
        { Kind: SecuritySchemeKind.Other } => "Host",
        _ => "Bearer",
    };
}
