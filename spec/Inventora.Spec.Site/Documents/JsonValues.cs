using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Documents;

/// <summary>Asks a node for what it may be; a document that nobody vouches for may have anything anywhere.</summary>
public static class JsonValues
{
    /// <summary>The text of a node; null when it is no text.</summary>
    public static string? AsText(this JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The boolean that a node is; null when it is none.</summary>
    public static bool? AsFlag(this JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>Whether a node is a number.</summary>
    public static bool IsNumber(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;
}
