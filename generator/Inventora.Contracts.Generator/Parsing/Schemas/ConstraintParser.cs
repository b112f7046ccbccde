using System.Globalization;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Collects the bounds of a value; of several the tightest counts.</summary>
public static class ConstraintParser
{
    /// <summary>Null when there is no bound at all.</summary>
    public static ConstraintModel? Parse(IReadOnlyList<SchemaPart> parts, string pointer, ParsingContext context, bool isReported = true)
    {
        if (!parts.Any(part => HasBounds(part.Schema)))
        {
            return null;
        }

        ConstraintModel result = new();
        foreach (SchemaPart part in parts)
        {
            IOpenApiSchema schema = part.Schema;
            if (!HasBounds(schema))
            {
                continue;
            }

            (string? minimum, bool isMinimumExclusive) = Bound(schema.Minimum, schema.ExclusiveMinimum, isUpper: false);
            (string? maximum, bool isMaximumExclusive) = Bound(schema.Maximum, schema.ExclusiveMaximum, isUpper: true);
            (minimum, isMinimumExclusive) = Tighter((result.Minimum, result.IsMinimumExclusive), (minimum, isMinimumExclusive), isUpper: false);
            (maximum, isMaximumExclusive) = Tighter((result.Maximum, result.IsMaximumExclusive), (maximum, isMaximumExclusive), isUpper: true);
            if (isReported && result.Pattern is not null && schema.Pattern is not null && result.Pattern != schema.Pattern)
            {
                context.Report(Rules.NotEnforced, part.Pointer.Length == 0 ? pointer : part.Pointer, "The second pattern of this value");
            }

            result = new ConstraintModel(
                minimum,
                isMinimumExclusive,
                maximum,
                isMaximumExclusive,
                result.MultipleOf ?? (schema.MultipleOf is > 0 ? schema.MultipleOf.Value.ToString(CultureInfo.InvariantCulture) : null),
                Larger(result.MinLength, schema.MinLength),
                Smaller(result.MaxLength, schema.MaxLength),
                result.Pattern ?? schema.Pattern,
                Larger(result.MinItems, schema.MinItems),
                Smaller(result.MaxItems, schema.MaxItems),
                result.HasUniqueItems || schema.UniqueItems == true,
                Larger(result.MinProperties, schema.MinProperties),
                Smaller(result.MaxProperties, schema.MaxProperties));
        }

        return result == new ConstraintModel() ? null : result;
    }

    private static bool HasBounds(IOpenApiSchema schema)
    {
        return schema.Minimum is not null || schema.ExclusiveMinimum is not null || schema.Maximum is not null || schema.ExclusiveMaximum is not null
            || schema.MultipleOf is not null || schema.MinLength is not null || schema.MaxLength is not null || schema.Pattern is not null
            || schema.MinItems is not null || schema.MaxItems is not null || schema.UniqueItems is not null
            || schema.MinProperties is not null || schema.MaxProperties is not null;
    }

    /// <summary>What of the bounds speaks about a kind of value; a <c>minLength</c> of a number says nothing.</summary>
    public static ConstraintModel? OfNumber(ConstraintModel? all)
    {
        return Simplify(all is null ? null : new ConstraintModel(
            all.Minimum, all.IsMinimumExclusive, all.Maximum, all.IsMaximumExclusive, all.MultipleOf));
    }

    /// <inheritdoc cref="OfNumber"/>
    public static ConstraintModel? OfString(ConstraintModel? all)
    {
        return Simplify(all is null ? null : new ConstraintModel(MinLength: all.MinLength, MaxLength: all.MaxLength, Pattern: all.Pattern));
    }

    /// <inheritdoc cref="OfNumber"/>
    public static ConstraintModel? OfList(ConstraintModel? all)
    {
        return Simplify(all is null ? null : new ConstraintModel(MinItems: all.MinItems, MaxItems: all.MaxItems, HasUniqueItems: all.HasUniqueItems));
    }

    /// <inheritdoc cref="OfNumber"/>
    public static ConstraintModel? OfObject(ConstraintModel? all)
    {
        return Simplify(all is null ? null : new ConstraintModel(MinProperties: all.MinProperties, MaxProperties: all.MaxProperties));
    }

    private static ConstraintModel? Simplify(ConstraintModel? constraints) => constraints == new ConstraintModel() ? null : constraints;

    /// <summary>The library hands on what the document has; what is no number is no bound.</summary>
    private static (string? Value, bool IsExclusive) Bound(string? inclusive, string? exclusive, bool isUpper)
    {
        return Tighter((Number(inclusive), false), (Number(exclusive), true), isUpper);
    }

    private static string? Number(string? text)
    {
        return text is not null && TryParse(text, out double value) && !double.IsInfinity(value) ? text : null;
    }

    private static (string? Value, bool IsExclusive) Tighter((string? Value, bool IsExclusive) first, (string? Value, bool IsExclusive) second, bool isUpper)
    {
        if (first.Value is null || second.Value is null)
        {
            return first.Value is null ? (second.Value, second.Value is not null && second.IsExclusive) : first;
        }

        int order = Compare(first.Value, second.Value);
        if (order == 0)
        {
            return first.IsExclusive ? first : second;
        }

        return order > 0 == isUpper ? second : first;
    }

    private static int Compare(string first, string second)
    {
        return decimal.TryParse(first, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exactFirst)
            && decimal.TryParse(second, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exactSecond)
            ? exactFirst.CompareTo(exactSecond)
            : double.Parse(first, NumberStyles.Float, CultureInfo.InvariantCulture)
                .CompareTo(double.Parse(second, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    private static bool TryParse(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static int? Larger(int? first, int? second) => first is null || second > first ? second : first;

    private static int? Smaller(int? first, int? second) => first is null || second < first ? second : first;
}
