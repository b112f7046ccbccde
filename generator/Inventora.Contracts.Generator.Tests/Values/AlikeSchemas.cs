using System.Text.Json.Nodes;

namespace Inventora.Contracts.Generator.Tests.Values;

/// <summary>Finds schemas whose objects nothing on their first level tells apart: no name of a property, and no value. A reader of a union can only guess there.</summary>
internal sealed class AlikeSchemas(DocumentSchemas schemas)
{
    /// <summary>Whether two schemas are alike, without being the same.</summary>
    public bool Are(JsonNode one, JsonNode? other)
    {
        if (PropertiesOf(one) is not { Count: > 0 } left || PropertiesOf(other) is not { } right || !left.Keys.ToHashSet().SetEquals(right.Keys) || JsonNode.DeepEquals(one, other))
        {
            return false;
        }

        return !left.Any(property => ListedIn(property.Value) is { } mine && ListedIn(right[property.Key]) is { } others
            && !mine.Any(value => others.Any(twin => JsonNode.DeepEquals(value, twin))));
    }

    /// <summary>Whether a schema is a choice itself, one of whose alternatives has the value of a discriminator that another schema has: the discriminator leads to the other.</summary>
    public bool AreWithin(JsonNode one, JsonNode? other, string property)
    {
        IEnumerable<JsonNode?> inner = schemas.Flatten([one], (_, _) => [])?.SelectMany(part => (part["oneOf"] as JsonArray ?? []).Concat(part["anyOf"] as JsonArray ?? [])) ?? [];
        return MarkOf(other, property) is { } mark && inner.Any(alternative => JsonNode.DeepEquals(MarkOf(alternative, property), mark));
    }

    private JsonNode? MarkOf(JsonNode? schema, string property) =>
        PropertiesOf(schema)?.GetValueOrDefault(property) is { } own && ListedIn(own) is [var only] ? only : null;

    private Dictionary<string, JsonNode?>? PropertiesOf(JsonNode? schema) => schemas.Flatten([schema], (_, _) => [])?
        .SelectMany(part => part["properties"] as JsonObject ?? [])
        .GroupBy(property => property.Key)
        .ToDictionary(group => group.Key, group => group.First().Value);

    private List<JsonNode?>? ListedIn(JsonNode? schema) => schemas.Flatten([schema], (_, _) => [])?
        .Select(part => part.TryGetPropertyValue("const", out JsonNode? constant) ? [constant] : part["enum"] is JsonArray values ? values.ToList() : null)
        .FirstOrDefault(listed => listed is not null);
}
