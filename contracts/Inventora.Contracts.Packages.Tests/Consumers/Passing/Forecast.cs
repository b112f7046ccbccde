namespace Passing;

/// <summary>Uses what was generated from the weather's document.</summary>
public static class Forecast
{
    /// <summary>A report.</summary>
    public static Weather.Report Tomorrow { get; } = new() { Place = "Oslo", Celsius = -3, Remark = null };
}
