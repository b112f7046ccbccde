namespace Inventora.Conformance.Checks.Shapes;

/// <summary>The values that the documentation lists.</summary>
internal static class DocumentedValues
{
    /// <summary>The 39 units.</summary>
    public static readonly IReadOnlySet<string> Units = new HashSet<string>(
        [
            "pieces", "bundles", "cases",
            .. Of("weight", "lbs oz kg grams mg ct gr"),
            .. Of("length", "ft yd in m cm mm"),
            .. Of("area", "sqft sqin sqm sqcm"),
            .. Of("volume", "oz pt qt ga ml liters bdft cuin cuft cuyd cm3 m3 tsp tbsp cup"),
            .. Of("time", "seconds minutes hours days"),
        ],
        StringComparer.Ordinal);

    /// <summary>The production types.</summary>
    public static readonly IReadOnlySet<string> ProductionTypes =
        new HashSet<string>(["infinite", "single", "produced", "supplied", "bundle"], StringComparer.Ordinal);

    /// <summary>The statuses of a task.</summary>
    public static readonly IReadOnlySet<string> TaskStatuses = new HashSet<string>(["pending", "in-progress", "done"], StringComparer.Ordinal);

    private static IEnumerable<string> Of(string dimension, string units) => units.Split(' ').Select(unit => $"{dimension}.{unit}");
}
