using System.Globalization;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Turns a value without parts into what its key demands, where there is no doubt about what is meant.</summary>
public static class ScalarMender
{
    /// <summary>What a key demands, in words.</summary>
    public static string Describe(ScalarShapeKind kind)
    {
        return kind switch
        {
            ScalarShapeKind.Text => "a text",
            ScalarShapeKind.Boolean => "true or false",
            ScalarShapeKind.Count => "a whole number that is not negative",
            _ => "a number",
        };
    }

    /// <summary>The same value if it fits, another one if it can be mended, null if not.</summary>
    public static PlacedScalar? Mend(PlacedScalar value, ScalarShapeKind kind)
    {
        return kind switch
        {
            ScalarShapeKind.Text => MendText(value),
            ScalarShapeKind.Boolean => MendBoolean(value),
            ScalarShapeKind.Count => MendCount(value),
            ScalarShapeKind.NumberOrBoolean when value.Kind == PlacedScalarKind.Boolean => value,
            _ => MendNumber(value),
        };
    }

    private static PlacedScalar? MendText(PlacedScalar value)
    {
        return value.Kind switch
        {
            PlacedScalarKind.String => value,
            PlacedScalarKind.Null => null,
            _ => new PlacedScalar(value.Place, value.SourceText),
        };
    }

    private static PlacedScalar? MendBoolean(PlacedScalar value)
    {
        if (value.Kind == PlacedScalarKind.Boolean)
        {
            return value;
        }

        string? text = value.SourceText.Trim().ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "1" => "true",
            "false" or "no" or "off" or "0" => "false",
            _ => null,
        };
        return text is null ? null : new PlacedScalar(value.Place, PlacedScalarKind.Boolean, text, value.SourceText);
    }

    private static PlacedScalar? MendNumber(PlacedScalar value)
    {
        if (value.Kind == PlacedScalarKind.Number)
        {
            return value;
        }

        string source = value.SourceText.Trim();
        string? number = value.Kind == PlacedScalarKind.String && source.Length > 0 ? CoreSchemaScalars.ToJsonNumber(source) : null;
        return number is null ? null : new PlacedScalar(value.Place, PlacedScalarKind.Number, number, value.SourceText);
    }

    /// <summary>A bound beyond every length that C# has is written as the greatest one.</summary>
    private static PlacedScalar? MendCount(PlacedScalar value)
    {
        PlacedScalar? number = MendNumber(value);
        if (number is null || !double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double count)
            || count < 0 || Math.Truncate(count) < count)
        {
            return null;
        }

        string text = Math.Min(count, int.MaxValue).ToString("0", CultureInfo.InvariantCulture);
        return text == number.Text ? number : new PlacedScalar(value.Place, PlacedScalarKind.Number, text, value.SourceText);
    }
}
