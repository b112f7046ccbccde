using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Changes;

/// <summary>Values of documents as reports show them.</summary>
internal static class ShownValue
{
    private const int Longest = 160;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text as it is, anything else as JSON in one line; cut where it is long. Null for nothing.</summary>
    public static string? Of(JsonNode? value)
    {
        var text = value switch
        {
            null => null,
            JsonValue scalar when scalar.TryGetValue(out string? written) => written.ReplaceLineEndings(" ").Trim(),
            _ => value.ToJsonString(Plain),
        };
        return text is null || text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
    }
}
