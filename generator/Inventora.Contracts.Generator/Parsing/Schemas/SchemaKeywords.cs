using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Questions about the keywords of one schema, its parts aside.</summary>
public static class SchemaKeywords
{
    /// <summary>Whether a schema says more than its parts do; a type, null and remarks are no more.</summary>
    public static bool Constrain(SchemaPart part, ParsingContext context)
    {
        IOpenApiSchema schema = part.Schema;
        return schema.Properties is { Count: > 0 }
            || schema.Required is { Count: > 0 }
            || schema.AdditionalProperties is not null
            || schema.PatternProperties is { Count: > 0 }
            || schema.Items is not null
            || schema.Enum is { Count: > 0 }
            || schema.Format is not null
            || schema.Const is not null
            || part.Alternatives().Count > 1
            || ConstraintParser.Parse([part], part.Pointer, context, isReported: false) is not null
            || (context.Find(part.Pointer) as PlacedMapping)?["if"] is not null;
    }

    /// <summary>The types that a schema allows, null aside; null when it doesn't say.</summary>
    public static JsonSchemaType? StatedTypes(IOpenApiSchema schema)
    {
        return schema.Type is { } types && types != JsonSchemaType.Null ? types & ~JsonSchemaType.Null : null;
    }

    /// <summary>Whether a schema's own keywords allow null; null when they don't say.</summary>
    public static bool? StatedNullability(SchemaPart part, ParsingContext context)
    {
        // The library keeps "nullable" only beside a type; documents have it beside allOf, and long after 3.0, too.
        IOpenApiSchema schema = part.Schema;
        if (context.Find(part.Pointer) is PlacedMapping source && (IsTrue(source["nullable"]) || IsTrue(source["x-nullable"])))
        {
            return true;
        }

        if (schema.Enum is { Count: > 0 } values && values.Any(JsonNullSentinel.IsJsonNullSentinel))
        {
            return true;
        }

        if (part.HasNullAlternative())
        {
            return true;
        }

        return schema.Type is { } types ? types.HasFlag(JsonSchemaType.Null) : schema.Enum is { Count: > 0 } || schema.Const is not null ? false : null;
    }

    /// <summary>Whether a schema allows nothing, as <c>false</c> does.</summary>
    public static bool IsNothing(SchemaPart part, ParsingContext context)
    {
        return context.Find(part.Pointer) is PlacedMapping { Entries.Count: 1 } schema && schema["not"] is PlacedMapping { Entries.Count: 0 };
    }

    /// <summary>The value that <c>const</c> demands, with its kind, which the library doesn't keep.</summary>
    public static PlacedScalar? Const(SchemaPart part, ParsingContext context)
    {
        return part.Schema.Const is null ? null : context.Find(part.Pointer.Child("const")) as PlacedScalar;
    }

    private static bool IsTrue(PlacedNode? node) => node is PlacedScalar { Kind: PlacedScalarKind.Boolean, Text: "true" };
}
