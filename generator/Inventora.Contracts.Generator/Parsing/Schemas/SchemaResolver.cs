using Inventora.Contracts.Generator.Reading;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Follows references to schemas.</summary>
public sealed class SchemaResolver(ParsingContext context)
{
    /// <summary>More than any honest chain of references that refer to references.</summary>
    private const int MaxChain = 100;

    // A reference is asked for several times, and the library parses its address every time. What leads nowhere is told each time.
    private readonly Dictionary<OpenApiSchemaReference, SchemaPart> known = [];

    /// <summary>The schema that a part refers to, through chains of references; the part itself when it is none; null, with a finding, when it leads nowhere.</summary>
    public SchemaPart? Resolve(SchemaPart part)
    {
        if (part.Schema is not OpenApiSchemaReference first)
        {
            return part;
        }

        if (known.TryGetValue(first, out SchemaPart found))
        {
            return found;
        }

        SchemaPart current = part;
        for (int step = 0; step < MaxChain; step++)
        {
            if (current.Schema is not OpenApiSchemaReference reference)
            {
                known.Add(first, current);
                return current;
            }

            if (TargetOf(reference) is not { } target || PointerOf(reference.Reference) is not { } pointer)
            {
                break;
            }

            current = new SchemaPart(target, pointer);
        }

        string name = current.Schema is OpenApiSchemaReference last ? last.Reference.ReferenceV3 ?? string.Empty : string.Empty;
        context.ReportReference(current.Pointer, name, "values are emitted as JsonElement");
        return null;
    }

    /// <summary>The library throws on references that lead in circles, or through what is no schema.</summary>
    private static IOpenApiSchema? TargetOf(OpenApiSchemaReference reference)
    {
        try
        {
            return reference.Target;
        }
        catch (Exception exception) when (exception is InvalidOperationException or IndexOutOfRangeException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The pointer of a reference into the same document.</summary>
    public static string? PointerOf(BaseOpenApiReference reference)
    {
        string? text = reference.ReferenceV3;
        return text is { Length: > 1 } && text[0] == '#' ? Uri.UnescapeDataString(text.Substring(1)) : null;
    }
}
