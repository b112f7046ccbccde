using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>A body of JSON documents that are written one after another, as they come.</summary>
internal sealed class ApiLines<T>(IAsyncEnumerable<T> values, Action<Utf8JsonWriter, T> write, bool isSequence) : HttpContent
{
    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await foreach (T value in values.ConfigureAwait(false))
        {
            using PooledBuffer json = JsonText.WriteLine(value, write, isSequence);
            await stream.WriteAsync(json.Written).ConfigureAwait(false);
            await stream.FlushAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
