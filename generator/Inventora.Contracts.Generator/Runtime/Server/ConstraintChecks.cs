using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What generated validators ask of values. Null passes everything: where it is not allowed, it was refused before.</summary>
internal static class ConstraintChecks
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    /// <summary>The length as JSON Schema counts it: in code points, not in UTF-16 units.</summary>
    public static int? Length(string? value)
    {
        int? length = value?.Length;
        for (int i = 1; i < value?.Length; i++)
        {
            if (char.IsSurrogatePair(value[i - 1], value[i]))
            {
                length--;
            }
        }

        return length;
    }

    /// <summary>Whether the pattern is found in the text. A text that takes a second and is still undecided is refused: it was made for that.</summary>
    public static bool IsMatch(string? value, string pattern)
    {
        try
        {
            return value is null || Patterns.GetOrAdd(pattern, CreatePattern).IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Whether division leaves nothing.</summary>
    public static bool IsMultipleOf(decimal? value, decimal divisor) => value is null || value.Value % divisor == 0;

    /// <summary>Whether division leaves nothing; 0.3 is a multiple of 0.1, though not in binary.</summary>
    public static bool IsMultipleOf(double? value, double divisor)
    {
        double quotient = (value ?? 0) / divisor;
        return Math.Abs(quotient - Math.Round(quotient)) <= 1e-9 * Math.Max(1, Math.Abs(quotient));
    }

    /// <summary>Whether no two items are equal.</summary>
    public static bool AreUnique<T>(IReadOnlyList<T>? items) => items is null || new HashSet<T>(items).Count == items.Count;

    /// <summary>A value for a message.</summary>
    public static string Show(string? value) => ShownText.Quote(value);

    /// <summary>A value for a message.</summary>
    public static string Show<T>(T? value)
        where T : struct, IFormattable => value is null ? "null" : value.Value.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>A value for a message.</summary>
    public static string Show<T>(T value)
        where T : struct, IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>A key as a step of a JSON pointer.</summary>
    public static string Step(string key) => "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static Regex CreatePattern(string pattern) => new(pattern, RegexOptions.CultureInvariant, LongestMatch);
}
