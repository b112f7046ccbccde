using System.Globalization;
using System.Text.RegularExpressions;

namespace Inventora.Conformance;

/// <summary>Reads ISO 8601 dates and times.</summary>
public static partial class Iso8601
{
    /// <summary>Reads a date-time, or a date alone, in the extended or basic form; without an offset it is taken as UTC.</summary>
    public static bool TryParse(string? text, out DateTimeOffset instant)
    {
        instant = default;
        if (text is null || Form().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var time = match.Groups["hour"].Success ? $"T{match.Groups["hour"]}:{match.Groups["minute"]}:{(match.Groups["second"].Success ? match.Groups["second"].Value : "00")}" : "T00:00:00";
        var fraction = match.Groups["fraction"].Success ? "." + match.Groups["fraction"].Value[..Math.Min(7, match.Groups["fraction"].Length)] : "";
        var offset = match.Groups["sign"].Success
            ? $"{match.Groups["sign"]}{match.Groups["offsetHour"]}:{(match.Groups["offsetMinute"].Success ? match.Groups["offsetMinute"].Value : "00")}"
            : "+00:00";
        return DateTimeOffset.TryParse(
            $"{match.Groups["date"].Value}{time}{fraction}{offset}", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out instant);
    }

    [GeneratedRegex(
        """^(?<date>\d{4}-\d{2}-\d{2})(?:T(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?(?:Z|(?<sign>[+-])(?<offsetHour>\d{2}):?(?<offsetMinute>\d{2})?)?)?$""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
