using System.Text;
using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Formats.Downgrade;

/// <summary>A document in the form of OpenAPI 3.0, and what it no longer says.</summary>
/// <param name="Root">The document.</param>
/// <param name="Losses">In the order of the document; empty where nothing is lost.</param>
public sealed record DowngradedDocument(JsonObject Root, IReadOnlyList<Loss> Losses)
{
    /// <summary>The losses as a page of Markdown.</summary>
    public string LossesText()
    {
        var text = new StringBuilder("# What OpenAPI 3.0 can't say\n\n");
        if (Losses.Count == 0)
        {
            return text.Append("Nothing: the document of 3.0 says all that the document of 3.1 says.\n").ToString();
        }

        text.Append("Of the document of 3.1, this is missing or looser in the document of 3.0.\n\n");
        foreach (var loss in Losses)
        {
            text.Append("- `").Append(loss.Pointer.Replace('`', '\'')).Append("`: ").Append(loss.What).Append('\n');
        }

        return text.ToString();
    }
}
