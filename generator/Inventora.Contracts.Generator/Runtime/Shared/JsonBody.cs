using System;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Whole JSON documents, as a request or a response carries them.</summary>
internal static class JsonBody
{
    /// <summary>Reads a document that holds one value.</summary>
    /// <exception cref="JsonException">It is no JSON, or its value does not fit; path and message say where, what was expected and what was seen.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonValueRead<T> read)
    {
        var reader = new Utf8JsonReader(utf8Json);

        // The reader throws for a document that is empty or goes on after its value.
        reader.Read();
        T value = JsonValueReader.ReadLocated(ref reader, read);
        reader.Read();
        return value;
    }

    /// <summary>Writes a document that holds one value.</summary>
    public static byte[] Write<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer, value);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
