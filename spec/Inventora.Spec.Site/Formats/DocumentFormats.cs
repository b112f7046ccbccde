using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Formats.Downgrade;
using Inventora.Spec.Site.Outlines;
using Inventora.Spec.Site.Publishing;
using Inventora.Spec.Site.Samples;

namespace Inventora.Spec.Site.Formats;

/// <summary>A document in the formats of other tools. The same document always gives the same bytes.</summary>
public static class DocumentFormats
{
    /// <summary>The folder of the JSON Schemas, from the site's root.</summary>
    public const string SchemaFolder = "schemas/";

    // No type's file can have this name.
    private const string Bundle = SchemaFolder + "all.json";

    /// <summary>The formats that are one file each.</summary>
    public static IReadOnlyList<SiteFormat> Of(ApiDocument document, CodeSamples samples)
    {
        var contract = ContractWithSamples.Of(document, samples);
        var older = DocumentDowngrade.Convert(document);
        var version = document.WrittenIn == "3.2" ? "3.2" : "3.1";
        return
        [
            new("openapi.yaml", $"OpenAPI {version} as YAML, with samples.", YamlWriter.Write(contract)),
            // For programs: blanks would be a third of it.
            new("openapi.json", $"OpenAPI {version} as JSON, with samples.", JsonText.Line(contract) + "\n"),
            new("openapi-3.0.json", "OpenAPI 3.0, for tools that read nothing later.", JsonText.Line(older.Root) + "\n"),
            new("openapi-3.0.losses.md", "What OpenAPI 3.0 can't say of it.", older.LossesText()),
            .. document.Schemas.Any() ? [new SiteFormat(Bundle, "JSON Schema 2020-12 of all types in one file; each has one of its own beside it.", JsonText.Line(JsonSchemas.Bundle(document)) + "\n")] : Array.Empty<SiteFormat>(),
            new("requests.http", "Requests for Visual Studio, Rider and VS Code.", HttpFile.Write(document)),
            new("postman.json", "A Postman collection, version 2.1.", JsonText.Lines(PostmanCollection.Of(document)) + "\n"),
        ];
    }

    /// <summary>The JSON Schemas, one file for each named schema.</summary>
    public static IEnumerable<SiteFile> Schemas(ApiDocument document) =>
        JsonSchemas.Of(document).Select(schema => new SiteFile(SchemaFolder + schema.File, JsonText.Lines(schema.Schema) + "\n"));
}
