using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>The types that parameters have; each reads its one notation and nothing else, whatever the culture.</summary>
internal static class ParameterTypes
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fractional = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static readonly ParameterType<string> String = new("a string", (string text, out string value) =>
    {
        value = text;
        return true;
    });

    public static readonly ParameterType<bool> Boolean = new("true or false", (string text, out bool value) =>
    {
        value = text == "true";
        return value || text == "false";
    });

    public static readonly ParameterType<int> Int32 = new("an integer", (string text, out int value) =>
    {
        value = 0;
        return IsNumber(text, isWhole: true) && int.TryParse(text, Whole, Invariant, out value);
    });

    public static readonly ParameterType<long> Int64 = new("an integer", (string text, out long value) =>
    {
        value = 0;
        return IsNumber(text, isWhole: true) && long.TryParse(text, Whole, Invariant, out value);
    });

    public static readonly ParameterType<ulong> UInt64 = new("an integer from 0", (string text, out ulong value) =>
    {
        value = 0;
        return IsNumber(text, isWhole: true) && ulong.TryParse(text, Whole, Invariant, out value);
    });

    public static readonly ParameterType<float> Single = new("a number", (string text, out float value) =>
    {
        value = 0;
        return IsNumber(text, isWhole: false) && float.TryParse(text, Fractional, Invariant, out value) && float.IsFinite(value);
    });

    public static readonly ParameterType<double> Double = new("a number", (string text, out double value) =>
    {
        value = 0;
        return IsNumber(text, isWhole: false) && double.TryParse(text, Fractional, Invariant, out value) && double.IsFinite(value);
    });

    public static readonly ParameterType<decimal> Decimal = new("a decimal number", (string text, out decimal value) =>
    {
        value = 0;
        return IsNumber(text, isWhole: false) && decimal.TryParse(text, Fractional, Invariant, out value);
    });

    public static readonly ParameterType<DateOnly> Date = new("a date such as 2024-03-15", (string text, out DateOnly value) =>
        Rfc3339.TryParseDate(text, out value));

    public static readonly ParameterType<TimeOnly> Time = new("a time such as 10:00:00", (string text, out TimeOnly value) =>
        Rfc3339.TryParseTime(text, out value));

    public static readonly ParameterType<DateTimeOffset> DateTime = new(
        "a date and time with offset, such as 2024-03-15T10:00:00Z",
        (string text, out DateTimeOffset value) => Rfc3339.TryParseDateTime(text, out value));

    public static readonly ParameterType<TimeSpan> Duration = new("a duration such as P1DT2H", (string text, out TimeSpan value) =>
        Rfc3339.TryParseDuration(text, out value));

    public static readonly ParameterType<Guid> Uuid = new(
        "a UUID such as 123e4567-e89b-12d3-a456-426614174000",
        (string text, out Guid value) => Guid.TryParseExact(text, "D", out value));

    public static readonly ParameterType<Uri> Uri = new("an address", (string text, out Uri value) =>
    {
        bool isUri = System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? read);
        value = read!;
        return isUri;
    });

    public static readonly ParameterType<byte[]> Bytes = new("bytes in base64", (string text, out byte[] value) =>
    {
        value = new byte[text.Length];
        bool isBase64 = Convert.TryFromBase64String(text, value, out int length);
        value = value[..length];
        return isBase64;
    });

    public static readonly ParameterType<byte[]> Base64Url = new("bytes in base64url", Base64UrlText.TryDecode);

    public static readonly ParameterType<JsonElement> Json = OfJson((ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader));

    /// <summary>A type whose values stand in a parameter as they stand in JSON.</summary>
    public static ParameterType<T> OfJson<T>(JsonValueRead<T> read) => new(
        "JSON as documented",
        (string text, out T value) => TryRead(Encoding.UTF8.GetBytes(text), read, out value));

    private static bool TryRead<T>(byte[] json, JsonValueRead<T> read, out T value)
    {
        try
        {
            value = JsonText.Read(json, read);
            return true;
        }
        catch (JsonException)
        {
            value = default!;
            return false;
        }
    }

    // JSON's own notation of numbers: no plus sign, no white space, no leading zeros, no bare point.
    private static bool IsNumber(string text, bool isWhole)
    {
        ReadOnlySpan<char> rest = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        int digits = CountDigits(rest);
        if (digits == 0 || (digits > 1 && rest[0] == '0'))
        {
            return false;
        }

        rest = rest[digits..];
        if (!isWhole && rest.StartsWith("."))
        {
            int fraction = CountDigits(rest[1..]);
            if (fraction == 0)
            {
                return false;
            }

            rest = rest[(fraction + 1)..];
        }

        if (!isWhole && !rest.IsEmpty && rest[0] is 'e' or 'E')
        {
            rest = rest[1..];
            rest = !rest.IsEmpty && rest[0] is '+' or '-' ? rest[1..] : rest;
            int exponent = CountDigits(rest);
            return exponent > 0 && exponent == rest.Length;
        }

        return rest.IsEmpty;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
