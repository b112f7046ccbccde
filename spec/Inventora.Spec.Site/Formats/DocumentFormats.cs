using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Formats.Downgrade;
using Inventora.Spec.Site.Outlines;
using Inventora.Spec.Site.Publishing;
using Inventora.Spec.Site.Samples;

namespace Inventora.Spec.Site.Formats;

/// <summary>A document in the formats of other tools. The same document always gives the same bytes.</summary>
public static class DocumentFormats
{
    /// <summary>The formats that are one file each.</summary>
    public static IReadOnlyList<SiteFormat> Of(ApiDocument document, CodeSamples samples)
    {
        var contract = ContractWithSamples.Of(document, samples);
        var older = DocumentDowngrade.Convert(document);
        var version = document.WrittenIn == "3.2" ? "3.2" : "3.1";
        return
        [
            new("openapi.yaml", $"OpenAPI {version} as YAML, with samples.", YamlWriter.Write(contract)),
            new("openapi.json", $"OpenAPI {version} as JSON, with samples.", JsonText.Lines(contract) + "\n"),
            new("openapi-3.0.json", "OpenAPI 3.0, for tools that read nothing later.", JsonText.Lines(older.Root) + "\n"),
            new("openapi-3.0.losses.md", "What OpenAPI 3.0 can't say of it.", older.LossesText()),
            new("requests.http", "Requests for Visual Studio, Rider and VS Code.", HttpFile.Write(document)),
            new("postman.json", "A Postman collection, version 2.1.", JsonText.Lines(PostmanCollection.Of(document)) + "\n"),
        ];
    }

    /// <summary>The JSON Schemas, one file for each named schema.</summary>
    public static IEnumerable<SiteFile> Schemas(ApiDocument document)
    {
        var keys = new UniqueKeys();
        return JsonSchemas.Of(document).Select(schema => new SiteFile($"schemas/{keys.For(schema.Name)}.schema.json", JsonText.Lines(schema.Schema) + "\n"));
    }
}
