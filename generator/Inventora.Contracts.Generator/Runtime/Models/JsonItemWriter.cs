using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Writes items of an array: an absent one not at all, a null as null.</summary>
internal static class JsonItemWriter
{
    public static void WriteOptionalItem<T>(this Utf8JsonWriter writer, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is not null)
        {
            write(writer, value);
        }
    }

    public static void WriteOptionalItem<T>(this Utf8JsonWriter writer, T? value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        if (value is { } present)
        {
            write(writer, present);
        }
    }

    public static void WriteOptionalItem<T>(this Utf8JsonWriter writer, Optional<T?> value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value.IsPresent)
        {
            writer.WriteNullableItem(value.Value, write);
        }
    }

    public static void WriteOptionalItem<T>(this Utf8JsonWriter writer, Optional<T?> value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        if (value.IsPresent)
        {
            writer.WriteNullableItem(value.Value, write);
        }
    }

    public static void WriteNullableItem<T>(this Utf8JsonWriter writer, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is not null)
        {
            write(writer, value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void WriteNullableItem<T>(this Utf8JsonWriter writer, T? value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        if (value is { } present)
        {
            write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes items into an array that has begun; null is none.</summary>
    public static void WriteItems<T>(this Utf8JsonWriter writer, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> writeItem)
    {
        for (int i = 0; i < (items?.Count ?? 0); i++)
        {
            writeItem(writer, items![i]);
        }
    }
}
