namespace Inventora.ReferenceServer.Domain.Units;

/// <summary>
/// One of the 39 units that the API documents, with its exact size in the base unit of its dimension
/// (gram, metre, square metre, litre, second). Customary units are the US ones.
/// </summary>
internal sealed class Unit
{
    private static readonly Dictionary<string, Unit> ByCode = new(StringComparer.Ordinal);

    /// <summary>Single things; the default of a task item.</summary>
    public static readonly Unit Pieces = Define("pieces", Dimension.Count, 1m);

    /// <summary>The unit of bundles, which can neither be set nor changed.</summary>
    public static readonly Unit Bundles = Define("bundles", Dimension.Count, 1m);

    static Unit()
    {
        Define("cases", Dimension.Count, 1m);

        Define("weight.lbs", Dimension.Weight, 453.59237m);
        Define("weight.oz", Dimension.Weight, 28.349523125m);
        Define("weight.kg", Dimension.Weight, 1000m);
        Define("weight.grams", Dimension.Weight, 1m);
        Define("weight.mg", Dimension.Weight, 0.001m);
        Define("weight.ct", Dimension.Weight, 0.2m);
        Define("weight.gr", Dimension.Weight, 0.06479891m);

        Define("length.ft", Dimension.Length, 0.3048m);
        Define("length.yd", Dimension.Length, 0.9144m);
        Define("length.in", Dimension.Length, 0.0254m);
        Define("length.m", Dimension.Length, 1m);
        Define("length.cm", Dimension.Length, 0.01m);
        Define("length.mm", Dimension.Length, 0.001m);

        Define("area.sqft", Dimension.Area, 0.09290304m);
        Define("area.sqin", Dimension.Area, 0.00064516m);
        Define("area.sqm", Dimension.Area, 1m);
        Define("area.sqcm", Dimension.Area, 0.0001m);

        Define("volume.oz", Dimension.Volume, 0.0295735295625m);
        Define("volume.pt", Dimension.Volume, 0.473176473m);
        Define("volume.qt", Dimension.Volume, 0.946352946m);
        Define("volume.ga", Dimension.Volume, 3.785411784m);
        Define("volume.ml", Dimension.Volume, 0.001m);
        Define("volume.liters", Dimension.Volume, 1m);
        Define("volume.bdft", Dimension.Volume, 2.359737216m);
        Define("volume.cuin", Dimension.Volume, 0.016387064m);
        Define("volume.cuft", Dimension.Volume, 28.316846592m);
        Define("volume.cuyd", Dimension.Volume, 764.554857984m);
        Define("volume.cm3", Dimension.Volume, 0.001m);
        Define("volume.m3", Dimension.Volume, 1000m);
        Define("volume.tsp", Dimension.Volume, 0.00492892159375m);
        Define("volume.tbsp", Dimension.Volume, 0.01478676478125m);
        Define("volume.cup", Dimension.Volume, 0.2365882365m);

        Define("time.seconds", Dimension.Time, 1m);
        Define("time.minutes", Dimension.Time, 60m);
        Define("time.hours", Dimension.Time, 3600m);
        Define("time.days", Dimension.Time, 86400m);
    }

    private Unit(string code, Dimension dimension, decimal size)
    {
        Code = code;
        Dimension = dimension;
        Size = size;
    }

    /// <summary>All units, in the order of the documentation.</summary>
    public static IReadOnlyCollection<Unit> All => ByCode.Values;

    /// <summary>The unit as the API writes it, such as <c>weight.lbs</c>.</summary>
    public string Code { get; }

    /// <summary>What the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>How many base units of the dimension one of this unit is.</summary>
    public decimal Size { get; }

    /// <summary>The unit with this code.</summary>
    /// <exception cref="ArgumentException">No unit has this code.</exception>
    public static Unit Parse(string code) =>
        ByCode.TryGetValue(code, out var unit) ? unit : throw new ArgumentException($"'{code}' is not a unit", nameof(code));

    /// <summary>
    /// A quantity of this unit in another one. Across dimensions, and between counts, nothing is known and the number stays as it is.
    /// </summary>
    public decimal Convert(decimal quantity, Unit target)
    {
        if (this == target || Dimension != target.Dimension || Dimension == Dimension.Count)
        {
            return quantity;
        }

        try
        {
            return Math.Round(quantity * Size / target.Size, ExactDecimal.DerivedScale, MidpointRounding.ToEven);
        }
        catch (OverflowException)
        {
            throw new RuleBrokenException($"The quantity is too large to be converted from {Code} to {target.Code}");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static Unit Define(string code, Dimension dimension, decimal size)
    {
        var unit = new Unit(code, dimension, size);
        ByCode.Add(code, unit);
        return unit;
    }
}
