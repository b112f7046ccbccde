using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Writes those JSON values that <see cref="Utf8JsonWriter"/> has no method for.</summary>
internal static class JsonValueWriter
{
    public static void WriteList<T>(Utf8JsonWriter writer, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        writer.WriteStartArray();
        for (int i = 0; i < items.Count; i++)
        {
            writeItem(writer, items[i]);
        }

        writer.WriteEndArray();
    }

    public static void WriteMap<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> entries, Action<Utf8JsonWriter, T> writeValue)
    {
        writer.WriteStartObject();
        WriteEntries(writer, entries, writeValue);
        writer.WriteEndObject();
    }

    /// <summary>Writes the entries into an object that has begun.</summary>
    public static void WriteEntries<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> entries, Action<Utf8JsonWriter, T> writeValue)
    {
        // A dictionary's own enumerator needs no memory; the interface's does.
        if (entries is Dictionary<string, T> dictionary)
        {
            foreach ((string key, T value) in dictionary)
            {
                writer.WritePropertyName(key);
                writeValue(writer, value);
            }

            return;
        }

        foreach ((string key, T value) in entries)
        {
            writer.WritePropertyName(key);
            writeValue(writer, value);
        }
    }

    /// <summary>RFC 3339, with <c>Z</c> for a value in UTC.</summary>
    public static void WriteDateTime(Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            writer.WriteStringValue(value.UtcDateTime);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    public static void WriteDate(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));

    public static void WriteTime(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(Rfc3339.Format(value));

    public static void WriteDuration(Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(Rfc3339.Format(value));

    public static void WriteUri(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);
}
