using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>Serves a published documentation site at <c>/docs</c>, as it lies in its folder. Outside of the API, so without a key and without bad days.</summary>
internal static class PublishedDocs
{
    private const string Path = "/docs";

    /// <summary>Answers requests below <c>/docs</c> out of a folder; what is not there is left to the API, which doesn't know it either.</summary>
    public static void UsePublishedDocs(this WebApplication app, string folder)
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".yaml"] = "application/yaml";
        types.Mappings[".http"] = "text/plain";
        // Without this a browser would take all texts to be in the alphabet of Western Europe.
        foreach (var text in types.Mappings.Where(mapping => mapping.Value.StartsWith("text/", StringComparison.Ordinal)).ToArray())
        {
            types.Mappings[text.Key] = text.Value + "; charset=utf-8";
        }

        types.Mappings[".md"] = "text/markdown; charset=utf-8";
        app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(System.IO.Path.GetFullPath(folder)),
            RequestPath = Path,
            StaticFileOptions = { ContentTypeProvider = types, OnPrepareResponse = response => response.Context.Response.Headers.XContentTypeOptions = "nosniff" },
        });
    }
}
