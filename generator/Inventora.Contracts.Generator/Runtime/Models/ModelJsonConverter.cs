using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads and writes a type of the contract as JSON, without reflection.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class ModelJsonConverter<T> : JsonConverter<T>
{
    private readonly JsonValueRead<T> read;
    private readonly Action<Utf8JsonWriter, T> write;

    private protected ModelJsonConverter(JsonValueRead<T> read, Action<Utf8JsonWriter, T> write)
    {
        this.read = read;
        this.write = write;
    }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonValueReader.ReadLocated(ref reader, read);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
