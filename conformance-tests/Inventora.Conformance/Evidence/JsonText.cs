using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Writes values into messages.</summary>
public static class JsonText
{
    private const int Longest = 300;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value as compact text of at most 300 characters. Strings stand as they are; no value is <c>null</c>.</summary>
    public static string Short(object? value)
    {
        var text = value switch
        {
            null => "null",
            string phrase => phrase,
            JsonNode node => node.ToJsonString(Compact),
            IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            System.Collections.IEnumerable sequence => string.Join(", ", sequence.Cast<object?>().Take(20).Select(Short)),
            _ => value.ToString() ?? "",
        };
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
    }
}
