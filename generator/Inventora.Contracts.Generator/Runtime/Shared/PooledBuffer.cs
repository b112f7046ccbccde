using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Bytes in an array that is borrowed from the shared pool, and grows.</summary>
internal sealed class PooledBuffer(int capacity) : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>A buffer that nobody writes into, for a writer that waits for its next use and must not keep the last buffer alive.</summary>
    public static PooledBuffer None { get; } = new(0);

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes that were written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    /// <inheritdoc/>
    public void Advance(int count) => Length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return bytes.AsSpan(Length);
    }

    /// <summary>Reads a stream to its end, but stops as soon as there are more than <paramref name="limit"/> bytes.</summary>
    /// <returns>Whether the stream ended within the limit.</returns>
    public async ValueTask<bool> FillAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            int read = await stream.ReadAsync(GetMemory(1), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return true;
            }

            Length += read;
            if (Length > limit)
            {
                return false;
            }
        }
    }

    /// <summary>Gives the array back; the bytes must no longer be used.</summary>
    public void Dispose()
    {
        byte[] borrowed = bytes;
        bytes = [];
        Length = 0;
        if (borrowed.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(borrowed);
        }
    }

    private void Grow(int sizeHint)
    {
        int wanted = Math.Max(sizeHint, 1);
        if (bytes.Length - Length >= wanted)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + wanted), (int)Math.Min(bytes.Length * 2L, Array.MaxLength)));
        bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
