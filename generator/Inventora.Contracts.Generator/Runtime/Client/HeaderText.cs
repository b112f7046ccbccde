using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Reads declared headers.</summary>
internal static class HeaderText
{
    /// <summary>A header of a value type; null when it has not come.</summary>
    /// <exception cref="FormatException">The text is no value of the type.</exception>
    public static T? Value<T>(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name, ParameterType<T> type)
        where T : struct => Find(headers, name) is { } text ? Parse(name, text, type) : null;

    /// <summary>A header of a reference type; null when it has not come.</summary>
    /// <exception cref="FormatException">The text is no value of the type.</exception>
    public static T? Object<T>(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name, ParameterType<T> type)
        where T : class => Find(headers, name) is { } text ? Parse(name, text, type) : null;

    /// <summary>A header with a list of values; null when it has not come.</summary>
    /// <exception cref="FormatException">A text is no value of the type.</exception>
    public static IReadOnlyList<T>? List<T>(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name, ParameterType<T> type) => Find(headers, name) is { } text
        ? text.Length == 0 ? [] : [.. text.Split(',', StringSplitOptions.TrimEntries).Select(item => Parse(name, item, type))]
        : null;

    private static string? Find(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name) =>
        headers.TryGetValue(name, out IReadOnlyList<string>? values) ? string.Join(",", values) : null;

    private static T Parse<T>(string name, string text, ParameterType<T> type) =>
        type.TryParse(text, out T value) ? value : throw new FormatException($"The header {name}: expected {type.Expectation}, seen '{text}'.");
}
