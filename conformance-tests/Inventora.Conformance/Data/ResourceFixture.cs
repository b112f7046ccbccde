using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>A product or material that checks work on.</summary>
/// <param name="Collection"><c>/products</c> or <c>/materials</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="Baseline">The record as it was when the run began. Treat it as read-only.</param>
public sealed record ResourceFixture(string Collection, string Id, JsonObject Baseline)
{
    /// <summary>The path of the record.</summary>
    public string Path => $"{Collection}/{Uri.EscapeDataString(Id)}";

    /// <summary>The path to which stock-level updates are posted.</summary>
    public string StockPath => Path + "/stock-level-updates";
}
