using System;
using System.Globalization;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>What the members of an enum are in JSON: numbers.</summary>
internal sealed class EnumNumbers<T>(T[] members, decimal[] numbers) : EnumValues<T>
    where T : struct, Enum
{
    public override string Expected { get; } = "one of " + string.Join(", ", Array.ConvertAll(numbers, Text));

    public override T Read(ref Utf8JsonReader reader)
    {
        int found = reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number) ? Array.IndexOf(numbers, number) : -1;
        return found >= 0 ? members[found] : throw JsonValueReader.Unexpected(ref reader, Expected);
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteNumberValue(Number(value));

    public override string ToText(T value) => Text(Number(value));

    public override bool TryParse(string? text, out T value)
    {
        int found = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? Array.IndexOf(numbers, number) : -1;
        value = found < 0 ? default : members[found];
        return found >= 0;
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private decimal Number(T value)
    {
        int found = Array.IndexOf(members, value);
        return found >= 0 ? numbers[found] : throw new ArgumentOutOfRangeException(nameof(value), value, "expected " + Expected);
    }
}
