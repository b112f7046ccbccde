using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Publishing;

/// <summary>Finds the schemas that an operation names in its parameters, its body and its answers, itself or as the items of a list.</summary>
internal static class SchemaUses
{
    public static IEnumerable<string> Of(ApiOperation operation) =>
        operation.Parameters.Select(parameter => parameter.Schema)
            .Concat((operation.RequestBody?.Content ?? []).Concat(operation.Responses.SelectMany(response => response.Content)).Select(media => media.Schema))
            .OfType<ApiSchema>()
            .SelectMany(schema => Names(schema, 0))
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Names(ApiSchema schema, int depth)
    {
        if (schema.Name is { } name)
        {
            return [name];
        }

        ApiSchema?[] inside = depth > 3 ? [] : [.. schema.Alternatives, .. schema.Parts, schema.Item, schema.MapValue];
        return inside.OfType<ApiSchema>().SelectMany(part => Names(part, depth + 1));
    }
}
