using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Upgrading;

/// <summary>The addresses that a document of 2.0 writes in three keys.</summary>
public static class SwaggerServers
{
    /// <summary>The <c>servers</c> of 3.0; null where the document names none.</summary>
    /// <param name="schemes">What takes the place of the document's own schemes.</param>
    public static PlacedEntry? Of(PlacedMapping root, PlacedNode? schemes = null)
    {
        PlacedEntry? at = root.Find("host") ?? root.Find("basePath");
        if (at is null)
        {
            return null;
        }

        string path = "/" + (root.TextOf("basePath") ?? string.Empty).Trim().Trim('/');
        string host = (root.TextOf("host") ?? string.Empty).Trim().TrimEnd('/');
        int named = host.IndexOf("://", StringComparison.Ordinal);
        IEnumerable<string> addresses = host.Length == 0 ? [path]
            : named >= 0 ? [host + path]
            : SchemesOf(schemes ?? root["schemes"]).Select(scheme => scheme + "://" + host + path);
        PlacedNode[] servers = [.. addresses.Select(address => PlacedNodes.Mapping(at.Value.Place, ("url", PlacedNodes.Text(at.Value.Place, address.Length > 1 ? address.TrimEnd('/') : address))))];
        return new PlacedEntry("servers", at.KeyPlace, new PlacedSequence(at.Value.Place, servers));
    }

    /// <summary>The safe one comes first, and stands for a document that says nothing.</summary>
    private static IReadOnlyList<string> SchemesOf(PlacedNode? schemes)
    {
        string[] all = [.. PlacedNodes.Texts(schemes).Select(scheme => scheme.Text.Trim().ToLowerInvariant()).Where(scheme => scheme.Length > 0).Distinct(StringComparer.Ordinal)];
        return all.Length == 0 ? ["https"] : [.. all.OrderBy(scheme => scheme != "https")];
    }
}
