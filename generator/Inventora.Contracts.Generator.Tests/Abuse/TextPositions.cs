using System.Text.Json.Nodes;

namespace Inventora.Contracts.Generator.Tests.Abuse;

/// <summary>All places of a document where text stands: its strings, and the keys of its objects.</summary>
internal static class TextPositions
{
    /// <summary>How many there are.</summary>
    public static int Count(JsonNode document)
    {
        int count = 0;
        Walk(document, _ => null, ref count);
        return count;
    }

    /// <summary>The document with another text in one place.</summary>
    /// <param name="document">The document, which stays as it is.</param>
    /// <param name="position">The place, from 0 on.</param>
    /// <param name="text">What stands there then.</param>
    public static JsonNode Replace(JsonNode document, int position, string text)
    {
        int count = 0;
        return Walk(document, place => place == position ? text : null, ref count)!;
    }

    private static JsonNode? Walk(JsonNode? node, Func<int, string?> replacement, ref int count)
    {
        switch (node)
        {
            case JsonObject map:
                JsonObject changed = [];
                foreach ((string key, JsonNode? value) in map)
                {
                    // Set, not added: the new key may be there already.
                    changed[replacement(count++) ?? key] = Walk(value, replacement, ref count);
                }

                return changed;
            case JsonArray list:
                JsonArray items = [];
                foreach (JsonNode? item in list)
                {
                    items.Add(Walk(item, replacement, ref count));
                }

                return items;
            case JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String:
                return replacement(count++) is { } text ? JsonValue.Create(text) : value.DeepClone();
            default:
                return node?.DeepClone();
        }
    }
}
