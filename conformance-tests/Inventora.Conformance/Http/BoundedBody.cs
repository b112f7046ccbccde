using System.Buffers;
using System.Text;

namespace Inventora.Conformance;

/// <summary>The body of an answer, read up to a bound.</summary>
/// <param name="Text">The body as text.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Failure">Why it could not be read whole or is no text; null when all is well.</param>
/// <param name="IsCutOff">Whether it went on beyond the bound.</param>
internal sealed record BoundedBody(string Text, long Length, string? Failure, bool IsCutOff = false)
{
    /// <summary>No documented answer comes near it: a page holds at most 1,000 records, each of about a kilobyte. It counts what comes out of a compressed body.</summary>
    public const int Longest = 16 * 1024 * 1024;

    // Most answers are one record.
    private const int FirstBuffer = 4096;

    public static async Task<BoundedBody> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        var length = 0;
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer.AsMemory(length), cancellation)) > 0)
            {
                length += read;
                if (length > Longest)
                {
                    return new BoundedBody(Decode(content, buffer.AsSpan(0, 1000), out _), length, $"the body is longer than {Longest >> 20} MiB", IsCutOff: true);
                }

                if (length == buffer.Length)
                {
                    buffer = Grow(buffer);
                }
            }

            var text = Decode(content, buffer.AsSpan(0, length), out var broken);
            return new BoundedBody(text, length, broken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

    private static string Decode(HttpContent content, ReadOnlySpan<byte> bytes, out string? failure)
    {
        failure = null;
        var encoding = Charset(content);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            failure = $"the body is not valid {encoding.WebName}";
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static Encoding Charset(HttpContent content)
    {
        try
        {
            var name = content.Headers.ContentType?.CharSet?.Trim('"');
            return Encoding.GetEncoding(name is null or "" ? "utf-8" : name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return new UTF8Encoding(false, true);
        }
    }
}
