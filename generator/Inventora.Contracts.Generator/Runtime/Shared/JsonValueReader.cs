using System;
using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads JSON values: each method from the value's first token, to its last one. What does not fit is a <see cref="JsonException"/>.</summary>
internal static class JsonValueReader
{
    private const int LongestSeenText = 60;

    /// <summary>Reads a value, and says in the exception of one that does not fit where it stands.</summary>
    public static T ReadLocated<T>(ref Utf8JsonReader reader, JsonValueRead<T> read)
    {
        Utf8JsonReader start = reader;
        try
        {
            return read(ref reader);
        }
        catch (JsonException fault) when (fault.Path is null && fault.LineNumber is null)
        {
            string path = JsonPlace.Find(start, reader.TokenStartIndex);

            // Below the root, JsonSerializer knows the way to here, and fills in a path that is missing.
            throw new JsonException($"{path}: {fault.Message}", start.CurrentDepth == 0 ? path : null, null, null, fault);
        }
    }

    /// <summary>Whether null stands here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNull(this ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>Checks that an object begins here.</summary>
    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected(ref reader, "an object");
        }
    }

    /// <summary>Goes to the value of the object's next property.</summary>
    /// <param name="reader">Stands on the object's begin, or on the last token of a property.</param>
    /// <param name="name">The property's name, without escapes.</param>
    /// <returns>Whether there was one; otherwise the reader stands on the object's end.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextProperty(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Advance(ref reader);
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }

        name = reader.HasValueSequence || reader.ValueIsEscaped ? Unescaped(ref reader) : reader.ValueSpan;
        Advance(ref reader);
        return true;
    }

    /// <summary>Goes to the array's next item.</summary>
    /// <param name="reader">Stands on the array's begin, or on the last token of an item.</param>
    /// <returns>Whether there was one; otherwise the reader stands on the array's end.</returns>
    public static bool NextItem(ref Utf8JsonReader reader)
    {
        Advance(ref reader);
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Reads over a value.</summary>
    public static void Skip(ref Utf8JsonReader reader)
    {
        // Skip refuses to work in a buffer that is not the last one, even if the whole value is there, as JsonSerializer makes sure.
        if (!reader.TrySkip())
        {
            throw Truncated();
        }
    }

    public static string ReadString(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? GetString(ref reader) : throw Unexpected(ref reader, "a string");

    /// <summary>The bytes of a string, without escapes; valid as long as the buffer that is read.</summary>
    public static ReadOnlySpan<byte> ReadText(ref Utf8JsonReader reader, string expected = "a string")
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref reader, expected);
        }

        return reader.HasValueSequence || reader.ValueIsEscaped ? Unescaped(ref reader) : reader.ValueSpan;
    }

    public static bool ReadBoolean(this ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(ref reader, "true or false"),
    };

    public static int ReadInt32(this ref Utf8JsonReader reader)
    {
        const string Expected = "an integer from -2147483648 to 2147483647";
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(ref reader, Expected);
        }

        return reader.TryGetInt32(out int value) ? value : (int)ReadWhole(ref reader, int.MinValue, int.MaxValue, Expected);
    }

    public static long ReadInt64(this ref Utf8JsonReader reader)
    {
        const string Expected = "an integer from -9223372036854775808 to 9223372036854775807";
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(ref reader, Expected);
        }

        return reader.TryGetInt64(out long value) ? value : (long)ReadWhole(ref reader, long.MinValue, long.MaxValue, Expected);
    }

    public static ulong ReadUInt64(this ref Utf8JsonReader reader)
    {
        const string Expected = "an integer from 0 to 18446744073709551615";
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(ref reader, Expected);
        }

        return reader.TryGetUInt64(out ulong value) ? value : (ulong)ReadWhole(ref reader, ulong.MinValue, ulong.MaxValue, Expected);
    }

    public static float ReadSingle(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out float value) && float.IsFinite(value)
            ? value
            : throw Unexpected(ref reader, "a number within the range of float");

    public static double ReadDouble(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) && double.IsFinite(value)
            ? value
            : throw Unexpected(ref reader, "a number within the range of double");

    public static decimal ReadDecimal(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number
            && ((!reader.HasValueSequence && TryParseShort(reader.ValueSpan, out decimal value)) || reader.TryGetDecimal(out value)))
        {
            return value;
        }

        throw Unexpected(ref reader, "a number within the range of decimal");
    }

    public static DateTimeOffset ReadDateTime(this ref Utf8JsonReader reader)
    {
        const string Expected = "a date and time with offset, such as 2024-03-15T10:00:00Z";
        return Rfc3339.TryParseDateTime(ReadText(ref reader, Expected), out DateTimeOffset value) ? value : throw Unexpected(ref reader, Expected);
    }

    public static DateOnly ReadDate(this ref Utf8JsonReader reader)
    {
        const string Expected = "a date such as 2024-03-15";
        return Rfc3339.TryParseDate(ReadText(ref reader, Expected), out DateOnly value) ? value : throw Unexpected(ref reader, Expected);
    }

    public static TimeOnly ReadTime(this ref Utf8JsonReader reader)
    {
        const string Expected = "a time such as 10:00:00";
        return Rfc3339.TryParseTime(ReadText(ref reader, Expected), out TimeOnly value) ? value : throw Unexpected(ref reader, Expected);
    }

    public static TimeSpan ReadDuration(this ref Utf8JsonReader reader)
    {
        const string Expected = "a duration such as P1DT2H";
        return Rfc3339.TryParseDuration(ReadText(ref reader, Expected), out TimeSpan value) ? value : throw Unexpected(ref reader, Expected);
    }

    public static Guid ReadUuid(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out Guid value) ? value : throw Unexpected(ref reader, "a UUID");

    public static Uri ReadUri(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && Uri.TryCreate(GetString(ref reader), UriKind.RelativeOrAbsolute, out Uri? value)
            ? value
            : throw Unexpected(ref reader, "a URI");

    public static byte[] ReadBytes(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw Unexpected(ref reader, "bytes in base64");

    public static byte[] ReadBase64Url(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && Base64UrlText.TryDecode(GetString(ref reader), out byte[] value) ? value : throw Unexpected(ref reader, "bytes in base64url");

    public static JsonElement ReadJson(this ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads the only value that there can be.</summary>
    public static string ReadConstant(this ref Utf8JsonReader reader, string constant) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(constant) ? constant : throw Unexpected(ref reader, $"\"{constant}\"");

    /// <inheritdoc cref="ReadConstant(ref Utf8JsonReader, string)"/>
    public static bool ReadConstant(this ref Utf8JsonReader reader, bool constant) =>
        reader.TokenType == (constant ? JsonTokenType.True : JsonTokenType.False) ? constant : throw Unexpected(ref reader, constant ? "true" : "false");

    /// <inheritdoc cref="ReadConstant(ref Utf8JsonReader, string)"/>
    public static long ReadConstant(this ref Utf8JsonReader reader, long constant) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) && value == constant ? constant : throw Unexpected(ref reader, $"{constant}");

    /// <inheritdoc cref="ReadConstant(ref Utf8JsonReader, string)"/>
    public static double ReadConstant(this ref Utf8JsonReader reader, double constant) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) && value.Equals(constant)
            ? constant
            : throw Unexpected(ref reader, constant.ToString(CultureInfo.InvariantCulture));

    /// <summary>The exception for a value that does not fit.</summary>
    public static JsonException Unexpected(ref Utf8JsonReader reader, string expected) => new($"expected {expected}, seen {Seen(ref reader)}");

    /// <summary>Goes to the next token of a value that is not over yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw Truncated();
        }
    }

    private static JsonException Truncated() => new("expected the rest of the value, seen the end of the JSON");

    /// <summary>The text of a string, or of a name.</summary>
    public static string GetString(scoped ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("expected Unicode text, seen a string with invalid UTF-8 or half a surrogate pair", fault);
        }
    }

    private static ReadOnlySpan<byte> Unescaped(scoped ref Utf8JsonReader reader) => Encoding.UTF8.GetBytes(GetString(ref reader));

    /// <summary>Reads a number of at most 19 digits without exponent, as nearly all are, several times faster than the reader does.</summary>
    private static bool TryParseShort(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        if (number.Length > 19)
        {
            return false;
        }

        ulong digits = 0;
        int point = -1;
        bool isNegative = number[0] == '-';
        for (int i = isNegative ? 1 : 0; i < number.Length; i++)
        {
            uint digit = number[i] - (uint)'0';
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (number[i] == '.')
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        byte scale = (byte)(point < 0 ? 0 : number.Length - 1 - point);
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, scale);
        return true;
    }

    /// <summary>JSON Schema calls 1.0 and 1e3 integers too.</summary>
    private static decimal ReadWhole(ref Utf8JsonReader reader, decimal least, decimal most, string expected) =>
        reader.TryGetDecimal(out decimal value) && decimal.Truncate(value) == value && value >= least && value <= most
            ? value
            : throw Unexpected(ref reader, expected);

    private static string Seen(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return "null";
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.False:
                return "false";
            case JsonTokenType.StartObject:
                return "an object";
            case JsonTokenType.StartArray:
                return "an array";
            case JsonTokenType.String or JsonTokenType.Number:
                byte[] raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray();
                string text = Encoding.UTF8.GetString(raw);
                text = text.Length > LongestSeenText ? text[..LongestSeenText] + "…" : text;
                return reader.TokenType == JsonTokenType.Number ? $"the number {text}" : $"the string \"{text}\"";
            default:
                return reader.TokenType.ToString();
        }
    }
}
