using System.Globalization;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>Makes numbers within the bounds of a document.</summary>
internal static class BoundedNumbers
{
    private const decimal Large = 1_000_000;

    /// <summary>One of the ends, the nearest to zero, or anything between.</summary>
    /// <exception cref="NoValueException">The bounds leave nothing.</exception>
    public static decimal Make(ScalarKind kind, ConstraintModel? bounds, Random random)
    {
        bool isWhole = kind.IsWhole();
        decimal step = Bound(bounds?.MultipleOf) is { } multiple && multiple > 0 ? multiple : isWhole ? 1 : 0.25m;
        (decimal low, decimal high) = Ends(kind, bounds, isWhole ? 1 : 0.25m);
        decimal first = decimal.Ceiling(low / step) * step;
        decimal last = decimal.Floor(high / step) * step;
        if (first > last && Bound(bounds?.MultipleOf) is null && !isWhole)
        {
            // The bounds stand closer together than the steps.
            return (low + high) / 2;
        }

        if (first > last)
        {
            throw new NoValueException($"no number of the kind {kind} is within {bounds}");
        }

        return random.Next(4) switch
        {
            0 => first,
            1 => last,
            2 => Math.Clamp(0, first, last),
            _ => Math.Clamp(decimal.Floor((first / 2 + ((last / 2) - (first / 2)) * (decimal)random.NextDouble() + first / 2) / step) * step, first, last),
        };
    }

    /// <summary>A number that is out of one of the bounds; null where there is none that the type holds.</summary>
    public static decimal? Break(ScalarKind kind, ConstraintModel bounds)
    {
        (decimal least, decimal most) = kind.IsWhole() ? Range(kind) : (-Large * Large, Large * Large);
        decimal?[] tried = [Bound(bounds.Minimum) - 1, Bound(bounds.Maximum) + 1, kind.IsWhole() ? null : Bound(bounds.MultipleOf) / 2];
        return tried.FirstOrDefault(number => number >= least && number <= most);
    }

    private static (decimal Low, decimal High) Ends(ScalarKind kind, ConstraintModel? bounds, decimal edge)
    {
        (decimal least, decimal most) = Range(kind);
        decimal? minimum = Bound(bounds?.Minimum);
        decimal? maximum = Bound(bounds?.Maximum);
        if (!kind.IsWhole())
        {
            least = minimum is { } low && low >= most ? low : least;
            most = minimum is { } alone && alone >= most ? alone + Large : most;
            least = maximum is { } high && high <= least ? high - Large : least;
        }

        // Between bounds that exclude themselves, less than a step may be left.
        decimal width = minimum is not null && maximum is not null ? Math.Min(edge, (maximum.Value - minimum.Value) / 4) : edge;
        return (
            Math.Max(least, minimum + (bounds?.IsMinimumExclusive == true ? width : 0) ?? least),
            Math.Min(most, maximum - (bounds?.IsMaximumExclusive == true ? width : 0) ?? most));
    }

    private static (decimal Least, decimal Most) Range(ScalarKind kind) => kind switch
    {
        ScalarKind.Int32 => (int.MinValue, int.MaxValue),
        ScalarKind.Int64 => (long.MinValue, long.MaxValue),
        ScalarKind.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => (-Large, Large),
    };

    private static decimal? Bound(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound) ? bound : null;
}
