using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the schemes of a document and which of them let a request in.</summary>
public sealed class SecurityParser
{
    private const string Section = "/components/securitySchemes";
    private const string ProviderSuffix = "TokenProvider";

    private readonly ParsingContext context;
    private readonly Dictionary<string, SecuritySchemeModel> schemes = new(StringComparer.Ordinal);

    /// <summary>Reads the document's schemes.</summary>
    public SecurityParser(ParsingContext context)
    {
        this.context = context;
        KeyValuePair<string, IOpenApiSecurityScheme>[] declared = [.. context.Document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>()];
        NameScope scope = new(ReservedNames.RecordMembers.Concat(ReservedNames.ClientOptionsMembers));
        IReadOnlyList<string> names = scope.ClaimAll([.. declared.Select(scheme => Identifiers.Pascal(scheme.Key, "Scheme")).Select(name => new[] { name, name + "Scheme" })], ProviderSuffix);
        for (int index = 0; index < declared.Length; index++)
        {
            schemes.Add(declared[index].Key, ParseScheme(declared[index].Key, declared[index].Value, names[index]));
        }
    }

    /// <summary>All schemes in the document's order.</summary>
    public EquatableArray<SecuritySchemeModel> Schemes => schemes.Values.ToEquatableArray();

    /// <summary>What lets a request of an operation in: its own alternatives, or else the document's.</summary>
    public EquatableArray<SecurityRequirementModel> Parse(OpenApiOperation operation, string pointer)
    {
        // The library hands on an empty list as none; an operation's own empty list opens it to everybody.
        bool isOwn = operation.Security is not null || context.Find(pointer.Child("security")) is not null;
        IList<OpenApiSecurityRequirement>? requirements = isOwn ? operation.Security : context.Document.Security;
        string place = isOwn ? pointer.Child("security") : "/security";
        List<SecurityRequirementModel> models = [];
        for (int index = 0; index < (requirements?.Count ?? 0); index++)
        {
            if (Parse(requirements![index], place.Child(index)) is { } model)
            {
                models.Add(model);
            }
        }

        return models.ToEquatableArray();
    }

    private SecurityRequirementModel? Parse(OpenApiSecurityRequirement requirement, string pointer)
    {
        List<SchemeUseModel> needed = [];
        foreach (KeyValuePair<OpenApiSecuritySchemeReference, List<string>> use in requirement)
        {
            string name = use.Key.Reference.Id ?? string.Empty;
            if (!schemes.TryGetValue(name, out SecuritySchemeModel? scheme))
            {
                context.ReportAtValue(Rules.UnresolvedReference, pointer, name, "this alternative is left out");
                return null;
            }

            needed.Add(new SchemeUseModel(scheme.Name, (use.Value ?? []).Where(scope => !string.IsNullOrWhiteSpace(scope)).ToEquatableArray()));
        }

        return new SecurityRequirementModel(needed.ToEquatableArray());
    }

    private SecuritySchemeModel ParseScheme(string sourceName, IOpenApiSecurityScheme scheme, string name)
    {
        (SecuritySchemeKind kind, ParameterPlace place, string wireName) = scheme.Type switch
        {
            SecuritySchemeType.ApiKey when !string.IsNullOrEmpty(scheme.Name) => (SecuritySchemeKind.ApiKey, PlaceOf(scheme.In), scheme.Name!),
            SecuritySchemeType.Http when Is(scheme.Scheme, "basic") => (SecuritySchemeKind.Basic, ParameterPlace.Header, "Authorization"),
            SecuritySchemeType.Http when Is(scheme.Scheme, "bearer") => (SecuritySchemeKind.Bearer, ParameterPlace.Header, "Authorization"),
            SecuritySchemeType.OAuth2 => (SecuritySchemeKind.OAuth2, ParameterPlace.Header, "Authorization"),
            SecuritySchemeType.OpenIdConnect => (SecuritySchemeKind.OpenIdConnect, ParameterPlace.Header, "Authorization"),
            _ => (SecuritySchemeKind.Other, ParameterPlace.Header, "Authorization"),
        };
        if (scheme.Type == SecuritySchemeType.ApiKey && kind == SecuritySchemeKind.Other)
        {
            context.Report(Rules.MissingKey, Section.Child(sourceName), "name", "the client can't send this key by itself");
        }
        else if (kind == SecuritySchemeKind.Other)
        {
            context.Report(Rules.NotEnforced, Section.Child(sourceName), $"The security scheme '{sourceName}' ({KindOf(scheme)}), which the application brings by itself,");
        }

        return new SecuritySchemeModel(name, sourceName, kind, place, wireName, scheme.Description);
    }

    private static string KindOf(IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.Http => $"HTTP's '{scheme.Scheme}'",
        SecuritySchemeType.MutualTLS => "mutual TLS",
        _ => "unknown",
    };

    private static ParameterPlace PlaceOf(ParameterLocation? location)
    {
        return location switch
        {
            ParameterLocation.Query => ParameterPlace.Query,
            ParameterLocation.Cookie => ParameterPlace.Cookie,
            _ => ParameterPlace.Header,
        };
    }

    private static bool Is(string? text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
}
