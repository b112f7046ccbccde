using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Writes values as parameters carry them, whatever the culture; null stays null.</summary>
internal static class ParameterFormat
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string? Of(string? value) => value;

    public static string? Of(bool? value) => value switch { true => "true", false => "false", _ => null };

    public static string? Of(int? value) => value?.ToString(Invariant);

    public static string? Of(long? value) => value?.ToString(Invariant);

    public static string? Of(ulong? value) => value?.ToString(Invariant);

    public static string? Of(float? value) => value?.ToString("R", Invariant);

    public static string? Of(double? value) => value?.ToString("R", Invariant);

    public static string? Of(decimal? value) => value?.ToString(Invariant);

    public static string? Of(DateOnly? value) => value is { } present ? Rfc3339.Format(present) : null;

    public static string? Of(TimeOnly? value) => value is { } present ? Rfc3339.Format(present) : null;

    public static string? Of(DateTimeOffset? value) => value is { } present ? Rfc3339.Format(present) : null;

    public static string? Of(TimeSpan? value) => value is { } present ? Rfc3339.Format(present) : null;

    public static string? Of(Guid? value) => value?.ToString("D");

    public static string? Of(Uri? value) => value?.OriginalString;

    public static string? Of(byte[]? value) => value is null ? null : Convert.ToBase64String(value);

    public static string? OfBase64Url(byte[]? value) => value is null ? null : Base64UrlText.Encode(value);

    /// <summary>A value of an enumeration.</summary>
    public static string? Of<T>(T? value, Func<T, string> toText)
        where T : struct => value is { } present ? toText(present) : null;

    /// <summary>A value that is a JSON document of its own.</summary>
    public static string? Json<T>(T? value, Action<Utf8JsonWriter, T> write)
    {
        if (value is null)
        {
            return null;
        }

        using PooledBuffer buffer = JsonText.Write(value, write);
        return System.Text.Encoding.UTF8.GetString(buffer.Written.Span);
    }

    /// <summary>The items of a list.</summary>
    public static IEnumerable<string>? List<T>(IEnumerable<T>? values, Func<T, string?> format) => values?.Select(value => format(value) ?? "");

    /// <summary>A text, or the items of a list, as parts without names.</summary>
    public static List<KeyValuePair<string, string>>? Parts(IEnumerable<string?>? values) => values?.Select(value => new KeyValuePair<string, string>("", value ?? "")).ToList();

    /// <summary>The items of a list in one value.</summary>
    public static string? Join(IEnumerable<string>? values, string separator = ",") => values is null ? null : string.Join(separator, values);
}
