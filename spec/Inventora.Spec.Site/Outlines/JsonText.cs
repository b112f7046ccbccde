using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Outlines;

/// <summary>Writes JSON for people: without escapes that only old browsers needed.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Flat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Tall = new(Flat) { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>A value on one line.</summary>
    public static string Line(JsonNode? node) => node is null ? "null" : node.ToJsonString(Flat);

    /// <summary>A value on as many lines as it has members; an empty object or list stays on one.</summary>
    public static string Lines(JsonNode? node) => node is null ? "null" : node.ToJsonString(Tall);
}
