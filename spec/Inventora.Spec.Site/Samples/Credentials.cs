using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Samples;

/// <summary>Chooses what a request proves itself with: the first way that the document names, of which everything is needed.</summary>
internal static class Credentials
{
    /// <summary>The credentials of an operation; none where nothing is asked, or nothing that can be written in a request.</summary>
    public static IReadOnlyList<Credential> Of(ApiOperation operation)
    {
        var ways = operation.Security;
        if (ways.Count == 0 || ways.Any(way => way.Count == 0))
        {
            return [];
        }

        return ways.Select(way => way.Select(use => Find(operation.Document, use.Scheme)).ToArray()).FirstOrDefault(way => way.All(credential => credential is not null))?.OfType<Credential>().ToArray() ?? [];
    }

    private static Credential? Find(ApiDocument document, string name)
    {
        if (document.Top.Get("components")?.Get("securitySchemes")?.Get(name) is not { } place || document.Follow(place) is not { } scheme)
        {
            return null;
        }

        return (scheme.Text("type"), scheme.Text("scheme")?.ToLowerInvariant()) switch
        {
            ("apiKey", _) when scheme.Text("name") is { Length: > 0 } wire => new Credential(scheme.Text("in") ?? "header", wire, "", "API_KEY"),
            ("http", "bearer") => new Credential("header", "Authorization", "Bearer ", "TOKEN"),
            ("http", "basic") => new Credential("header", "Authorization", "Basic ", "BASIC_CREDENTIALS"),
            ("oauth2" or "openIdConnect", _) => new Credential("header", "Authorization", "Bearer ", "TOKEN"),
            _ => null,
        };
    }
}
