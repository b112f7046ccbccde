using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads and writes whole JSON documents.</summary>
internal static class JsonText
{
    // The text is sent as JSON and nothing else, so that only what JSON asks for is escaped: not ', <, > or what is not ASCII.
    // What is written comes from types, so that it need not be examined whether an object ends as an object.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // A writer for the next text of this thread; none while one is being written.
    [ThreadStatic]
    private static Utf8JsonWriter? spare;

    /// <summary>Reads a document that consists of one value.</summary>
    /// <exception cref="JsonException">The text is no JSON, or not what the contract says; the message has the place, what was expected and what was seen.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonValueRead<T> read)
    {
        // A byte order mark is not JSON, but may be ignored by those who read it (RFC 8259, section 8.1).
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        // The reader itself refuses a document that is empty, or goes on after its value.
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        T value = JsonValueReader.ReadLocated(ref reader, read);
        reader.Read();
        return value;
    }

    /// <summary>Writes one value into a buffer that the caller disposes.</summary>
    public static PooledBuffer Write<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new PooledBuffer(1024);
        try
        {
            Utf8JsonWriter writer = spare ?? new Utf8JsonWriter(buffer, Options);
            spare = null;
            writer.Reset(buffer);
            write(writer, value);
            writer.Flush();
            writer.Reset(PooledBuffer.None);
            spare = writer;
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>Writes one value that stands alone in a line, or, in a sequence (RFC 7464), after a record separator, into a buffer that the caller disposes.</summary>
    public static PooledBuffer WriteLine<T>(T value, Action<Utf8JsonWriter, T> write, bool isSequence)
    {
        using PooledBuffer json = Write(value, write);
        var line = new PooledBuffer(json.Length + 2);
        if (isSequence)
        {
            line.GetSpan(1)[0] = 0x1E;
            line.Advance(1);
        }

        json.Written.Span.CopyTo(line.GetSpan(json.Length));
        line.Advance(json.Length);
        line.GetSpan(1)[0] = (byte)'\n';
        line.Advance(1);
        return line;
    }
}
