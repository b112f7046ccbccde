using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Inventora.Contracts.Generator.Tests.Values;

/// <summary>Compares what was sent with what was written, as the schema means it.</summary>
/// <remarks>
/// Three things may differ: a member that the schema names nowhere, unless it says itself that there are others; the notation of a
/// date, a duration or a UUID, where it means the same; and digits beyond those that a format has, or C# for fractions of a second.
/// </remarks>
internal sealed partial class SchemaDifference(DocumentSchemas schemas)
{
    /// <summary>The first difference with its place; null where there is none.</summary>
    public string? Find(JsonNode? schema, JsonNode? sent, JsonNode? written) => Find([schema], sent, written, "$");

    private string? Find(IReadOnlyList<JsonNode?> all, JsonNode? sent, JsonNode? written, string place)
    {
        List<JsonObject>? parts = schemas.Flatten(all, (_, alternatives) => alternatives);
        switch (sent, written)
        {
            case (JsonObject one, JsonObject other):
                return one.Select(entry => other.TryGetPropertyValue(entry.Key, out JsonNode? twin)
                        ? Find(Property(parts, entry.Key), entry.Value, twin, $"{place}.{entry.Key}")
                        : IsNamed(parts, entry.Key) ? $"{place}.{entry.Key} is lost" : null)
                    .Concat(other.Where(entry => !one.ContainsKey(entry.Key)).Select(entry => $"{place}.{entry.Key} is new"))
                    .FirstOrDefault(difference => difference is not null);
            case (JsonArray one, JsonArray other):
                return one.Count != other.Count ? $"{place} has {other.Count} items instead of {one.Count}" : one.Zip(other).Select((pair, index) =>
                    Find(Item(parts, index), pair.First, pair.Second, $"{place}[{index.ToString(CultureInfo.InvariantCulture)}]")).FirstOrDefault(difference => difference is not null);
            case (JsonValue one, JsonValue other) when one.GetValueKind() == JsonValueKind.String && other.GetValueKind() == JsonValueKind.String:
                return MeanTheSame(one.GetValue<string>(), other.GetValue<string>()) ? null : $"{place} is another text";
            case (JsonValue one, JsonValue other) when one.GetValueKind() == JsonValueKind.Number && other.GetValueKind() == JsonValueKind.Number && parts?.Any(part => part["format"]?.ToString() == "float") == true:
                return Single(one) == Single(other) ? null : $"{place} is another number";
            default:
                return JsonNode.DeepEquals(sent, written) ? null : $"{place} is another value";
        }
    }

    private static bool IsNamed(List<JsonObject>? parts, string name) => parts is null || parts.Any(part =>
        (part["properties"] as JsonObject)?.ContainsKey(name) == true || part["additionalProperties"] is JsonObject || part["additionalProperties"]?.GetValueKind() == JsonValueKind.True
        || part["patternProperties"] is not null);

    private static IReadOnlyList<JsonNode?> Property(List<JsonObject>? parts, string name) => [.. (parts ?? []).Select(part =>
        part["properties"] is JsonObject properties && properties.ContainsKey(name) ? properties[name] : part["additionalProperties"]).Where(schema => schema is not null)];

    private static IReadOnlyList<JsonNode?> Item(List<JsonObject>? parts, int index) => [.. (parts ?? []).Select(part =>
        part["prefixItems"] is JsonArray places && index < places.Count ? places[index] : part["items"]).Where(schema => schema is not null)];

    private static bool MeanTheSame(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        if (Guid.TryParseExact(one, "D", out Guid left) && Guid.TryParseExact(other, "D", out Guid right))
        {
            return left == right;
        }

        if (Duration().IsMatch(one) && Duration().IsMatch(other))
        {
            return System.Xml.XmlConvert.ToTimeSpan(one) == System.Xml.XmlConvert.ToTimeSpan(other);
        }

        return Time().IsMatch(one) && Time().IsMatch(other)
            && DateTimeOffset.TryParse(Fraction().Replace(one, "$1"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset first)
            && DateTimeOffset.TryParse(other, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset second)
            && first == second && first.Offset == second.Offset;
    }

    private static float Single(JsonValue number) => float.Parse(number.ToJsonString(), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\.\d{7})\d+")]
    private static partial Regex Fraction();

    [GeneratedRegex("^-?P[0-9.DTHMSYW]+$")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?$")]
    private static partial Regex Time();
}
