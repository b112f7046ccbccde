namespace Inventora.ReferenceServer.Domain.Units;

/// <summary>What a unit measures. Quantities convert only within one dimension.</summary>
internal enum Dimension
{
    /// <summary>Things that are counted. How many pieces a case holds isn't known, so counts don't convert.</summary>
    Count,

    /// <summary>Mass.</summary>
    Weight,

    /// <summary>Length.</summary>
    Length,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Volume.</summary>
    Volume,

    /// <summary>Time.</summary>
    Time,
}
