using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Writes JSON values, each method those of one kind.</summary>
internal static class JsonValueWriter
{
    public static void WriteList<T>(this Utf8JsonWriter writer, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        writer.WriteStartArray();
        if (items is List<T> list)
        {
            foreach (T item in list)
            {
                writeItem(writer, item);
            }
        }
        else
        {
            for (int i = 0; i < items.Count; i++)
            {
                writeItem(writer, items[i]);
            }
        }

        writer.WriteEndArray();
    }

    public static void WriteMap<T>(this Utf8JsonWriter writer, IReadOnlyDictionary<string, T> entries, Action<Utf8JsonWriter, T> writeValue)
    {
        writer.WriteStartObject();
        WriteEntries(writer, entries, writeValue);
        writer.WriteEndObject();
    }

    /// <summary>Writes the entries into an object that has begun.</summary>
    public static void WriteEntries<T>(this Utf8JsonWriter writer, IReadOnlyDictionary<string, T> entries, Action<Utf8JsonWriter, T> writeValue)
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
    public static void WriteDateTime(this Utf8JsonWriter writer, DateTimeOffset value)
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

    public static void WriteDate(this Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));

    public static void WriteTime(this Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(Rfc3339.Format(value));

    public static void WriteDuration(this Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(Rfc3339.Format(value));

    public static void WriteUri(this Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);

    public static void WriteBytes(this Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value);

    public static void WriteBase64Url(this Utf8JsonWriter writer, byte[] value) => writer.WriteStringValue(Base64UrlText.Encode(value));

    public static void WriteJson(this Utf8JsonWriter writer, JsonElement value) => value.WriteTo(writer);

    public static void WriteString(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public static void WriteBoolean(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public static void WriteInt32(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public static void WriteInt64(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    public static void WriteUInt64(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

    public static void WriteSingle(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    public static void WriteDouble(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    public static void WriteDecimal(this Utf8JsonWriter writer, decimal value)
    {
        if (DecimalText.TryGetInteger(value, out long integer))
        {
            writer.WriteNumberValue(integer);
            return;
        }

        Span<byte> text = stackalloc byte[DecimalText.LongestText];
        ReadOnlySpan<byte> digits = DecimalText.Format(value, text);

        // What is written raw is not put on a line of its own.
        if (digits.IsEmpty || writer.Options.Indented)
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteRawValue(digits, skipInputValidation: true);
        }
    }

    public static void WriteUuid(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);
}
