namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>The documented units of measure.</summary>
internal static class Units
{
    public static readonly IReadOnlyList<string> All =
    [
        "pieces", "bundles", "cases",
        .. Of("weight", "lbs oz kg grams mg ct gr"),
        .. Of("length", "ft yd in m cm mm"),
        .. Of("area", "sqft sqin sqm sqcm"),
        .. Of("volume", "oz pt qt ga ml liters bdft cuin cuft cuyd cm3 m3 tsp tbsp cup"),
        .. Of("time", "seconds minutes hours days"),
    ];

    /// <summary>The dimension of a unit; pieces and cases are both counts.</summary>
    public static string Dimension(string unit) => unit.Contains('.') ? unit[..unit.IndexOf('.')] : "count";

    private static IEnumerable<string> Of(string dimension, string names) => names.Split(' ').Select(name => $"{dimension}.{name}");
}
