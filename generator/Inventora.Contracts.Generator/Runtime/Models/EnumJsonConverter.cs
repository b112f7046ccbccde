using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads and writes values of a list as JSON, also as names of properties.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public abstract class EnumJsonConverter<T> : JsonConverter<T>
{
    private readonly JsonValueRead<T> read;
    private readonly Action<Utf8JsonWriter, T> write;
    private readonly Func<T, string> toText;
    private readonly EnumParse<T> tryParse;

    private protected EnumJsonConverter(JsonValueRead<T> read, Action<Utf8JsonWriter, T> write, Func<T, string> toText, EnumParse<T> tryParse)
    {
        this.read = read;
        this.write = write;
        this.toText = toText;
        this.tryParse = tryParse;
    }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonValueReader.ReadLocated(ref reader, read);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        tryParse(reader.GetString(), out T value) ? value : throw new JsonException($"expected a value of {typeof(T).Name}, seen the name \"{reader.GetString()}\"");

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(toText(value));
}
