using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Reads JSON without throwing: what is absent or of another type is null.</summary>
public static class JsonReading
{
    /// <summary>The member of an object; null when the node is no object, the member is absent or is <c>null</c>.</summary>
    public static JsonNode? Member(this JsonNode? node, string name) =>
        node is JsonObject members && members.TryGetPropertyValue(name, out var value) ? value : null;

    /// <summary>Whether the node is an object that has the member, be it <c>null</c>.</summary>
    public static bool Has(this JsonNode? node, string name) => node is JsonObject members && members.ContainsKey(name);

    /// <summary>The string that the node is; null when it is something else.</summary>
    public static string? Text(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    /// <summary>The member's string; null when it is something else.</summary>
    public static string? Text(this JsonNode? node, string name) => node.Member(name).Text();

    /// <summary>The number that the node is; null when it is something else, or a number beyond the range of decimal.</summary>
    public static decimal? Number(this JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The member's number; null when it is something else.</summary>
    public static decimal? Number(this JsonNode? node, string name) => node.Member(name).Number();

    /// <summary>The whole number that the node is; null when it is something else.</summary>
    public static long? Integer(this JsonNode? node) =>
        node.Number() is { } number && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;

    /// <summary>The member's whole number; null when it is something else.</summary>
    public static long? Integer(this JsonNode? node, string name) => node.Member(name).Integer();

    /// <summary>An id as it stands in a path: a text as it is, a whole number without the zeros and exponents that JSON allows (<c>7.0</c>, <c>7E0</c>).</summary>
    public static string IdText(this JsonNode node) =>
        node.Text() ?? node.Integer()?.ToString(CultureInfo.InvariantCulture) ?? node.ToJsonString();

    /// <summary>The boolean that the node is; null when it is something else.</summary>
    public static bool? Boolean(this JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The member's boolean; null when it is something else.</summary>
    public static bool? Boolean(this JsonNode? node, string name) => node.Member(name).Boolean();

    /// <summary>The objects of an array; empty when the node is no array. Entries that are no objects are left out.</summary>
    public static IReadOnlyList<JsonObject> Objects(this JsonNode? node) => node is JsonArray array ? [.. array.OfType<JsonObject>()] : [];

    /// <summary>The objects of a member that is an array.</summary>
    public static IReadOnlyList<JsonObject> Objects(this JsonNode? node, string name) => node.Member(name).Objects();

    /// <summary>The instant that an ISO 8601 date-time with its offset names; null when the node is something else.</summary>
    public static DateTimeOffset? Instant(this JsonNode? node) => Iso8601.TryParse(node.Text(), out var instant) ? instant : null;

    /// <summary>The member's instant; null when it is something else.</summary>
    public static DateTimeOffset? Instant(this JsonNode? node, string name) => node.Member(name).Instant();
}
