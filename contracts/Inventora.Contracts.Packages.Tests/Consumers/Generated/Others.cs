using OtherAnalyzer;

/// <summary>What the other analyzer and the other project have made.</summary>
internal static class Others
{
    /// <summary>Compiles only if the other analyzer was given the Microsoft.OpenApi that it carries.</summary>
    public const byte HasItsOwnLibrary = OpenApiVersion.Text == "1.6 True" ? 1 : -1;

    /// <summary>Where the weather is from.</summary>
    public static string Place => Passing.Forecast.Tomorrow.Place;
}
