using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static Inventora.Contracts.Generator.Tests.Values.DocumentSchemas;

namespace Inventora.Contracts.Generator.Tests.Values;

/// <summary>Makes JSON values of a document's schemas, by the schemas alone. Lengths and patterns of texts are not kept: they change no type.</summary>
/// <param name="schemas">The document.</param>
/// <param name="seed">Equal seeds make equal values; every third one makes objects with all, with none, or with some of their optional properties.</param>
public sealed class SchemaValues(DocumentSchemas schemas, int seed)
{
    /// <summary>Below it there is nothing but what must be.</summary>
    private const int WantedDepth = 4;

    /// <summary>What must contain itself has no values.</summary>
    private const int MostDepth = 30;

    /// <summary>Above it there is nothing more but what must be.</summary>
    private const int WantedNodes = 400;

    private static readonly string[] Texts = ["", "plain", "it's \"quoted\" \\ /", "Zeile\nzwei\t", "ä€😀", "null", "<b>&amp;", "\u0001\u007f"];

    private static readonly string[] Names = ["other ~/\"", "x-one", "name", "a1", "A_B", "1", "en-US", "k.e/y", "12345678"];

    private readonly Random random = new(seed);
    private readonly SchemaFamilies families = schemas.Families;
    private readonly AlikeSchemas alike = new(schemas);
    private int nodes;

    /// <summary>A value of a schema.</summary>
    /// <returns>False where there is none, or none of our making.</returns>
    public bool TryMake(JsonNode? schema, out JsonNode? value)
    {
        nodes = 0;
        try
        {
            value = Make([schema], 0);
            return true;
        }
        catch (NoValueException)
        {
            value = null;
            return false;
        }
    }

    private JsonNode? Make(IReadOnlyList<JsonNode?> all, int depth)
    {
        nodes++;
        if (depth > MostDepth)
        {
            throw new NoValueException();
        }

        JsonObject[] roots = [.. all.OfType<JsonObject>().Select(families.Own).Distinct()];
        JsonObject? root = roots.Length == 1 ? roots[0] : null;
        if (root is not null && IsNullable(root) && random.Next(4) == 0)
        {
            return null;
        }

        // The values of a schema that others extend are theirs.
        if (root is not null && families.Members(root) is { Count: > 0 } members)
        {
            return Make([members[random.Next(members.Count)]], depth + 1);
        }

        Dictionary<JsonObject, string> marks = [];
        List<JsonObject> kin = root is null ? [] : [root];
        List<JsonObject> parts = schemas.Flatten(all, (union, alternatives) => Choose(union, alternatives, root, depth, marks).Select(chosen => Descend(chosen, kin))) ?? throw new NoValueException();
        JsonNode? made = Values(parts) is { } values ? values[random.Next(values.Count)]?.DeepClone() : OfType(parts, depth);
        foreach (JsonObject own in kin)
        {
            Mark(made as JsonObject, own, parts);
        }

        foreach ((JsonObject union, string mark) in marks)
        {
            string property = SchemaFamilies.PropertyOf(union["discriminator"]!);
            if (made is JsonObject objects && objects.ContainsKey(property) && CanBe(parts, property, mark))
            {
                objects[property] = mark;
            }
        }

        return made;
    }

    /// <summary>One of those that extend an alternative, where there are such.</summary>
    private JsonNode? Descend(JsonNode? chosen, List<JsonObject> kin)
    {
        for (int i = 0; i < MostDepth && chosen is JsonObject named && families.Members(families.Own(named)) is { Count: > 0 } members; i++)
        {
            chosen = members[random.Next(members.Count)];
            kin.Add((JsonObject)chosen);
        }

        return chosen;
    }

    /// <summary>Says which of those that extend a common schema the object is.</summary>
    private void Mark(JsonObject? made, JsonObject own, List<JsonObject> parts)
    {
        foreach ((string property, IReadOnlyList<string> marks) in made is null ? [] : families.Marks(own))
        {
            string[] possible = [.. marks.Where(mark => CanBe(parts, property, mark))];
            made![property] = possible.Length > 0 ? possible[random.Next(possible.Length)] : throw new NoValueException();
        }
    }

    /// <summary>One alternative; deep inside, one that ends soon. Notes by which mark it is known.</summary>
    private IEnumerable<JsonNode?> Choose(JsonObject union, JsonArray alternatives, JsonObject? root, int depth, Dictionary<JsonObject, string> marks)
    {
        // What extends a union that has it for an alternative is this alternative.
        JsonNode? chosen = alternatives.FirstOrDefault(alternative => root is not null && alternative is JsonObject named && named != root && families.Own(named) == root);
        chosen ??= depth >= WantedDepth ? alternatives.MinBy(alternative => Weight(alternative, 3)) : alternatives[random.Next(alternatives.Count)];
        if (union["discriminator"] is null && chosen is not null && alternatives.Any(other => other != chosen && alike.Are(chosen, other)))
        {
            throw new NoValueException();
        }

        if (union["discriminator"] is { } told && chosen is not null && alternatives.Any(other => other != chosen && alike.AreWithin(chosen, other, SchemaFamilies.PropertyOf(told))))
        {
            throw new NoValueException();
        }

        if (union["discriminator"] is JsonObject discriminator && chosen is JsonObject named && Target(named) is { } target)
        {
            string last = target[(target.LastIndexOf('/') + 1)..];
            string? mapped = (discriminator["mapping"] as JsonObject)?.FirstOrDefault(entry => entry.Value?.GetValue<string>() is { } to && (to == "#" + target || to == last)).Key;
            marks.TryAdd(union, mapped ?? last);
        }

        return [chosen];
    }

    private string? Target(JsonObject schema) => schemas.Target(schema);

    private bool CanBe(List<JsonObject> parts, string property, string mark) => parts.Select(part => part["properties"]?[property]).OfType<JsonObject>().All(schema =>
        schemas.Flatten([schema], (_, alternatives) => alternatives) is { } flat && (Values(flat) is not { } values || values.Any(value => value?.ToString() == mark)));

    /// <summary>The values that all schemas list; null where none does.</summary>
    private static List<JsonNode?>? Values(IEnumerable<JsonObject> parts)
    {
        List<JsonNode?>? result = null;
        foreach (JsonObject part in parts)
        {
            List<JsonNode?>? own = part.TryGetPropertyValue("const", out JsonNode? constant) ? [constant] : part["enum"] is JsonArray { Count: > 0 } values ? [.. values] : null;
            result = own is null || result is null ? own ?? result : [.. result.Where(value => own.Any(other => JsonNode.DeepEquals(value, other)))];
        }

        return result is { Count: 0 } ? throw new NoValueException() : result;
    }

    private JsonNode? OfType(List<JsonObject> parts, int depth)
    {
        string[]? types = null;
        foreach (string[] stated in parts.Select(Types).Where(stated => stated.Length > 0))
        {
            types = types is null ? stated : [.. types.Where(type => stated.Contains(type) || (type == "integer" && stated.Contains("number")))];
        }

        types = types is null || types is ["null"] ? types : [.. types.Where(type => type != "null")];
        string? type = types is null ? Inferred(parts) : types.Length == 0 ? throw new NoValueException() : types[random.Next(types.Length)];
        return type switch
        {
            "object" => Object(parts, depth),
            "array" => Array(parts, depth),
            "string" => Text(First(parts, "format") ?? First(parts, "contentEncoding")),
            "integer" => Integer(parts, First(parts, "format")),
            "number" => First(parts, "format") is "int32" or "int64" or "uint64" ? Integer(parts, First(parts, "format")) : Number(parts),
            "boolean" => random.Next(2) == 0,
            "null" => null,
            _ => Anything(),
        };
    }

    private static string? Inferred(List<JsonObject> parts) =>
        parts.Any(part => part["properties"] is not null || part["additionalProperties"] is JsonObject || part["patternProperties"] is not null) ? "object"
        : parts.Any(part => part["items"] is not null || part["prefixItems"] is not null) ? "array"
        : parts.Any(part => part["format"] is not null || part["pattern"] is not null || part["minLength"] is not null || part["maxLength"] is not null) ? "string"
        : null;

    private JsonObject Object(List<JsonObject> parts, int depth)
    {
        HashSet<string> required = [.. parts.SelectMany(part => part["required"] as JsonArray ?? []).Select(name => name!.ToString())];
        bool isDeep = depth >= WantedDepth || nodes > WantedNodes;
        JsonObject made = [];
        foreach (IGrouping<string, JsonNode?> property in parts.SelectMany(part => part["properties"] as JsonObject ?? []).GroupBy(property => property.Key, property => property.Value))
        {
            bool isWanted = (seed % 3) switch { 0 => true, 1 => false, _ => random.Next(2) == 0 };
            if (required.Contains(property.Key))
            {
                made[property.Key] = Make([.. property], depth + 1);
            }
            else if (isWanted && !isDeep && TryMakeOptional([.. property], depth + 1, out JsonNode? value))
            {
                made[property.Key] = value;
            }
        }

        bool isClosed = parts.Any(part => part["additionalProperties"]?.GetValueKind() == JsonValueKind.False);
        JsonNode?[] others = [.. parts.Select(part => part["additionalProperties"]).Where(value => value is JsonObject || value?.GetValueKind() == JsonValueKind.True)];
        (string Pattern, JsonNode? Schema)[] patterns = [.. parts.SelectMany(part => part["patternProperties"] as JsonObject ?? []).Select(entry => (entry.Key, entry.Value))];
        for (int i = isDeep || parts.Any(part => part["propertyNames"] is not null) ? 0 : random.Next(4); i > 0; i--)
        {
            string name = Names[random.Next(Names.Length)];
            JsonNode?[] matched = [.. patterns.Where(entry => Regex.IsMatch(name, entry.Pattern, RegexOptions.ECMAScript)).Select(entry => entry.Schema)];
            if (!made.ContainsKey(name) && (matched.Length > 0 || (others.Length > 0 && !isClosed))
                && TryMakeOptional(matched.Length > 0 ? matched : others, depth + 1, out JsonNode? value))
            {
                made[name] = value;
            }
        }

        return made;
    }

    /// <summary>What need not be there is left out where it can't be made.</summary>
    private bool TryMakeOptional(IReadOnlyList<JsonNode?> all, int depth, out JsonNode? value)
    {
        try
        {
            value = Make(all, depth);
            return true;
        }
        catch (NoValueException)
        {
            value = null;
            return false;
        }
    }

    private JsonArray Array(List<JsonObject> parts, int depth)
    {
        int least = (int)Math.Min(50, parts.Max(part => DocumentSchemas.Number(part, "minItems") ?? 0));
        int most = (int)Math.Min(least + 3, parts.Min(part => DocumentSchemas.Number(part, "maxItems") ?? least + 3));
        JsonArray places = parts.Select(part => part["prefixItems"]).OfType<JsonArray>().FirstOrDefault() ?? [];
        JsonNode?[] items = [.. parts.Select(part => part["items"]).Where(item => item is not null)];
        bool isClosed = items.Any(item => item!.GetValueKind() == JsonValueKind.False) || (items.Length == 0 && parts.Any(part => part["unevaluatedItems"]?.GetValueKind() == JsonValueKind.False));
        most = isClosed ? Math.Min(most, places.Count) : most;
        bool isSet = parts.Any(part => part["uniqueItems"]?.GetValueKind() == JsonValueKind.True);
        JsonArray made = [];
        for (int i = depth >= WantedDepth || nodes > WantedNodes ? least : random.Next(least, Math.Max(least, most) + 1); i > 0; i--)
        {
            JsonNode? item = Make(made.Count < places.Count ? [places[made.Count]] : items, depth + 1);
            if (!isSet || !made.Any(known => JsonNode.DeepEquals(known, item)))
            {
                made.Add(item);
            }
        }

        return made;
    }

    private JsonNode Text(string? format) => format switch
    {
        "date" => "2024-02-29",
        "time" or "time-local" or "partial-time" => "23:59:58.5",
        "date-time" => random.Next(2) == 0 ? "2024-02-29T10:00:00Z" : "1999-12-31T23:59:59.125+05:30",
        "duration" => "P1DT2H",
        "uuid" or "guid" => "0b2b2f4e-3b62-4a41-9a51-0f6f1f1f1f1f",
        "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => random.Next(2) == 0 ? "https://example.org/a%20b?c=d#e" : "../relative",
        "byte" or "base64" => "AAECAwT/",
        "base64url" => "AAECAwT_",
        "ipv4" => "127.0.0.1",
        "email" => "a@example.org",
        _ => Texts[random.Next(Texts.Length)],
    };

    private JsonNode Integer(List<JsonObject> parts, string? format)
    {
        (decimal least, decimal most) = format switch
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
        bool isBeyond = format is null && parts.Any(part => DocumentSchemas.Number(part, "maximum") > 9.3e18m);
        return JsonValue.Create(Between(parts, least, isBeyond ? 1e27m : most));
    }

    private JsonNode Number(List<JsonObject> parts) =>
        JsonValue.Create(Between(parts, -1_000_000, 1_000_000) + (parts.All(part => part["multipleOf"] is null) ? 0.25m : 0));

    /// <summary>One of the ends, nothing, or anything between.</summary>
    private decimal Between(List<JsonObject> parts, decimal least, decimal most)
    {
        decimal low = parts.Select(part => DocumentSchemas.Number(part, "minimum")).Max() is { } minimum ? Math.Max(least, decimal.Ceiling(minimum)) : least;
        decimal high = parts.Select(part => DocumentSchemas.Number(part, "maximum")).Min() is { } maximum ? Math.Min(most, decimal.Floor(maximum)) : most;
        high = Math.Max(low, high);
        return random.Next(4) switch
        {
            0 => low,
            1 => high,
            2 => Math.Clamp(0, low, high),
            _ => Math.Clamp(decimal.Floor(low + ((high / 2) - (low / 2)) * (decimal)random.NextDouble()), low, high),
        };
    }

    private JsonNode? Anything() => random.Next(5) switch
    {
        0 => null,
        1 => Texts[random.Next(Texts.Length)],
        2 => 12.50m,
        3 => new JsonArray(1, "b", null),
        _ => new JsonObject { ["deep"] = new JsonObject { ["x"] = true } },
    };

    private static string? First(IEnumerable<JsonObject> parts, string keyword) =>
        parts.Select(part => part[keyword]).OfType<JsonValue>().FirstOrDefault(value => value.GetValueKind() == JsonValueKind.String)?.GetValue<string>();

    /// <summary>How much lies in a schema, as far as is looked.</summary>
    private int Weight(JsonNode? schema, int steps)
    {
        if (schema is not JsonObject keywords || steps == 0)
        {
            return steps == 0 ? 9 : 0;
        }

        if (Target(keywords) is { } target)
        {
            return 1 + Weight(schemas.Find(target), steps - 1);
        }

        string[] required = [.. (keywords["required"] as JsonArray ?? []).Select(name => name!.ToString())];
        return required.Sum(name => 1 + Weight(keywords["properties"]?[name], steps - 1))
            + (keywords["allOf"] as JsonArray ?? []).Sum(part => Weight(part, steps - 1))
            + new[] { keywords["oneOf"], keywords["anyOf"] }.OfType<JsonArray>().Where(list => list.Count > 0).Sum(list => 1 + list.Min(part => Weight(part, steps - 1)));
    }

    /// <summary>A schema that no value has, or none that ends.</summary>
    private sealed class NoValueException : Exception;
}
