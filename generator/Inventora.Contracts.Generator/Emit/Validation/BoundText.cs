using System.Globalization;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>The bounds of numbers as constants.</summary>
internal static class BoundText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>
    /// A constant that values of <paramref name="kind"/> can be compared with; null for no bound, and for one beyond all values that C# can hold.
    /// </summary>
    public static string? Literal(ScalarKind kind, string? bound)
    {
        if (bound is null)
        {
            return null;
        }

        if (kind is ScalarKind.Double or ScalarKind.Single)
        {
            bool isDouble = double.TryParse(bound, Style, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number);
            return isDouble ? CSharpText.NumberLiteral(ScalarKind.Double, bound) : null;
        }

        if (!decimal.TryParse(bound, Style, CultureInfo.InvariantCulture, out decimal exact))
        {
            return null;
        }

        // An integer is compared with a fraction, or with what its type can't hold, as a decimal.
        bool isWhole = decimal.Truncate(exact) == exact;
        return kind switch
        {
            ScalarKind.Int32 when isWhole && exact is >= int.MinValue and <= int.MaxValue => CSharpText.NumberLiteral(kind, bound),
            ScalarKind.Int64 when isWhole && exact is >= long.MinValue and <= long.MaxValue => CSharpText.NumberLiteral(kind, bound).TrimEnd('L'),
            _ => CSharpText.NumberLiteral(ScalarKind.Decimal, bound),
        };
    }
}
