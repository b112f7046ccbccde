using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Mending;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>The schemas inside a schema, with their pointers.</summary>
public static class SchemaChildren
{
    /// <summary>Whether a schema is made of others: by <c>allOf</c>, <c>oneOf</c> or <c>anyOf</c>.</summary>
    public static bool HasParts(this SchemaPart part) => part.Schema.AllOf is { Count: > 0 } || part.HasAlternatives();

    /// <summary>The parts that all hold.</summary>
    public static IEnumerable<SchemaPart> AllOf(this SchemaPart part) => List(part, part.Schema.AllOf, "allOf");

    /// <summary>The alternatives of <c>oneOf</c> and <c>anyOf</c> that are more than null.</summary>
    public static IReadOnlyList<SchemaPart> Alternatives(this SchemaPart part)
    {
        return part.HasAlternatives() ? [.. AllAlternatives(part).Where(alternative => !IsNull(alternative.Schema))] : [];
    }

    /// <summary>Whether null is one of the alternatives.</summary>
    public static bool HasNullAlternative(this SchemaPart part) => part.HasAlternatives() && AllAlternatives(part).Any(alternative => IsNull(alternative.Schema));

    /// <summary>The properties in the document's order.</summary>
    public static IEnumerable<KeyValuePair<string, SchemaPart>> Properties(this SchemaPart part)
    {
        foreach (KeyValuePair<string, IOpenApiSchema> property in part.Schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            yield return new KeyValuePair<string, SchemaPart>(property.Key, new SchemaPart(property.Value, part.Pointer.Child("properties", property.Key)));
        }
    }

    /// <summary>The schema of a list's items.</summary>
    public static SchemaPart? Items(this SchemaPart part)
    {
        return part.Schema.Items is { } items ? new SchemaPart(items, part.Pointer.Child("items")) : null;
    }

    /// <summary>The schemas of a list's first places.</summary>
    public static IEnumerable<SchemaPart> PrefixItems(this SchemaPart part)
    {
        IDictionary<string, IOpenApiSchema>? definitions = (part.Schema as OpenApiSchema)?.Definitions;
        for (int index = 0; definitions is not null && definitions.TryGetValue(TuplePlaces.NameOf(index), out IOpenApiSchema? place); index++)
        {
            yield return new SchemaPart(place, part.Pointer.Child("prefixItems").Child(index));
        }
    }

    /// <summary>The schema of the values of properties that are not named.</summary>
    public static SchemaPart? AdditionalProperties(this SchemaPart part)
    {
        IDictionary<string, IOpenApiSchema>? patterns = (part.Schema as OpenApiSchema)?.PatternProperties;
        if (patterns is not { Count: > 0 })
        {
            return part.Schema.AdditionalProperties is { } values ? new SchemaPart(values, part.Pointer.Child("additionalProperties")) : null;
        }

        // Names that match no pattern have other values, unless there can be none.
        KeyValuePair<string, IOpenApiSchema> first = patterns.First();
        string pointer = part.Pointer.Child("patternProperties");
        return patterns.Count == 1 && part.Schema is { AdditionalPropertiesAllowed: false, AdditionalProperties: null }
            ? new SchemaPart(first.Value, pointer.Child(first.Key))
            : new SchemaPart(new OpenApiSchema(), pointer);
    }

    private static bool HasAlternatives(this SchemaPart part) => part.Schema.OneOf is { Count: > 0 } || part.Schema.AnyOf is { Count: > 0 };

    private static IEnumerable<SchemaPart> AllAlternatives(SchemaPart part)
    {
        return List(part, part.Schema.OneOf, "oneOf").Concat(List(part, part.Schema.AnyOf, "anyOf"));
    }

    private static IEnumerable<SchemaPart> List(SchemaPart part, IList<IOpenApiSchema>? schemas, string keyword)
    {
        for (int index = 0; index < (schemas?.Count ?? 0); index++)
        {
            yield return new SchemaPart(schemas![index], part.Pointer.Child(keyword).Child(index));
        }
    }

    private static bool IsNull(IOpenApiSchema schema)
    {
        return schema is OpenApiSchema && (schema.Type == JsonSchemaType.Null
            || (schema.Enum is { Count: 1 } values && JsonNullSentinel.IsJsonNullSentinel(values[0])));
    }
}
