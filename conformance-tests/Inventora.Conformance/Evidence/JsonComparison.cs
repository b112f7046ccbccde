using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Compares JSON values by meaning: the order of keys does not count, and numbers are equal within a millionth.</summary>
public static class JsonComparison
{
    /// <summary>Whether two values are the same.</summary>
    public static bool Same(JsonNode? left, JsonNode? right) => Difference(left, right) is null;

    /// <summary>The first place where two values differ, with both values, or null when they are the same.</summary>
    /// <param name="left">The value before or the value expected.</param>
    /// <param name="right">The value after or the value seen.</param>
    /// <param name="except">Names of members that are not compared, at any depth.</param>
    public static string? Difference(JsonNode? left, JsonNode? right, params string[] except) => Difference(left, right, "", except);

    /// <summary>Whether two numbers are equal within a millionth of their size.</summary>
    public static bool SameNumber(decimal left, decimal right) => Math.Abs(left - right) <= 0.000001m * Math.Max(1, Math.Max(Math.Abs(left), Math.Abs(right)));

    private static string? Difference(JsonNode? left, JsonNode? right, string path, string[] except) => (left, right) switch
    {
        (null, null) => null,
        (JsonObject a, JsonObject b) => Objects(a, b, path, except),
        (JsonArray a, JsonArray b) when a.Count == b.Count =>
            a.Zip(b).Select((pair, index) => Difference(pair.First, pair.Second, $"{path}[{index}]", except)).FirstOrDefault(found => found is not null),
        (JsonValue a, JsonValue b) when Values(a, b) => null,
        _ => $"{(path.Length == 0 ? "the value" : path)}: {JsonText.Short(left)} and {JsonText.Short(right)}",
    };

    private static string? Objects(JsonObject left, JsonObject right, string path, string[] except)
    {
        foreach (var name in left.Select(member => member.Key).Union(right.Select(member => member.Key), StringComparer.Ordinal).Where(name => !except.Contains(name)))
        {
            var place = path.Length == 0 ? name : $"{path}.{name}";
            var inLeft = left.TryGetPropertyValue(name, out var a);
            var inRight = right.TryGetPropertyValue(name, out var b);
            if (inLeft != inRight)
            {
                return $"{place}: {(inLeft ? JsonText.Short(a) : "absent")} and {(inRight ? JsonText.Short(b) : "absent")}";
            }

            if (Difference(a, b, place, except) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool Values(JsonValue left, JsonValue right)
    {
        if (left.GetValueKind() == JsonValueKind.Number && right.GetValueKind() == JsonValueKind.Number)
        {
            return left.Number() is { } a && right.Number() is { } b ? SameNumber(a, b) : JsonNode.DeepEquals(left, right);
        }

        return JsonNode.DeepEquals(left, right);
    }
}
