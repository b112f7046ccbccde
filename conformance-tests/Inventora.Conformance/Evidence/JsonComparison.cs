using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Compares JSON values by meaning: the order of keys does not count, and numbers are equal but for the last digits of binary floating point.</summary>
public static class JsonComparison
{
    /// <summary>Whether two values are the same.</summary>
    public static bool Same(JsonNode? left, JsonNode? right) => Difference(left, right) is null;

    /// <summary>The first place where two values differ, with both values, or null when they are the same.</summary>
    /// <param name="left">The value before or the value expected.</param>
    /// <param name="right">The value after or the value seen.</param>
    /// <param name="except">Names of members that are not compared, at any depth.</param>
    public static string? Difference(JsonNode? left, JsonNode? right, params string[] except) => Difference(left, right, "", except);

    /// <summary>
    /// Whether two numbers are the same, but for the last digits of binary floating point: a billionth of their size, or of 1.
    /// RFC 8259 (section 6) promises no more than a double to those who exchange JSON, and no sentence of the documentation asks for more: 0.1 + 0.2 may be
    /// 0.30000000000000004. What was rounded, cut, or kept in single precision is further away. Where a value is written back and forth, <see cref="ExactNumber"/> is asked as well.
    /// </summary>
    public static bool SameNumber(decimal left, decimal right)
    {
        // Halves, so that two numbers at opposite ends of the range have a difference.
        var size = Math.Max(1, Math.Max(Math.Abs(left), Math.Abs(right)));
        return Math.Abs(left / 2 - right / 2) <= 0.0000000005m * size;
    }

    /// <summary>Whether two numbers are the same to the last decimal: 1.50 is 1.5, and 0.30000000000000004 is not 0.3.</summary>
    public static bool ExactNumber(decimal left, decimal right) => left == right;

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
