using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Outlines;

namespace Inventora.Spec.Site.Samples;

/// <summary>Chooses the form of a request's body and writes it.</summary>
internal static class BodyText
{
    /// <summary>The boundary of multipart bodies, the same each time so that the same document gives the same samples.</summary>
    private const string Boundary = "boundary";

    /// <summary>The media type, the value where it is JSON, and the text; nulls for a request without a body.</summary>
    public static (string? MediaType, JsonNode? Json, string? Body) Of(ApiOperation operation)
    {
        if (operation.RequestBody is not { Content.Count: > 0 } body)
        {
            return (null, null, null);
        }

        var media = body.Content.FirstOrDefault(media => IsJson(media.Type)) ?? body.Content[0];
        var value = ExampleValue.Of(operation.Document, media);
        var type = media.Type.Contains('*', StringComparison.Ordinal) ? "application/octet-stream" : media.Type;
        return type.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            var json when IsJson(json) => (type, value, JsonText.Lines(value)),
            "application/x-www-form-urlencoded" => (type, null, Form(value)),
            "multipart/form-data" => ($"multipart/form-data; boundary={Boundary}", null, Multipart(value)),
            _ => (type, null, value.AsText() ?? JsonText.Lines(value)),
        };
    }

    /// <summary>Whether a media type is JSON.</summary>
    public static bool IsJson(string type)
    {
        var name = type.Split(';')[0].Trim();
        return name.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    private static string Form(JsonNode? value) => string.Join('&', (value as JsonObject ?? []).SelectMany(member => member.Value is JsonArray items
        ? items.Select(item => Pair(member.Key, item))
        : [Pair(member.Key, member.Value)]));

    private static string Pair(string name, JsonNode? value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(Text(value))}";

    private static string Multipart(JsonNode? value) => string.Concat((value as JsonObject ?? []).Select(member =>
        $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{member.Key.Replace("\"", "%22", StringComparison.Ordinal)}\"\r\n\r\n{Text(member.Value)}\r\n")) + $"--{Boundary}--\r\n";

    private static string Text(JsonNode? value) => value.AsText() ?? value?.ToJsonString() ?? "";
}
