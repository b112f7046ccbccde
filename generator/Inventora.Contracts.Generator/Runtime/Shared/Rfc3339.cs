using System;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>The notations of dates, times and durations in JSON Schema: RFC 3339, and its appendix on ISO 8601 for durations.</summary>
internal static class Rfc3339
{
    private const int LongestText = 64;

    /// <summary>Date, time and offset. What is finer than 100 ns is cut off; a leap second is the second after it.</summary>
    /// <remarks>A text without offset is refused: to read it in the machine's zone would give every machine another instant.</remarks>
    public static bool TryParseDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 20
            || (text[10] is not ((byte)'T' or (byte)'t' or (byte)' '))
            || !TryParseDate(text[..10], out DateOnly date)
            || !TryParseClock(text[11..], out long ticks, out int length)
            || !TryParseOffset(text[(11 + length)..], out int minutes))
        {
            return false;
        }

        long local = (date.DayNumber * TimeSpan.TicksPerDay) + ticks;
        long utc = local - (minutes * TimeSpan.TicksPerMinute);
        if (local > DateTime.MaxValue.Ticks || utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, new TimeSpan(minutes * TimeSpan.TicksPerMinute));
        return true;
    }

    /// <summary>As the overload for bytes.</summary>
    public static bool TryParseDateTime(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        Span<byte> bytes = stackalloc byte[LongestText];
        value = default;
        return TryGetAscii(text, bytes, out int length) && TryParseDateTime(bytes[..length], out value);
    }

    /// <summary>A full-date, <c>2024-03-15</c>.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != 10
            || text[4] != '-'
            || text[7] != '-'
            || !TryParseDigits(text[..4], out int year)
            || !TryParseDigits(text[5..7], out int month)
            || !TryParseDigits(text[8..10], out int day)
            || year < 1
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>As the overload for bytes.</summary>
    public static bool TryParseDate(ReadOnlySpan<char> text, out DateOnly value)
    {
        Span<byte> bytes = stackalloc byte[LongestText];
        value = default;
        return TryGetAscii(text, bytes, out int length) && TryParseDate(bytes[..length], out value);
    }

    /// <summary>A partial-time, <c>10:00:00</c>, with or without fractions of a second.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (!TryParseClock(text, out long ticks, out int length) || length != text.Length || ticks >= TimeSpan.TicksPerDay)
        {
            return false;
        }

        value = new TimeOnly(ticks);
        return true;
    }

    /// <summary>As the overload for bytes.</summary>
    public static bool TryParseTime(ReadOnlySpan<char> text, out TimeOnly value)
    {
        Span<byte> bytes = stackalloc byte[LongestText];
        value = default;
        return TryGetAscii(text, bytes, out int length) && TryParseTime(bytes[..length], out value);
    }

    /// <summary>A duration, <c>P1DT2H</c>; a year counts 365 days, a month 30, as <see cref="XmlConvert"/> has it.</summary>
    public static bool TryParseDuration(ReadOnlySpan<byte> text, out TimeSpan value) => TryParseDuration(Encoding.UTF8.GetString(text), out value);

    /// <summary>As the overload for bytes.</summary>
    public static bool TryParseDuration(string text, out TimeSpan value)
    {
        try
        {
            bool isWeeks = text.StartsWith('P') && text.EndsWith('W');
            value = isWeeks
                ? TimeSpan.FromDays(7L * int.Parse(text.AsSpan(1, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture))
                : XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            value = default;
            return false;
        }
    }

    /// <summary>A date and time, with <c>Z</c> for a value in UTC.</summary>
    public static string Format(DateTimeOffset value) =>
        value.ToString(value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>A full-date.</summary>
    public static string Format(DateOnly value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A partial-time.</summary>
    public static string Format(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>A duration.</summary>
    public static string Format(TimeSpan value) => XmlConvert.ToString(value);

    /// <summary>Reads <c>HH:mm:ss</c> and a fraction, and says how much of the text that was.</summary>
    private static bool TryParseClock(ReadOnlySpan<byte> text, out long ticks, out int length)
    {
        ticks = 0;
        length = 8;
        if (text.Length < 8
            || text[2] != ':'
            || text[5] != ':'
            || !TryParseDigits(text[..2], out int hour)
            || !TryParseDigits(text[3..5], out int minute)
            || !TryParseDigits(text[6..8], out int second)
            || hour > 23
            || minute > 59
            || second > 60)
        {
            return false;
        }

        ticks = (((hour * 60L) + minute) * 60L + second) * TimeSpan.TicksPerSecond;
        if (text.Length == 8 || text[8] != '.')
        {
            return true;
        }

        long unit = TimeSpan.TicksPerSecond;
        for (length = 9; length < text.Length && text[length] is >= (byte)'0' and <= (byte)'9'; length++)
        {
            unit /= 10;
            ticks += (text[length] - '0') * unit;
        }

        return length > 9;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
        {
            return text[0] is (byte)'Z' or (byte)'z';
        }

        if (text.Length != 6
            || (text[0] is not ((byte)'+' or (byte)'-'))
            || text[3] != ':'
            || !TryParseDigits(text[1..3], out int hour)
            || !TryParseDigits(text[4..6], out int minute)
            || minute > 59)
        {
            return false;
        }

        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);

        // DateTimeOffset ends at 14 hours; no zone of the world is further off.
        return Math.Abs(minutes) <= 14 * 60;
    }

    private static bool TryParseDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    private static bool TryGetAscii(ReadOnlySpan<char> text, Span<byte> bytes, out int length)
    {
        length = 0;
        return text.Length <= bytes.Length && Ascii.FromUtf16(text, bytes, out length) == System.Buffers.OperationStatus.Done;
    }
}
