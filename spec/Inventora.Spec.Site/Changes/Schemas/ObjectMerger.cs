using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>Adds what a schema says of the members of objects and the items of lists.</summary>
internal static class ObjectMerger
{
    /// <summary>Adds it to what other schemas say.</summary>
    public static void Merge(SchemaForm form, PlacedJson place)
    {
        foreach (var (name, property) in place.Entries("properties"))
        {
            if (!form.Properties.TryGetValue(name, out var schemas))
            {
                form.Properties.Add(name, schemas = []);
            }

            schemas.Add(property);
        }

        form.Required.UnionWith(place.Texts("required"));
        if (place.Get("required") is { } required)
        {
            form.Keywords.TryAdd("required", required);
        }

        if (place.Get("additionalProperties") is { } others)
        {
            form.Keywords.TryAdd("additionalProperties", others);
            form.IsClosed |= IsFalse(others.Node);
            if (others.Members is { Count: > 0 })
            {
                form.Others ??= others;
            }
        }

        if (place.Get("items") is { } items && (items.Members is { Count: > 0 } || IsFalse(items.Node)))
        {
            form.Items ??= items;
        }

        if (form.FirstItems.Count == 0)
        {
            form.FirstItems.AddRange(place.Items("prefixItems"));
        }
    }

    private static bool IsFalse(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.False;
}
