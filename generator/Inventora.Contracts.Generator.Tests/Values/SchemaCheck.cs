using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static Inventora.Contracts.Generator.Tests.Values.DocumentSchemas;

namespace Inventora.Contracts.Generator.Tests.Values;

/// <summary>
/// Whether a schema allows a value, as far as types, names and formats go: what a reader of types may hold against it. It knows the schemas
/// of all versions, nullable and const among them, and nothing of the generator.
/// </summary>
internal sealed partial class SchemaCheck(DocumentSchemas schemas)
{
    private const int MaxDepth = 100;

    /// <summary>Whether the schema allows the value; what can't be decided is allowed.</summary>
    public bool Allows(JsonNode? schema, JsonNode? value) => Allows(schema, value, 0);

    private bool Allows(JsonNode? schema, JsonNode? value, int depth)
    {
        if (schema is not JsonObject keywords || depth > MaxDepth)
        {
            return schema?.GetValueKind() != JsonValueKind.False;
        }

        if (schemas.Target(keywords) is { } target && !Allows(schemas.Find(target), value, depth + 1))
        {
            return false;
        }

        if (value is null && IsNullable(keywords))
        {
            return true;
        }

        return HasType(keywords, value) && HasValue(keywords, value) && HasFormat(keywords, value)
            && (keywords["allOf"] as JsonArray ?? []).All(part => Allows(part, value, depth + 1))
            && (keywords["oneOf"] is not JsonArray one || one.Any(part => Allows(part, value, depth + 1)))
            && (keywords["anyOf"] is not JsonArray any || any.Any(part => Allows(part, value, depth + 1)))
            && (value is not JsonObject map || HasMembers(keywords, map, depth))
            && (value is not JsonArray list || HasItems(keywords, list, depth));
    }

    private bool HasMembers(JsonObject keywords, JsonObject value, int depth)
    {
        JsonObject properties = keywords["properties"] as JsonObject ?? [];
        return (keywords["required"] as JsonArray ?? []).All(name => value.ContainsKey(name!.ToString()))
            && value.All(entry => properties.TryGetPropertyValue(entry.Key, out JsonNode? property)
                ? Allows(property, entry.Value, depth + 1)
                : keywords["patternProperties"] is not null || Allows(keywords["additionalProperties"], entry.Value, depth + 1));
    }

    private bool HasItems(JsonObject keywords, JsonArray value, int depth)
    {
        JsonArray places = keywords["prefixItems"] as JsonArray ?? [];
        return value.Select((item, index) => (item, index)).All(entry => Allows(entry.index < places.Count ? places[entry.index] : keywords["items"], entry.item, depth + 1))
            && !(value.Count < (Number(keywords, "minItems") ?? 0) && places.Count > 0);
    }

    private static bool HasType(JsonObject keywords, JsonNode? value)
    {
        string[] types = Types(keywords);

        // What describes the members of objects is meant for objects, though by the letter it lets all else in.
        types = types.Length > 0 ? types : keywords["properties"] is not null ? ["object"] : keywords["items"] is not null ? ["array"] : types;
        return types.Length == 0 || types.Any(type => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
        {
            ("null", JsonValueKind.Null) or ("string", JsonValueKind.String) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => decimal.TryParse(value!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && decimal.Truncate(number) == number,
            _ => false,
        });
    }

    private static bool HasValue(JsonObject keywords, JsonNode? value) =>
        (!keywords.TryGetPropertyValue("const", out JsonNode? constant) || JsonNode.DeepEquals(constant, value))
        && (keywords["enum"] is not JsonArray values || values.Any(listed => JsonNode.DeepEquals(listed, value)));

    private static bool HasFormat(JsonObject keywords, JsonNode? value)
    {
        string? format = keywords["format"]?.ToString();
        if (value?.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return format switch
            {
                "int8" or "int16" or "int32" or "uint8" or "uint16" => decimal.Truncate(number) == number && number is >= int.MinValue and <= int.MaxValue,
                "int64" or "uint32" => decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue,
                "uint64" => decimal.Truncate(number) == number && number is >= ulong.MinValue and <= ulong.MaxValue,
                _ => true,
            };
        }

        if (value?.GetValueKind() != JsonValueKind.String)
        {
            return true;
        }

        string text = value.GetValue<string>();
        return format switch
        {
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => DateTime().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "time" or "time-local" or "partial-time" => Time().IsMatch(text),
            "duration" => Duration().IsMatch(text),
            "uuid" or "guid" => Guid.TryParseExact(text, "D", out _),
            "byte" or "base64" => IsBase64(text),
            "base64url" => IsBase64Url(text),
            _ => keywords["contentEncoding"]?.ToString() switch { "base64" => IsBase64(text), "base64url" => IsBase64Url(text), _ => true },
        };
    }

    private static bool IsBase64Url(string text) =>
        text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_') && text.Length % 4 != 1;

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$")]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^P(?!$)(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$")]
    private static partial Regex Duration();
}
