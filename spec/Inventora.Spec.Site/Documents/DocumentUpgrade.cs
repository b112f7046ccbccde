using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Reading;
using Microsoft.OpenApi;

namespace Inventora.Spec.Site.Documents;

/// <summary>Brings a document into the form of OpenAPI 3.1.</summary>
/// <remarks>
/// 2.0 has another shape throughout and goes through the reader library. From 3.0 to 3.1 only schemas differ: the document is changed in
/// place, so that nothing that the library doesn't carry is lost.
/// </remarks>
internal static class DocumentUpgrade
{
    /// <summary>The document in the form of 3.1; one of 3.1 or 3.2 as it is.</summary>
    public static JsonObject ToCurrent(ReadDocument read)
    {
        switch (read.Version)
        {
            case OpenApiSpecVersion.OpenApi2_0:
                using (var text = new StringWriter())
                {
                    read.Document.SerializeAsV31(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings { Terse = true }));
                    return JsonNode.Parse(text.ToString())!.AsObject();
                }

            case OpenApiSpecVersion.OpenApi3_0:
                var root = JsonNodes.ToJson(read.Tree.Root).AsObject();
                root["openapi"] = "3.1.1";
                SchemaUpgrade.Apply(root);
                return root;

            default:
                return JsonNodes.ToJson(read.Tree.Root).AsObject();
        }
    }
}
