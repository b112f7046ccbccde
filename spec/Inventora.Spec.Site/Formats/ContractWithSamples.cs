using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Samples;

namespace Inventora.Spec.Site.Formats;

/// <summary>The document with the samples of its operations, as <c>x-codeSamples</c>, where other tools look for them.</summary>
public static class ContractWithSamples
{
    private const string Extension = "x-codeSamples";

    /// <summary>A copy of the document in the form of 3.1. Samples that the document has itself stay, and get none beside them.</summary>
    public static JsonObject Of(ApiDocument document, CodeSamples samples)
    {
        var root = document.Root.DeepClone().AsObject();
        foreach (var operation in document.Operations.Where(operation => !operation.IsIncoming))
        {
            if (JsonPointers.TryResolve(root, operation.Place.Pointer, out var node) && node is JsonObject members && !members.ContainsKey(Extension) && !members.ContainsKey("x-code-samples"))
            {
                members[Extension] = new JsonArray([.. samples.Of(operation).Select(sample => new JsonObject
                {
                    ["lang"] = sample.Lang,
                    ["label"] = sample.Label,
                    ["source"] = sample.Source,
                })]);
            }
        }

        return root;
    }
}
