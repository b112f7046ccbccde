using System.Globalization;
using System.Text.Json.Nodes;

namespace Inventora.Spec;

/// <summary>JSON pointers (RFC 6901), written with a leading slash; the empty text points at the whole document.</summary>
public static class JsonPointers
{
    /// <summary>The pointer to a member of what <paramref name="pointer"/> points at.</summary>
    public static string Append(string pointer, string name) =>
        pointer + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The pointer to an item, counted from 0, of the list that <paramref name="pointer"/> points at.</summary>
    public static string Append(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Says whether a pointer is another one or lies below it: <c>/a/b</c> lies below <c>/a</c>, <c>/ab</c> does not.</summary>
    public static bool IsAtOrBelow(string pointer, string other) =>
        pointer.StartsWith(other, StringComparison.Ordinal) && (pointer.Length == other.Length || pointer[other.Length] == '/');

    /// <summary>Follows a pointer. False when a step leads nowhere; true with a null node where the document says <c>null</c>.</summary>
    public static bool TryResolve(JsonNode root, string pointer, out JsonNode? node)
    {
        node = root;
        if (pointer.Length == 0)
        {
            return true;
        }

        if (pointer[0] != '/')
        {
            node = null;
            return false;
        }

        foreach (var step in pointer[1..].Split('/'))
        {
            var name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            var found = node switch
            {
                JsonObject members => members.TryGetPropertyValue(name, out node),
                JsonArray items => TryIndex(items, name, out node),
                _ => false,
            };
            if (!found)
            {
                node = null;
                return false;
            }
        }

        return true;
    }

    private static bool TryIndex(JsonArray items, string name, out JsonNode? node)
    {
        node = null;
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= items.Count)
        {
            return false;
        }

        node = items[index];
        return true;
    }
}
