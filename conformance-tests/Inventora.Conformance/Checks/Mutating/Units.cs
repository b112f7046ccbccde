namespace Inventora.Conformance.Checks.Mutating;

/// <summary>The documented units by dimension.</summary>
internal static class Units
{
    private static readonly Dictionary<string, string[]> ByDimension = new(StringComparer.Ordinal)
    {
        ["count"] = ["pieces", "cases"],
        ["weight"] = Names("weight", "lbs oz kg grams mg ct gr"),
        ["length"] = Names("length", "ft yd in m cm mm"),
        ["area"] = Names("area", "sqft sqin sqm sqcm"),
        ["volume"] = Names("volume", "oz pt qt ga ml liters bdft cuin cuft cuyd cm3 m3 tsp tbsp cup"),
        ["time"] = Names("time", "seconds minutes hours days"),
    };

    /// <summary>The units of a dimension that can be set.</summary>
    public static IReadOnlyList<string> Of(string dimension) => ByDimension[dimension];

    /// <summary>The dimension of a unit; null for bundles and for what is no unit.</summary>
    public static string? Dimension(string? unit) => ByDimension.FirstOrDefault(entry => entry.Value.Contains(unit)).Key;

    /// <summary>The unit of a record as a request may name it; pieces where a faulty record has none that is documented and can be set.</summary>
    public static string Sendable(string? unit) => Dimension(unit) is null ? "pieces" : unit!;

    /// <summary>Another unit of the same dimension; cases for what has none.</summary>
    public static string SiblingOf(string? unit) =>
        Dimension(unit) is { } dimension ? ByDimension[dimension].First(other => other != unit) : "cases";

    /// <summary>Whether a unit measures something that can be split.</summary>
    public static bool IsContinuous(string? unit) => Dimension(unit) is not (null or "count");

    private static string[] Names(string dimension, string names) => [.. names.Split(' ').Select(name => $"{dimension}.{name}")];
}
