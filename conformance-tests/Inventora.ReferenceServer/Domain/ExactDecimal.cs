namespace Inventora.ReferenceServer.Domain;

/// <summary>
/// Arithmetic that never rounds unseen: a result that a <see cref="decimal"/> can't hold exactly is refused.
/// Without this a level near the end of the range would lose digits and a reversal would no longer restore it.
/// </summary>
internal static class ExactDecimal
{
    /// <summary>Decimal places that a converted or multiplied quantity keeps; 1/0.45359237 (kg to lb) never ends, so there must be a limit.</summary>
    public const int DerivedScale = 12;

    /// <summary>The sum, when it can be held exactly.</summary>
    /// <exception cref="RuleBrokenException">The sum is out of range or has too many digits.</exception>
    public static decimal Add(decimal left, decimal right)
    {
        try
        {
            var sum = left + right;
            // A rounded sum gives at least one of its parts back changed.
            if (sum - left == right && sum - right == left)
            {
                return sum;
            }
        }
        catch (OverflowException)
        {
            // Said below, like any other number that doesn't fit.
        }

        throw new RuleBrokenException("The resulting quantity can't be kept exactly: too large or too many digits");
    }

    /// <summary>The sum of all values, added in the order given.</summary>
    public static decimal Sum(IEnumerable<decimal> values) => values.Aggregate(0m, Add);

    /// <summary>The product, rounded to <see cref="DerivedScale"/> places.</summary>
    /// <exception cref="RuleBrokenException">The product is out of range.</exception>
    public static decimal Multiply(decimal left, decimal right)
    {
        try
        {
            return Math.Round(left * right, DerivedScale, MidpointRounding.ToEven);
        }
        catch (OverflowException)
        {
            throw new RuleBrokenException("The resulting quantity is too large");
        }
    }

    /// <summary>The same number without trailing zeros, so that equal numbers have equal text: 5.50 becomes 5.5.</summary>
    public static decimal Normalize(decimal value) => value / 1.0000000000000000000000000000m;
}
