namespace Inventora.Conformance.Checks.Reading;

/// <summary>Picks a few records of a list, so that a check costs the same on a small and a large account.</summary>
internal static class Sample
{
    /// <summary>Up to <paramref name="most"/> entries, evenly spread, with the first and the last.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> entries, int most) => entries.Count <= most
        ? entries
        : [.. Enumerable.Range(0, most).Select(i => entries[(int)((long)i * (entries.Count - 1) / (most - 1))])];
}
