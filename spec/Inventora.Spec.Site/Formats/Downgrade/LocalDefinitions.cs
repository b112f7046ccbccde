using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Formats.Downgrade;

/// <summary>Moves the <c>$defs</c> of schemas to <c>components</c>, the only place for named schemas in 3.0, and lets references follow.</summary>
internal static class LocalDefinitions
{
    /// <summary>A copy of a document without <c>$defs</c>.</summary>
    public static JsonObject Hoist(JsonObject source)
    {
        var root = source.DeepClone().AsObject();
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = new List<(string Pointer, JsonObject Definitions)>();
        Find(root, "", found);
        if (found.Count == 0)
        {
            return root;
        }

        if (root["components"] is not JsonObject components)
        {
            root["components"] = components = [];
        }

        if (components["schemas"] is not JsonObject schemas)
        {
            components["schemas"] = schemas = [];
        }

        foreach (var (pointer, definitions) in found)
        {
            foreach (var (name, definition) in definitions)
            {
                var free = FreeName(schemas, name);
                schemas[free] = definition?.DeepClone();
                moved[$"#{pointer}/{Escape(name)}"] = $"#/components/schemas/{Escape(free)}";
            }
        }

        Redirect(root, moved);
        return root;
    }

    private static void Find(JsonNode? node, string pointer, List<(string, JsonObject)> found)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    var inner = JsonPointers.Append(pointer, name);
                    if (name == "$defs" && value is JsonObject definitions)
                    {
                        found.Add((inner, definitions));
                    }

                    if (name is not "example" and not "examples" and not "default" and not "enum" and not "const")
                    {
                        Find(value, inner, found);
                    }
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    Find(items[i], JsonPointers.Append(pointer, i), found);
                }

                break;
        }
    }

    private static void Redirect(JsonNode? node, Dictionary<string, string> moved)
    {
        switch (node)
        {
            case JsonObject members:
                if (members["$ref"].AsText() is { } reference && moved.TryGetValue(reference, out var target))
                {
                    members["$ref"] = target;
                }

                foreach (var (_, value) in members.ToArray())
                {
                    Redirect(value, moved);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Redirect(item, moved);
                }

                break;
        }
    }

    private static string FreeName(JsonObject schemas, string name)
    {
        var free = name;
        for (var number = 2; schemas.ContainsKey(free); number++)
        {
            free = FormattableString.Invariant($"{name}{number}");
        }

        return free;
    }

    private static string Escape(string name) => JsonPointers.Append("", name)[1..];
}
