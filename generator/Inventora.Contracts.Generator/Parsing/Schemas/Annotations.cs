using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>The remarks on a place: its own before those of the schemas that it refers to.</summary>
public sealed class Annotations(IReadOnlyList<SchemaPart> parts)
{
    private const int MaxDepth = 20;

    /// <summary>The description, or the title where there is none.</summary>
    public string? Description => Text(schema => schema.Description) ?? Text(schema => schema.Title);

    /// <summary>The value that an absent one stands for, and the schema that says so.</summary>
    public JsonNode? Default => First(parts, schema => schema.Default, MaxDepth);

    /// <summary>Whether the place is called deprecated.</summary>
    public bool IsDeprecated => parts.Any(part => part.Schema.Deprecated);

    /// <summary>Whether only answers have it.</summary>
    public bool IsReadOnly => parts.Any(part => part.Schema.ReadOnly);

    /// <summary>Whether only requests have it.</summary>
    public bool IsWriteOnly => parts.Any(part => part.Schema.WriteOnly);

    private string? Text(Func<IOpenApiSchema, string?> select)
    {
        return First(parts, schema => string.IsNullOrWhiteSpace(select(schema)) ? null : select(schema), MaxDepth);
    }

    private static T? First<T>(IEnumerable<SchemaPart> parts, Func<IOpenApiSchema, T?> select, int depth)
        where T : class
    {
        foreach (SchemaPart part in parts)
        {
            T? found = select(part.Schema);
            if (found is null && depth > 0 && part.Schema is OpenApiSchema)
            {
                IReadOnlyList<SchemaPart> alternatives = part.Alternatives();
                found = First(part.AllOf(), select, depth - 1) ?? (alternatives.Count == 1 ? First(alternatives, select, depth - 1) : null);
            }

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
