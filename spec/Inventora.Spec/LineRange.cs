using System.Globalization;

namespace Inventora.Spec;

/// <summary>A run of lines of the API's documentation, both ends included, counted from 1.</summary>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line; equal to <paramref name="First"/> for a single line.</param>
public readonly record struct LineRange(int First, int Last)
{
    /// <summary>Says whether a line lies in the range.</summary>
    public bool Contains(int line) => line >= First && line <= Last;

    /// <summary>Reads <c>16</c> or <c>27-28</c>. False for anything else, also for a range that runs backwards or starts before line 1.</summary>
    public static bool TryParse(string text, out LineRange range)
    {
        range = default;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var head = dash < 0 ? text : text[..dash];
        var tail = dash < 0 ? text : text[(dash + 1)..];
        if (!int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(tail, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            || first < 1
            || last < first)
        {
            return false;
        }

        range = new LineRange(first, last);
        return true;
    }

    /// <summary>The range as the ledger writes it: <c>16</c> or <c>27-28</c>.</summary>
    public override string ToString() =>
        First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
