using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Samples;

/// <summary>Writes values of parameters as their styles say.</summary>
internal static class ParameterText
{
    /// <summary>A value in a path, escaped.</summary>
    public static string InPath(ApiParameter parameter, JsonNode? value)
    {
        var style = parameter.Place.Text("style") ?? "simple";
        var isExploded = parameter.Place.IsTrue("explode");
        string[] parts = [.. Parts(value, isExploded).Select(Uri.EscapeDataString)];
        return style switch
        {
            "label" => "." + string.Join(isExploded ? "." : ",", parts),
            "matrix" when isExploded && value is JsonArray => string.Concat(parts.Select(part => $";{parameter.Name}={part}")),
            "matrix" when isExploded && value is JsonObject => string.Concat(parts.Select(part => ";" + part)),
            "matrix" => $";{parameter.Name}={string.Join(',', parts)}",
            _ => string.Join(',', parts),
        };
    }

    /// <summary>A value in a query, escaped: one pair, or one for each item or member.</summary>
    public static IEnumerable<(string Name, string Value)> InQuery(ApiParameter parameter, JsonNode? value)
    {
        var style = parameter.Place.Text("style") ?? "form";
        var isExploded = parameter.Place.Get("explode")?.Node.AsFlag() ?? style == "form";
        var name = Uri.EscapeDataString(parameter.Name);
        if (parameter.Place.Get("content") is not null)
        {
            return [(name, Uri.EscapeDataString(value?.ToJsonString() ?? "null"))];
        }

        return (value, style, isExploded) switch
        {
            (JsonObject members, "deepObject", _) => members.Select(member => ($"{name}%5B{Uri.EscapeDataString(member.Key)}%5D", Uri.EscapeDataString(Scalar(member.Value)))),
            (JsonObject members, _, true) => members.Select(member => (Uri.EscapeDataString(member.Key), Uri.EscapeDataString(Scalar(member.Value)))),
            (JsonArray items, _, true) => items.Select(item => (name, Uri.EscapeDataString(Scalar(item)))),
            (_, "spaceDelimited", _) => [(name, string.Join("%20", Parts(value, false).Select(Uri.EscapeDataString)))],
            (_, "pipeDelimited", _) => [(name, string.Join("%7C", Parts(value, false).Select(Uri.EscapeDataString)))],
            _ => [(name, string.Join(',', Parts(value, false).Select(Uri.EscapeDataString)))],
        };
    }

    /// <summary>A value in a header or cookie.</summary>
    public static string Plain(ApiParameter parameter, JsonNode? value) => string.Join(',', Parts(value, parameter.Place.IsTrue("explode"))).ReplaceLineEndings(" ");

    private static IEnumerable<string> Parts(JsonNode? value, bool isExploded) => value switch
    {
        JsonArray items => items.Select(Scalar),
        JsonObject members when isExploded => members.Select(member => $"{member.Key}={Scalar(member.Value)}"),
        JsonObject members => members.SelectMany(member => new[] { member.Key, Scalar(member.Value) }),
        _ => [Scalar(value)],
    };

    private static string Scalar(JsonNode? value) => value.AsText() ?? value?.ToJsonString() ?? "";
}
