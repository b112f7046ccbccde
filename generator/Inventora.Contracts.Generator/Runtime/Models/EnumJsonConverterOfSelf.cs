using System;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads and writes the members of an enum as JSON and as text.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <typeparam name="TSelf">The converter itself, which knows the values.</typeparam>
public abstract class EnumJsonConverter<T, TSelf> : EnumJsonConverter<T>
    where T : struct, Enum
    where TSelf : EnumJsonConverter<T, TSelf>, new()
{
    private static readonly EnumValues<T> Values = new TSelf().values;

    private readonly EnumValues<T> values;

    private protected EnumJsonConverter(params string[] texts)
        : this(new EnumTexts<T>(texts))
    {
    }

    private protected EnumJsonConverter(T[] members, decimal[] numbers)
        : this(new EnumNumbers<T>(members, numbers))
    {
    }

    private EnumJsonConverter(EnumValues<T> values)
        : base(Read, Write, ToText, TryParse) => this.values = values;

    /// <summary>The values, as a part of a sentence that begins with "expected".</summary>
    public static string Expected => Values.Expected;

    /// <summary>Reads the value that begins here.</summary>
    /// <exception cref="JsonException">It is none of the enum's.</exception>
    public static T Read(ref Utf8JsonReader reader) => Values.Read(ref reader);

    /// <summary>Writes a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no member of the enum.</exception>
    public static void Write(Utf8JsonWriter writer, T value) => Values.Write(writer, value);

    /// <summary>The value as text, as a URL has it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no member of the enum.</exception>
    public static string ToText(T value) => Values.ToText(value);

    /// <summary>Reads a value out of text, as a URL has it.</summary>
    /// <returns>Whether the text is a value.</returns>
    public static bool TryParse(string? text, out T value) => Values.TryParse(text, out value);
}
