using System.Globalization;
using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Outlines;

/// <summary>Reads the bounds of a schema, and what else its values keep.</summary>
public static class SchemaConstraints
{
    /// <summary>The rules of a schema; what is said beside a reference comes before what is said at its target.</summary>
    public static IReadOnlyList<SchemaConstraint> Of(ApiSchema schema) => [.. Find(schema)];

    private static IEnumerable<SchemaConstraint> Find(ApiSchema schema)
    {
        PlacedJson? Get(string keyword) => schema.Place.Get(keyword) ?? schema.Target?.Get(keyword);
        foreach (var (keyword, words) in new[] { ("minimum", "at least"), ("exclusiveMinimum", "more than"), ("maximum", "at most"), ("exclusiveMaximum", "less than"), ("multipleOf", "a multiple of") })
        {
            if (Get(keyword)?.Node is { } bound && bound.IsNumber())
            {
                yield return new(words, bound.ToJsonString());
            }
        }

        foreach (var (minimum, maximum, one, many) in new[] { ("minLength", "maxLength", "character", "characters"), ("minItems", "maxItems", "item", "items"), ("minProperties", "maxProperties", "property", "properties") })
        {
            if (Range(Count(Get(minimum)), Count(Get(maximum)), one, many) is { } range)
            {
                yield return new(range);
            }
        }

        if (Get("uniqueItems")?.Node.AsFlag() == true)
        {
            yield return new("no item twice");
        }

        if (Get("pattern")?.Node.AsText() is { } pattern)
        {
            yield return new("matches", pattern);
        }

        foreach (var (keyword, words) in new[] { ("contentMediaType", "holds"), ("contentEncoding", "encoded as") })
        {
            if (Get(keyword)?.Node.AsText() is { } text)
            {
                yield return new(words, text);
            }
        }

        if (Get("const")?.Node is { } constant)
        {
            yield return new("always", JsonText.Line(constant));
        }

        if (Get("default")?.Node is { } initial)
        {
            yield return new("default", JsonText.Line(initial));
        }

        if (Get("additionalProperties")?.Node.AsFlag() == false || Get("unevaluatedProperties")?.Node.AsFlag() == false)
        {
            yield return new("no other properties");
        }

        foreach (var rule in Conditions(schema))
        {
            yield return rule;
        }
    }

    private static IEnumerable<SchemaConstraint> Conditions(ApiSchema schema)
    {
        if (schema.Target is not { } target)
        {
            yield break;
        }

        foreach (var (name, needed) in target.Entries("dependentRequired"))
        {
            yield return new($"{name} needs {string.Join(", ", (needed.Node as JsonArray ?? []).Select(item => item.AsText()).OfType<string>())} beside it");
        }

        if (target.Get("if") is { } condition && target.Get("then") is { } consequence)
        {
            var when = string.Join(" and ", condition.Entries("properties").Select(entry => $"{entry.Name} is {Wanted(entry.Value)}"));
            var then = string.Join(", ", consequence.Texts("required"));
            if (when.Length > 0 && then.Length > 0)
            {
                yield return new($"when {when}, needed as well:", then);
            }
        }
    }

    private static string Wanted(PlacedJson property) =>
        property.Get("const")?.Node is { } constant ? JsonText.Line(constant)
        : property.Get("enum")?.Node is JsonArray values ? string.Join(" or ", values.Select(JsonText.Line))
        : "there";

    private static long? Count(PlacedJson? place) =>
        place?.Node is JsonValue value && value.IsNumber() && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= long.MaxValue
            ? (long)number
            : null;

    private static string? Range(long? minimum, long? maximum, string one, string many)
    {
        string Counted(long number) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
        return (minimum is 0 ? null : minimum, maximum) switch
        {
            (null, null) => null,
            ({ } least, null) => $"at least {Counted(least)}",
            (null, { } most) => $"at most {Counted(most)}",
            ({ } least, { } most) when least == most => $"exactly {Counted(most)}",
            ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"{least} to {Counted(most)}"),
        };
    }
}
