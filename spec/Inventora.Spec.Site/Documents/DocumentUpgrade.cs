using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Reading;
using Microsoft.OpenApi;

namespace Inventora.Spec.Site.Documents;

/// <summary>Brings a document into the form of OpenAPI 3.1.</summary>
/// <remarks>The reader brings 2.0 into the terms of 3.0. From there to 3.1 only schemas differ, which are changed in place: nothing is lost that a library doesn't carry.</remarks>
internal static class DocumentUpgrade
{
    /// <summary>The document in the form of 3.1; one of 3.1 or 3.2 as it is.</summary>
    public static JsonObject ToCurrent(WholeDocument read)
    {
        var root = JsonNodes.ToJson(read.Tree.Root).AsObject();
        if (read.Version is OpenApiSpecVersion.OpenApi2_0 or OpenApiSpecVersion.OpenApi3_0)
        {
            root["openapi"] = "3.1.1";
            SchemaUpgrade.Apply(root);
        }

        return root;
    }
}
