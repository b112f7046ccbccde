using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Samples;

/// <summary>The address that samples send to: the first of the document, with the defaults of its variables.</summary>
internal static class ServerAddress
{
    /// <summary>What stands where a document says nothing, or only a path: nobody's address by RFC 2606.</summary>
    private const string Nowhere = "https://api.example.com";

    /// <summary>The address of an operation, without a slash at its end.</summary>
    public static string Of(ApiOperation operation) => Of(operation.Servers.FirstOrDefault());

    /// <summary>The address of a document.</summary>
    public static string Of(ApiDocument document) => Of(document.Top.Items("servers").FirstOrDefault());

    private static string Of(PlacedJson server)
    {
        var url = server.Text("url") ?? "";
        foreach (var (name, variable) in server.Entries("variables"))
        {
            url = url.Replace($"{{{name}}}", variable.Text("default") ?? name, StringComparison.Ordinal);
        }

        url = url.Trim();
        return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
            ? url.TrimEnd('/')
            : (Nowhere + "/" + url.TrimStart('/')).TrimEnd('/');
    }
}
