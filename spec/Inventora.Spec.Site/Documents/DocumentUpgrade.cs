using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Reading;

namespace Inventora.Spec.Site.Documents;

/// <summary>Brings a document into the form of OpenAPI 3.1.</summary>
/// <remarks>
/// The reader brings 2.0 into the terms of 3.0. From 3.0 to 3.1 only schemas differ: the document is changed in place, so that nothing
/// that the reader library doesn't carry is lost.
/// </remarks>
internal static class DocumentUpgrade
{
    /// <summary>The document in the form of 3.1; one of 3.1 or 3.2 as it is.</summary>
    public static JsonObject ToCurrent(ReadDocument read)
    {
        var root = JsonNodes.ToJson(read.Tree.Root).AsObject();
        if (root["openapi"]?.ToString().StartsWith("3.0", StringComparison.Ordinal) == true)
        {
            root["openapi"] = "3.1.1";
            SchemaUpgrade.Apply(root);
        }

        return root;
    }
}
