using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>
/// Adds a violation for a value that breaks a bound of the contract. Null passes everything: where it is not allowed, it was refused before.
/// A value stands at <c>path</c> + <c>step</c>, which are put together only for a violation.
/// </summary>
internal static class ConstraintChecks
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    public static void AtLeast(this ICollection<Violation> violations, string path, string step, long? value, long least)
    {
        if (value < least)
        {
            violations.AddNumber(path, step, "at least", least, value.Value);
        }
    }

    public static void AtLeast(this ICollection<Violation> violations, string path, string step, double? value, double least)
    {
        if (value < least)
        {
            violations.AddNumber(path, step, "at least", least, value.Value);
        }
    }

    public static void AtLeast(this ICollection<Violation> violations, string path, string step, decimal? value, decimal least)
    {
        if (value < least)
        {
            violations.AddNumber(path, step, "at least", least, value.Value);
        }
    }

    public static void AtMost(this ICollection<Violation> violations, string path, string step, long? value, long most)
    {
        if (value > most)
        {
            violations.AddNumber(path, step, "at most", most, value.Value);
        }
    }

    public static void AtMost(this ICollection<Violation> violations, string path, string step, double? value, double most)
    {
        if (value > most)
        {
            violations.AddNumber(path, step, "at most", most, value.Value);
        }
    }

    public static void AtMost(this ICollection<Violation> violations, string path, string step, decimal? value, decimal most)
    {
        if (value > most)
        {
            violations.AddNumber(path, step, "at most", most, value.Value);
        }
    }

    public static void MoreThan(this ICollection<Violation> violations, string path, string step, double? value, double bound)
    {
        if (value <= bound)
        {
            violations.AddNumber(path, step, "more than", bound, value.Value);
        }
    }

    public static void MoreThan(this ICollection<Violation> violations, string path, string step, decimal? value, decimal bound)
    {
        if (value <= bound)
        {
            violations.AddNumber(path, step, "more than", bound, value.Value);
        }
    }

    public static void LessThan(this ICollection<Violation> violations, string path, string step, double? value, double bound)
    {
        if (value >= bound)
        {
            violations.AddNumber(path, step, "less than", bound, value.Value);
        }
    }

    public static void LessThan(this ICollection<Violation> violations, string path, string step, decimal? value, decimal bound)
    {
        if (value >= bound)
        {
            violations.AddNumber(path, step, "less than", bound, value.Value);
        }
    }

    /// <summary>Division must leave nothing; 0.3 is a multiple of 0.1, though not in binary.</summary>
    public static void MultipleOf(this ICollection<Violation> violations, string path, string step, double? value, double divisor)
    {
        double quotient = (value ?? 0) / divisor;
        if (Math.Abs(quotient - Math.Round(quotient)) > 1e-9 * Math.Max(1, Math.Abs(quotient)))
        {
            violations.AddNumber(path, step, "a multiple of", divisor, value!.Value);
        }
    }

    /// <summary>Division must leave nothing.</summary>
    public static void MultipleOf(this ICollection<Violation> violations, string path, string step, decimal? value, decimal divisor)
    {
        if (value is { } number && number % divisor != 0)
        {
            violations.AddNumber(path, step, "a multiple of", divisor, number);
        }
    }

    public static void MinLength(this ICollection<Violation> violations, string path, string step, string? value, int least)
    {
        // A text has at most as many code points as units.
        if (value is not null && (value.Length < least || Length(value) < least))
        {
            violations.Add(new Violation(path + step, $"at least {Amount(least, "character", "characters")}", ShownText.Quote(value)));
        }
    }

    public static void MaxLength(this ICollection<Violation> violations, string path, string step, string? value, int most)
    {
        if (value?.Length > most && Length(value) > most)
        {
            violations.Add(new Violation(path + step, $"at most {Amount(most, "character", "characters")}", ShownText.Quote(value)));
        }
    }

    /// <summary>The pattern must be found in the text. A text that takes a second and is still undecided is refused: it was made for that.</summary>
    /// <param name="violations">Where a violation is added.</param>
    /// <param name="path">Where the value's owner stands.</param>
    /// <param name="step">The way from there to the value.</param>
    /// <param name="value">The text.</param>
    /// <param name="pattern">The pattern as .NET reads it.</param>
    /// <param name="documented">The pattern as the contract has it, where that differs.</param>
    public static void Matches(this ICollection<Violation> violations, string path, string step, string? value, string pattern, string? documented = null)
    {
        if (value is not null && !IsMatch(value, pattern))
        {
            violations.Add(new Violation(path + step, $"text that matches {documented ?? pattern}", ShownText.Quote(value)));
        }
    }

    public static void MinItems(this ICollection<Violation> violations, string path, string step, int? count, int least) =>
        violations.AddFewer(path, step, count, least, "item", "items");

    public static void MaxItems(this ICollection<Violation> violations, string path, string step, int? count, int most) =>
        violations.AddMore(path, step, count, most, "item", "items");

    public static void MinProperties(this ICollection<Violation> violations, string path, string step, int? count, int least) =>
        violations.AddFewer(path, step, count, least, "property", "properties");

    public static void MaxProperties(this ICollection<Violation> violations, string path, string step, int? count, int most) =>
        violations.AddMore(path, step, count, most, "property", "properties");

    public static void UniqueItems<T>(this ICollection<Violation> violations, string path, string step, IReadOnlyList<T>? items)
    {
        if (items is not null && new HashSet<T>(items).Count != items.Count)
        {
            violations.Add(new Violation(path + step, "items that all differ", "equal ones"));
        }
    }

    /// <summary>As the overload, of items that are compared by their JSON: what is equal and was written in two ways is let pass.</summary>
    public static void UniqueItems<T>(this ICollection<Violation> violations, string path, string step, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> write)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (T item in items ?? [])
        {
            using PooledBuffer json = JsonText.Write(item, write);
            if (!known.Add(Encoding.UTF8.GetString(json.Written.Span)))
            {
                violations.Add(new Violation(path + step, "items that all differ", "equal ones"));
                return;
            }
        }
    }

    /// <summary>Checks each item of a list, with the place where it stands: from the index <paramref name="first"/> on.</summary>
    public static void Items<T>(this ICollection<Violation> violations, string path, string step, IReadOnlyList<T>? items, Action<T, string, ICollection<Violation>> check, int first = 0)
    {
        for (int i = 0; i < items?.Count; i++)
        {
            check(items[i], $"{path}{step}/{first + i}", violations);
        }
    }

    /// <summary>Checks each value of a map, with the place where it stands.</summary>
    public static void Entries<T>(this ICollection<Violation> violations, string path, string step, IReadOnlyDictionary<string, T>? entries, Action<T, string, ICollection<Violation>> check)
    {
        foreach ((string key, T value) in entries ?? new Dictionary<string, T>())
        {
            check(value, path + step + Step(key), violations);
        }
    }

    /// <summary>A key as a step of a JSON pointer.</summary>
    public static string Step(string key) => "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static void AddNumber<T>(this ICollection<Violation> violations, string path, string step, string phrase, T bound, T value)
        where T : IFormattable =>
        violations.Add(new Violation(path + step, $"{phrase} {Show(bound)}", Show(value)));

    private static void AddFewer(this ICollection<Violation> violations, string path, string step, int? count, int least, string one, string many)
    {
        if (count < least)
        {
            violations.Add(new Violation(path + step, $"at least {Amount(least, one, many)}", Show(count.Value)));
        }
    }

    private static void AddMore(this ICollection<Violation> violations, string path, string step, int? count, int most, string one, string many)
    {
        if (count > most)
        {
            violations.Add(new Violation(path + step, $"at most {Amount(most, one, many)}", Show(count.Value)));
        }
    }

    private static string Amount(int amount, string one, string many) => $"{Show(amount)} {(amount == 1 ? one : many)}";

    private static string Show<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The length as JSON Schema counts it: in code points, not in UTF-16 units.</summary>
    private static int Length(string value)
    {
        int length = value.Length;
        for (int i = 1; i < value.Length; i++)
        {
            length -= char.IsSurrogatePair(value[i - 1], value[i]) ? 1 : 0;
        }

        return length;
    }

    private static bool IsMatch(string value, string pattern)
    {
        try
        {
            return Patterns.GetOrAdd(pattern, CreatePattern).IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex CreatePattern(string pattern) => new(pattern, RegexOptions.CultureInvariant, LongestMatch);
}
