using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Contracts.Generator.Tests.Features;

/// <summary>Makes JSON values of a document's schemas, by the schemas alone: nothing of the generator's own decisions goes into them.</summary>
/// <param name="document">The document.</param>
/// <param name="seed">Equal seeds make equal values; every third one makes objects with all, with none, or with some of their optional properties.</param>
public sealed class SchemaValues(JsonNode document, int seed)
{
    private const int MaxDepth = 5;

    private static readonly string[] Texts = ["", "plain", "it's \"quoted\" \\ /", "Zeile\nzwei\t", "ä€😀", "null", "<b>&amp;", "\u0001\u007f"];

    private readonly Random random = new(seed);

    /// <summary>A value of the schema at <paramref name="pointer"/>, such as <c>#/components/schemas/Order</c>.</summary>
    public JsonNode? Make(string pointer) => Make(Resolve(pointer), 0);

    private JsonNode? Make(JsonNode? schema, int depth)
    {
        if (schema is not JsonObject keywords)
        {
            return Anything();
        }

        if (keywords["$ref"] is { } reference)
        {
            return Make(Resolve(reference.GetValue<string>()), depth + 1);
        }

        if (keywords.TryGetPropertyValue("const", out JsonNode? constant))
        {
            return constant?.DeepClone();
        }

        if (keywords["enum"] is JsonArray values)
        {
            return Pick(values)?.DeepClone();
        }

        if (IsNullable(keywords) && random.Next(4) == 0)
        {
            return null;
        }

        JsonNode? chosen = Own(keywords, depth);
        foreach (JsonNode? part in keywords["allOf"] as JsonArray ?? [])
        {
            chosen = Merge(chosen, Make(part, depth + 1));
        }

        foreach (string choice in new[] { "oneOf", "anyOf" })
        {
            if (keywords[choice] is JsonArray alternatives)
            {
                JsonNode? alternative = depth >= MaxDepth ? alternatives.MinBy(Weight) : Pick(alternatives);
                chosen = Merge(chosen, Make(alternative, depth + 1));
            }
        }

        return chosen;
    }

    private JsonNode? Own(JsonObject keywords, int depth) => TypeOf(keywords) switch
    {
        "object" => Object(keywords, depth),
        "array" => Array(keywords, depth),
        "string" => Text(keywords["format"]?.GetValue<string>()),
        "integer" => Integer(keywords),
        "number" => Number(keywords),
        "boolean" => random.Next(2) == 0,
        "null" => null,
        _ => keywords["allOf"] is null && keywords["oneOf"] is null && keywords["anyOf"] is null ? Anything() : null,
    };

    private JsonObject Object(JsonObject keywords, int depth)
    {
        HashSet<string> required = [.. (keywords["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>())];
        JsonObject made = [];
        foreach ((string name, JsonNode? property) in keywords["properties"] as JsonObject ?? [])
        {
            bool isWanted = (seed % 3) switch { 0 => true, 1 => false, _ => random.Next(2) == 0 };
            if (required.Contains(name) || (isWanted && depth < MaxDepth))
            {
                made[name] = Make(property, depth + 1);
            }
        }

        JsonNode? others = keywords["additionalProperties"] ?? (keywords["patternProperties"] as JsonObject)?.First().Value;
        if (others is JsonObject || others?.GetValueKind() == JsonValueKind.True)
        {
            string prefix = keywords["patternProperties"] is null ? "other ~/\"" : "x-";
            for (int i = depth < MaxDepth ? random.Next(3) : 0; i > 0; i--)
            {
                made[prefix + i.ToString(CultureInfo.InvariantCulture)] = Make(others, depth + 1);
            }
        }

        return made;
    }

    private JsonArray Array(JsonObject keywords, int depth)
    {
        int least = (int)(Bound(keywords, "minItems") ?? 0);
        int most = Math.Min((int)(Bound(keywords, "maxItems") ?? 3), least + 3);
        JsonArray made = [];
        JsonArray places = keywords["prefixItems"] as JsonArray ?? [];
        foreach (JsonNode? place in places)
        {
            made.Add(Make(place, depth + 1));
        }

        for (int i = depth < MaxDepth ? random.Next(least, most + 1) : least; i > places.Count; i--)
        {
            JsonNode? item = Make(keywords["items"], depth + 1);
            if (keywords["uniqueItems"]?.GetValue<bool>() != true || !made.Any(known => JsonNode.DeepEquals(known, item)))
            {
                made.Add(item);
            }
        }

        return made;
    }

    private JsonNode Text(string? format) => format switch
    {
        "date" => "2024-02-29",
        "time" => "23:59:58.5",
        "date-time" => random.Next(2) == 0 ? "2024-02-29T10:00:00Z" : "1999-12-31T23:59:59.125+05:30",
        "duration" => "P1DT2H",
        "uuid" => "0b2b2f4e-3b62-4a41-9a51-0f6f1f1f1f1f",
        "uri" or "url" or "uri-reference" => random.Next(2) == 0 ? "https://example.org/a%20b?c=d#e" : "../relative",
        "byte" => "AAECAwT/",
        "ipv4" => "127.0.0.1",
        "email" => "a@example.org",
        _ => Texts[random.Next(Texts.Length)],
    };

    private JsonNode Integer(JsonObject keywords)
    {
        (decimal least, decimal most) = keywords["format"]?.GetValue<string>() switch
        {
            "int8" => (sbyte.MinValue, sbyte.MaxValue),
            "uint8" => (byte.MinValue, byte.MaxValue),
            "int16" => (short.MinValue, short.MaxValue),
            "uint16" => (ushort.MinValue, ushort.MaxValue),
            "int32" => (int.MinValue, int.MaxValue),
            "uint32" => (uint.MinValue, uint.MaxValue),
            "uint64" => (ulong.MinValue, ulong.MaxValue),
            _ => ((decimal)long.MinValue, (decimal)long.MaxValue),
        };
        return JsonValue.Create(Between(keywords, least, most));
    }

    private JsonNode Number(JsonObject keywords) => JsonValue.Create(Between(keywords, -1_000_000, 1_000_000) + (keywords["multipleOf"] is null ? 0.25m : 0));

    /// <summary>One of the ends, nothing, or anything between.</summary>
    private decimal Between(JsonObject keywords, decimal least, decimal most)
    {
        decimal low = Bound(keywords, "minimum") is { } minimum ? Math.Max(least, decimal.Ceiling(minimum)) : least;
        decimal high = Bound(keywords, "maximum") is { } maximum ? Math.Min(most, decimal.Floor(maximum)) : most;
        return random.Next(4) switch
        {
            0 => low,
            1 => high,
            2 => Math.Clamp(0, low, high),
            _ => decimal.Floor(low / 2 + (high / 2 - low / 2) * (decimal)random.NextDouble() + low / 2),
        };
    }

    private static decimal? Bound(JsonObject keywords, string keyword) =>
        keywords[keyword] is { } bound && bound.GetValueKind() == JsonValueKind.Number ? decimal.Parse(bound.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private JsonNode? Anything() => random.Next(5) switch
    {
        0 => null,
        1 => Texts[random.Next(Texts.Length)],
        2 => 12.50m,
        3 => new JsonArray(1, "b", null),
        _ => new JsonObject { ["deep"] = new JsonObject { ["x"] = true } },
    };

    private static JsonNode? Merge(JsonNode? one, JsonNode? other)
    {
        if (one is not JsonObject left || other is not JsonObject right)
        {
            return one is null ? other : other is null ? one : other;
        }

        foreach ((string name, JsonNode? value) in right.ToArray())
        {
            right.Remove(name);
            left[name] = left.TryGetPropertyValue(name, out JsonNode? known) && known is JsonObject && value is JsonObject ? Merge(known.DeepClone(), value) : value;
        }

        return left;
    }

    private static string? TypeOf(JsonObject keywords) => keywords["type"] switch
    {
        JsonArray types => types.Select(type => type!.GetValue<string>()).FirstOrDefault(type => type != "null") ?? "null",
        { } type => type.GetValue<string>(),
        null when keywords["properties"] is not null || keywords["additionalProperties"] is JsonObject || keywords["patternProperties"] is not null => "object",
        null when keywords["items"] is not null || keywords["prefixItems"] is not null => "array",
        _ => null,
    };

    private static bool IsNullable(JsonObject keywords) =>
        keywords["nullable"]?.GetValueKind() == JsonValueKind.True || (keywords["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null"));

    /// <summary>What ends soonest, where types contain themselves.</summary>
    private int Weight(JsonNode? schema) => schema switch
    {
        JsonObject keywords when keywords["$ref"] is { } reference => 1 + Weight(Resolve(reference.GetValue<string>()) is JsonObject target && target["$ref"] is null ? new JsonObject { ["type"] = target["type"]?.DeepClone() ?? "object" } : null),
        JsonObject keywords => TypeOf(keywords) is "object" or "array" or null ? 5 : 0,
        _ => 9,
    };

    private JsonNode? Resolve(string pointer)
    {
        JsonNode? node = document;
        foreach (string token in pointer.TrimStart('#', '/').Split('/'))
        {
            string name = Uri.UnescapeDataString(token).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)] : node![name];
        }

        return node;
    }

    private JsonNode? Pick(JsonArray list) => list[random.Next(list.Count)];
}
