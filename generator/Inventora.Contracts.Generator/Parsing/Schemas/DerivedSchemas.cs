using Inventora.Contracts.Generator.Reading;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>The named schemas that extend another one with <c>allOf</c>.</summary>
public sealed class DerivedSchemas
{
    private const string Section = "/components/schemas";

    private readonly Dictionary<string, List<SchemaPart>> derived = new(StringComparer.Ordinal);

    /// <summary>Looks through the whole document once.</summary>
    public DerivedSchemas(OpenApiDocument document)
    {
        foreach (KeyValuePair<string, IOpenApiSchema> schema in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            foreach (OpenApiSchemaReference parent in schema.Value is OpenApiSchema ? (schema.Value.AllOf ?? []).OfType<OpenApiSchemaReference>() : [])
            {
                if (SchemaResolver.PointerOf(parent.Reference) is { } pointer)
                {
                    SchemaPart child = new(schema.Value, Section.Child(schema.Key));
                    if (!derived.TryGetValue(pointer, out List<SchemaPart>? children))
                    {
                        derived.Add(pointer, children = []);
                    }

                    children.Add(child);
                }
            }
        }
    }

    /// <summary>All schemas that extend a schema, or one that extends it; each once, without those that only others extend.</summary>
    public IReadOnlyList<SchemaPart> Of(string pointer)
    {
        List<SchemaPart> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal) { pointer };
        Stack<string> open = new([pointer]);
        while (open.Count > 0)
        {
            foreach (SchemaPart child in derived.TryGetValue(open.Pop(), out List<SchemaPart>? children) ? children : [])
            {
                if (seen.Add(child.Pointer))
                {
                    open.Push(child.Pointer);
                    bool isBase = UnionMarks.Declared(child) is not null && derived.ContainsKey(child.Pointer);
                    found.AddRange(isBase ? [] : [child]);
                }
            }
        }

        return found;
    }
}
