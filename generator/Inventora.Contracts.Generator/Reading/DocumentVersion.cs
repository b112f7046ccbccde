using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>Tells by its first keys whether a tree is an OpenAPI document, and of which version.</summary>
public static class DocumentVersion
{
    /// <summary>False, with a finding, for anything but an OpenAPI document of version 2.0, 3.0, 3.1 or 3.2.</summary>
    public static bool TryRead(PlacedNode tree, FindingCollector findings, out PlacedMapping root, out OpenApiSpecVersion version)
    {
        version = default;
        root = tree as PlacedMapping ?? new PlacedMapping(tree.Place, []);
        PlacedEntry? entry = root.Find("openapi") ?? root.Find("swagger");
        if (entry is null)
        {
            findings.Report(Rules.NotOpenApi, tree.Place, "it has neither 'openapi' nor 'swagger' at its top");
            return false;
        }

        string text = entry.Value is PlacedScalar scalar ? scalar.SourceText.Trim() : string.Empty;
        OpenApiSpecVersion? known = Parse(entry.Key, text);
        if (known is null)
        {
            findings.Report(Rules.NotOpenApi, entry.Value.Place, $"'{entry.Key}: {text}' is no version that is read (2.0, 3.0, 3.1 and 3.2 are)");
            return false;
        }

        version = known.Value;
        return true;
    }

    private static OpenApiSpecVersion? Parse(string key, string text)
    {
        if (key == "swagger")
        {
            return text is "2.0" or "2" ? OpenApiSpecVersion.OpenApi2_0 : null;
        }

        string[] pieces = text.Split('.');
        return pieces.Length < 2 ? null : (pieces[0], pieces[1]) switch
        {
            ("3", "0") => OpenApiSpecVersion.OpenApi3_0,
            ("3", "1") => OpenApiSpecVersion.OpenApi3_1,
            ("3", "2") => OpenApiSpecVersion.OpenApi3_2,
            _ => null,
        };
    }
}
