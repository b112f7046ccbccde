using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Documents;

/// <summary>An example of a value.</summary>
/// <param name="Name">The name that the document gives it; null for the only one.</param>
/// <param name="Title">What it shows, for readers; null where nothing is said.</param>
/// <param name="Value">The value; null also for JSON's null.</param>
public sealed record ApiExample(string? Name, string? Title, JsonNode? Value)
{
    /// <summary>The examples of a parameter or media type, and where it has none those of its schema.</summary>
    public static IReadOnlyList<ApiExample> Of(ApiDocument document, PlacedJson holder)
    {
        ApiExample[] own =
        [
            .. holder.Entries("examples")
                .Select(entry => (entry.Name, Target: document.Follow(entry.Value)))
                .Where(entry => entry.Target?.Members is { } members && (members.ContainsKey("value") || members.ContainsKey("dataValue")))
                .Select(entry => new ApiExample(entry.Name, entry.Target!.Value.Text("summary"), entry.Target.Value.Members!["value"] ?? entry.Target.Value.Members!["dataValue"]))
        ];
        if (own.Length == 0 && holder.Members?.ContainsKey("example") == true)
        {
            own = [new ApiExample(null, null, holder.Members["example"])];
        }

        return own.Length > 0 || holder.Get("schema") is not { } schema ? own : OfSchema(document, schema);
    }

    /// <summary>The examples that a schema has itself.</summary>
    public static IReadOnlyList<ApiExample> OfSchema(ApiDocument document, PlacedJson schema)
    {
        if (document.Follow(schema) is not { Members: { } members } target)
        {
            return [];
        }

        return target.Get("examples")?.Node is JsonArray several
            ? [.. several.Select(value => new ApiExample(null, null, value))]
            : members.ContainsKey("example") ? [new ApiExample(null, null, members["example"])] : [];
    }
}
