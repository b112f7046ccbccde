using System;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>What the members of an enum are in JSON: strings, in the order of the members, which are counted from 0.</summary>
internal sealed class EnumTexts<T> : EnumValues<T>
    where T : struct, Enum
{
    private readonly string[] texts;
    private readonly JsonEncodedText[] encoded;
    private readonly Utf8Index index;

    public EnumTexts(params string[] texts)
    {
        this.texts = texts;
        encoded = Array.ConvertAll(texts, text => JsonEncodedText.Encode(text));
        index = new Utf8Index(texts);
        Expected = "one of " + string.Join(", ", texts);
    }

    public override string Expected { get; }

    public override T Read(ref Utf8JsonReader reader)
    {
        int found = index.Find(JsonValueReader.ReadText(ref reader, Expected));
        return found >= 0 ? Member(found) : throw JsonValueReader.Unexpected(ref reader, Expected);
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(encoded[Number(value)]);

    public override string ToText(T value) => texts[Number(value)];

    public override bool TryParse(string? text, out T value)
    {
        int found = text is null ? -1 : index.Find(Encoding.UTF8.GetBytes(text));
        value = found < 0 ? default : Member(found);
        return found >= 0;
    }

    private static T Member(int number) => Unsafe.As<int, T>(ref number);

    private int Number(T value)
    {
        int number = Unsafe.As<T, int>(ref value);
        return (uint)number < (uint)texts.Length ? number : throw new ArgumentOutOfRangeException(nameof(value), value, "expected " + Expected);
    }
}
