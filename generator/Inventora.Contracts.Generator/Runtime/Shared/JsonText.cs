using System;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads and writes whole JSON documents.</summary>
internal static class JsonText
{
    /// <summary>Reads a document that consists of one value.</summary>
    /// <exception cref="JsonException">The text is no JSON, or not what the contract says.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonValueRead<T> read)
    {
        // A byte order mark is not JSON, but may be ignored by those who read it (RFC 8259, section 8.1).
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            T value = read(ref reader);
            reader.Read();
            return value;
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or OverflowException)
        {
            // A string that is no valid Unicode, or a number that its type can't hold.
            throw new JsonException($"{exception.Message} At byte {reader.TokenStartIndex}.", exception);
        }
    }

    /// <summary>Writes one value into a buffer that the caller disposes.</summary>
    public static PooledBuffer Write<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new PooledBuffer(1024);
        try
        {
            using var writer = new Utf8JsonWriter(buffer);
            write(writer, value);
            writer.Flush();
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }
}
