namespace Inventora.Spec.Site.Components;

/// <summary>What HTTP calls its statuses.</summary>
internal static class StatusPhrase
{
    /// <summary>The name of a status as documents write it; empty for one that has none.</summary>
    public static string Of(string status) => status.ToUpperInvariant() switch
    {
        "DEFAULT" => "Any other status",
        "1XX" => "Interim response",
        "2XX" => "Success",
        "3XX" => "Redirection",
        "4XX" => "Refused",
        "5XX" => "Server error",
        _ => int.TryParse(status, System.Globalization.CultureInfo.InvariantCulture, out var code) ? Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(code) : "",
    };
}
