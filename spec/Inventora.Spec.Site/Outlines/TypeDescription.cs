using System.Text.Json;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Outlines;

/// <summary>Says in words what values a schema has: <c>array of TaskItem</c>, <c>string (date-time)</c>.</summary>
public static class TypeDescription
{
    private const int MaxDepth = 6;

    private const int MaxAlternatives = 4;

    /// <summary>The words for a schema. Whether it may be null is said beside them, not by them.</summary>
    public static IReadOnlyList<TypePiece> Of(ApiSchema schema) => Of(schema, 0);

    /// <summary>The words as one text.</summary>
    public static string TextOf(ApiSchema schema) => string.Concat(Of(schema).Select(piece => piece.Text));

    private static IReadOnlyList<TypePiece> Of(ApiSchema schema, int depth)
    {
        if (schema.Target is null)
        {
            return [new("unknown (its reference leads nowhere)")];
        }

        if (schema.Name is not { } name)
        {
            return OfInline(schema, depth);
        }

        var isPlain = schema.Types is [not ("object" or "array")] && schema.Values.Count == 0;
        return isPlain ? [new(name, name), new($" ({Simple(schema)})")] : [new(name, name)];
    }

    /// <summary>The words for a schema without its own name, if it has one.</summary>
    public static IReadOnlyList<TypePiece> OfInline(ApiSchema schema) => OfInline(schema, 0);

    private static IReadOnlyList<TypePiece> OfInline(ApiSchema schema, int depth)
    {
        if (depth > MaxDepth || schema.Target is not { } target)
        {
            return [new("any value")];
        }

        ApiSchema[] alternatives = [.. schema.Alternatives.Where(alternative => !alternative.IsNull)];
        if (alternatives.Length == 1)
        {
            return Of(alternatives[0], depth + 1);
        }

        if (alternatives.Length > MaxAlternatives)
        {
            return [new(FormattableString.Invariant($"one of {alternatives.Length} alternatives"))];
        }

        if (alternatives.Length > 1)
        {
            return Join(alternatives.Select(alternative => Of(alternative, depth + 1)), " or ");
        }

        if (schema.Item is { } item)
        {
            return [new("array of "), .. Of(item, depth + 1)];
        }

        if (schema.Properties.Count == 0 && schema.MapValue is { } value)
        {
            return [new("object of names with "), .. Of(value, depth + 1)];
        }

        if (schema.Types.Count == 0 && schema.Parts is [var only] && schema.Properties.Count == 0)
        {
            return Of(only, depth + 1);
        }

        return [new(target.Node?.GetValueKind() switch
        {
            JsonValueKind.False => "nothing",
            JsonValueKind.True => "any value",
            _ => Simple(schema),
        })];
    }

    private static string Simple(ApiSchema schema)
    {
        var types = string.Join(" or ", schema.Types);
        if (types.Length == 0)
        {
            types = schema.IsNull ? "null"
                : schema.AllProperties.Count > 0 || schema.Parts.Count > 0 ? "object"
                : schema.Values.Count > 0 ? KindOf(schema.Values[0].GetValueKind())
                : "any value";
        }

        return (schema.Place.Text("format") ?? schema.Target?.Text("format")) is { Length: > 0 } format ? $"{types} ({format})" : types;
    }

    private static string KindOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "any value",
    };

    private static IReadOnlyList<TypePiece> Join(IEnumerable<IReadOnlyList<TypePiece>> parts, string between) =>
        [.. parts.DistinctBy(part => string.Concat(part.Select(piece => piece.Text))).SelectMany((part, index) => index == 0 ? part : [new TypePiece(between), .. part])];
}
