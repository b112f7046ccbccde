using System.Globalization;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>How long an answer is held back: a time between two, both included.</summary>
internal readonly record struct Delay(TimeSpan Least, TimeSpan Most)
{
    private const int Longest = 600_000;

    /// <summary>Reads <c>50</c> or <c>20-200</c>, milliseconds; null when it is neither.</summary>
    public static Delay? Parse(string text)
    {
        var parts = text.Split('-');
        return parts.Length <= 2 && Milliseconds(parts[0]) is { } least && Milliseconds(parts[^1]) is { } most && least <= most ? new(least, most) : null;
    }

    /// <summary>One of the times.</summary>
    public TimeSpan Pick() => Least + (Most - Least) * Random.Shared.NextDouble();

    private static TimeSpan? Milliseconds(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Longest ? TimeSpan.FromMilliseconds(number) : null;
}
