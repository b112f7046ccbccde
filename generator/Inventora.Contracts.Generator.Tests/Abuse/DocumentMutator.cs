using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Tests.Emit;

namespace Inventora.Contracts.Generator.Tests.Abuse;

/// <summary>Damages a document the way that people and bad generators do, and worse: what comes out is JSON, and mostly no sound OpenAPI.</summary>
public sealed class DocumentMutator(int seed)
{
    private static readonly string[] Keywords =
    [
        "allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties", "required", "enum", "const", "type", "format", "default", "nullable",
        "discriminator", "$ref", "parameters", "responses", "content", "schema", "in", "name", "style", "explode", "security", "tags", "operationId", "minimum",
        "maxLength", "pattern", "prefixItems", "$dynamicRef", "$id", "$anchor", "deprecated", "callbacks", "headers", "encoding", "itemSchema", "requestBody", "x-pagination",
    ];

    private readonly Random random = new(seed);

    /// <summary>The document with some faults.</summary>
    public string Mutate(JsonNode document)
    {
        JsonNode root = document.DeepClone();
        int faults = random.Next(1, 6);
        for (int fault = 0; fault < faults; fault++)
        {
            List<JsonNode> parents = [.. Parents(root)];
            if (parents.Count > 0)
            {
                Damage(root, parents[random.Next(parents.Count)], parents);
            }
        }

        return root.ToJsonString(new JsonSerializerOptions { MaxDepth = 500 });
    }

    private void Damage(JsonNode root, JsonNode parent, List<JsonNode> parents)
    {
        switch (random.Next(10))
        {
            case 0: Drop(parent); break;
            case 1: Duplicate(parent); break;
            case 2 or 3: Set(parent, Scalar()); break;
            case 4: Rename(parent); break;
            case 5: Set(parent, Children(parents[random.Next(parents.Count)]).Select(child => child?.DeepClone()).ElementAtOrDefault(0)); break;
            case 6: Set(parent, new JsonObject { ["$ref"] = Pointer(root) }); break;
            case 7: Set(parent, JsonValue.Create(new string('x', random.Next(1, 3000)) + Hostile())); break;
            case 8: Graft(parent, parents); break;
            default: Set(parent, JsonValue.Create(Hostile())); break;
        }
    }

    private static IEnumerable<JsonNode> Parents(JsonNode node)
    {
        if (node is JsonObject or JsonArray)
        {
            yield return node;
            foreach (JsonNode inner in Children(node).OfType<JsonNode>().SelectMany(Parents))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<JsonNode?> Children(JsonNode node) => node is JsonObject map ? map.Select(entry => entry.Value) : node is JsonArray list ? list : [];

    private void Drop(JsonNode parent)
    {
        if (parent is JsonObject { Count: > 0 } map)
        {
            map.Remove(Key(map));
        }
        else if (parent is JsonArray { Count: > 0 } list)
        {
            list.RemoveAt(random.Next(list.Count));
        }
    }

    private void Duplicate(JsonNode parent)
    {
        if (parent is JsonObject { Count: > 0 } map)
        {
            string key = Key(map);
            map[random.Next(2) == 0 ? key.ToUpperInvariant() : key + random.Next(3)] = map[key]?.DeepClone();
        }
        else if (parent is JsonArray { Count: > 0 } list)
        {
            list.Add(list[random.Next(list.Count)]?.DeepClone());
        }
    }

    private void Rename(JsonNode parent)
    {
        if (parent is JsonObject { Count: > 0 } map)
        {
            string key = Key(map);
            JsonNode? value = map[key]?.DeepClone();
            map.Remove(key);
            map[random.Next(3) switch { 0 => Hostile(), 1 => Keywords[random.Next(Keywords.Length)], _ => key.ToLowerInvariant() + "2" }] = value;
        }
    }

    private void Graft(JsonNode parent, List<JsonNode> parents)
    {
        if (parent is JsonObject map)
        {
            JsonNode? value = random.Next(3) == 0 ? Scalar() : parents[random.Next(parents.Count)].DeepClone();
            map[Keywords[random.Next(Keywords.Length)]] = random.Next(3) == 0 ? new JsonArray(value, value?.DeepClone()) : value;
        }
    }

    private void Set(JsonNode parent, JsonNode? value)
    {
        if (parent is JsonObject { Count: > 0 } map)
        {
            map[Key(map)] = value;
        }
        else if (parent is JsonArray { Count: > 0 } list)
        {
            list[random.Next(list.Count)] = value;
        }
    }

    private string Key(JsonObject map) => map.ElementAt(random.Next(map.Count)).Key;

    private string Hostile() => HostileText.All[random.Next(HostileText.All.Count)].Replace("\uD800", "?", StringComparison.Ordinal).Replace("\uDC00", "?", StringComparison.Ordinal);

    private JsonNode? Scalar()
    {
        return random.Next(12) switch
        {
            0 => null,
            1 => true,
            2 => false,
            3 => 0,
            4 => -1.5,
            5 => 1e300,
            6 => long.MaxValue,
            7 => string.Empty,
            8 => new JsonArray(),
            9 => new JsonObject(),
            10 => "#/components/schemas/Order",
            _ => new[] { "string", "object", "array", "integer", "null", "date-time", "int32", "query", "path", "default", "matrix" }[random.Next(11)],
        };
    }

    /// <summary>A pointer to some place of the document, often above the reference itself.</summary>
    private string Pointer(JsonNode root)
    {
        string pointer = "#";
        JsonNode? node = root;
        for (int depth = random.Next(1, 6); depth > 0 && node is JsonObject { Count: > 0 } map; depth--)
        {
            string key = Key(map);
            pointer += "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            node = map[key];
        }

        return random.Next(8) == 0 ? "other.yaml" + pointer : pointer;
    }
}
