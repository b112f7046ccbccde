using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Says which keys a document lacks although its version demands them; parsers say what is missing further in.</summary>
public static class RequiredKeys
{
    private static readonly string[] Dialects = ["https://spec.openapis.org/oas/", "https://json-schema.org/draft/2020-12/"];

    /// <summary>Checks the top of a document and its operations.</summary>
    public static void Check(PlacedMapping root, OpenApiSpecVersion version, FindingCollector findings)
    {
        if (root["info"] is not PlacedMapping info)
        {
            findings.Report(Rules.Mended, root.Place, "'info' is missing; the title is taken from the file's name");
        }
        else
        {
            foreach (string key in new[] { "title", "version" }.Where(key => info.Find(key) is null))
            {
                findings.Report(Rules.Mended, root.Find("info")!.KeyPlace, $"'info.{key}' is missing; nothing is taken for it");
            }
        }

        bool isModern = version >= OpenApiSpecVersion.OpenApi3_1;
        bool hasOther = isModern && (root.Find("components") is not null || root.Find("webhooks") is not null);
        if (root.Find("paths") is null && !hasOther)
        {
            findings.Report(Rules.MissingKey, root.Place, "paths", "there are no operations to emit");
        }

        if (!isModern)
        {
            CheckOperations(root, findings);
        }

        if (root["jsonSchemaDialect"] is PlacedScalar { Kind: PlacedScalarKind.String } dialect && !Dialects.Any(known => dialect.Text.StartsWith(known, StringComparison.OrdinalIgnoreCase)))
        {
            findings.Report(Rules.Mended, dialect.Place, $"Schemas of the dialect '{dialect.Text}' are read as those of OpenAPI");
        }
    }

    private static void CheckOperations(PlacedMapping root, FindingCollector findings)
    {
        IEnumerable<PlacedEntry> operations = Entries(root["paths"])
            .SelectMany(path => Entries(path.Value))
            .Where(entry => entry.Key is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace");
        foreach (PlacedEntry operation in operations)
        {
            if (operation.Value is PlacedMapping mapping && mapping.Find("responses") is null)
            {
                findings.Report(Rules.MissingKey, operation.KeyPlace, "responses", "any response without a body is taken as expected");
            }
        }
    }

    private static IReadOnlyList<PlacedEntry> Entries(PlacedNode? node) => (node as PlacedMapping)?.Entries ?? [];
}
