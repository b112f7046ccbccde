using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Publishing;

/// <summary>Makes the site of a document.</summary>
public static class SitePublisher
{
    /// <summary>Renders all files of a site.</summary>
    public static Task<PublishedSite> PublishAsync(ApiDocument document, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        SiteFile[] files = [new("openapi.json", document.Root.ToJsonString())];
        return Task.FromResult(new PublishedSite(files));
    }
}
