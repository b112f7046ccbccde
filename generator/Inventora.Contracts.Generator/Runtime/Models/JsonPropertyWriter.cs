using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Writes properties: an absent one not at all, a null as null.</summary>
internal static class JsonPropertyWriter
{
    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value is { } present)
        {
            writer.WriteBoolean(name, present);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, double? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is { } present)
        {
            writer.WriteDecimal(name, present);
        }
    }

    public static void WriteOptional<T>(this Utf8JsonWriter writer, JsonEncodedText name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            write(writer, value);
        }
    }

    public static void WriteOptional<T>(this Utf8JsonWriter writer, JsonEncodedText name, T? value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            write(writer, present);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, Optional<string?> value)
    {
        if (value.IsPresent)
        {
            writer.WriteString(name, value.Value);
        }
    }

    public static void WriteOptional<T>(this Utf8JsonWriter writer, JsonEncodedText name, Optional<T?> value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value.IsPresent)
        {
            writer.WriteNullable(name, value.Value, write);
        }
    }

    public static void WriteOptional<T>(this Utf8JsonWriter writer, JsonEncodedText name, Optional<T?> value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        if (value.IsPresent)
        {
            writer.WriteNullable(name, value.Value, write);
        }
    }

    public static void WriteDecimal(this Utf8JsonWriter writer, JsonEncodedText name, decimal value)
    {
        if (DecimalText.TryGetInteger(value, out long integer))
        {
            writer.WriteNumber(name, integer);
        }
        else
        {
            writer.WritePropertyName(name);
            writer.WriteDecimal(value);
        }
    }

    public static void WriteNullable(this Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value is { } present)
        {
            writer.WriteBoolean(name, present);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteNullable(this Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteNullable(this Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteNullable(this Utf8JsonWriter writer, JsonEncodedText name, double? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteNullable(this Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is { } present)
        {
            writer.WriteDecimal(name, present);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteNullable<T>(this Utf8JsonWriter writer, JsonEncodedText name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        writer.WritePropertyName(name);
        if (value is not null)
        {
            write(writer, value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void WriteNullable<T>(this Utf8JsonWriter writer, JsonEncodedText name, T? value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        writer.WritePropertyName(name);
        if (value is { } present)
        {
            write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void WriteList<T>(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        writer.WritePropertyName(name);
        writer.WriteList(items, writeItem);
    }

    public static void WriteOptionalList<T>(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items is not null)
        {
            writer.WriteList(name, items, writeItem);
        }
    }

    public static void WriteOptionalList<T>(this Utf8JsonWriter writer, JsonEncodedText name, Optional<List<T>?> items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items.IsPresent)
        {
            writer.WriteNullableList(name, items.Value, writeItem);
        }
    }

    public static void WriteNullableList<T>(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items is not null)
        {
            writer.WriteList(name, items, writeItem);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteMap<T>(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyDictionary<string, T> entries, Action<Utf8JsonWriter, T> writeValue)
    {
        writer.WritePropertyName(name);
        writer.WriteMap(entries, writeValue);
    }

    public static void WriteOptionalMap<T>(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyDictionary<string, T>? entries, Action<Utf8JsonWriter, T> writeValue)
    {
        if (entries is not null)
        {
            writer.WriteMap(name, entries, writeValue);
        }
    }

    public static void WriteOptionalMap<T>(this Utf8JsonWriter writer, JsonEncodedText name, Optional<Dictionary<string, T>?> entries, Action<Utf8JsonWriter, T> writeValue)
    {
        if (entries.IsPresent)
        {
            writer.WriteNullableMap(name, entries.Value, writeValue);
        }
    }

    public static void WriteNullableMap<T>(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyDictionary<string, T>? entries, Action<Utf8JsonWriter, T> writeValue)
    {
        if (entries is not null)
        {
            writer.WriteMap(name, entries, writeValue);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
