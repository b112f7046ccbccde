using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Bodies of values that are sent one after another, each as soon as it is there.</summary>
internal static class StreamBody
{
    /// <summary>Server-sent events.</summary>
    /// <param name="body">The events.</param>
    /// <param name="write">Writes their data as JSON; null where they are text.</param>
    public static ResponseBody Events<T>(IAsyncEnumerable<ServerSentEvent<T>> body, Action<Utf8JsonWriter, T>? write)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new EventBody<T>(body, write);
    }

    /// <summary>JSON documents in lines, or after record separators.</summary>
    public static ResponseBody Lines<T>(IAsyncEnumerable<T> body, Action<Utf8JsonWriter, T> write, string mediaType, bool isSequence)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new LineBody<T>(body, write, mediaType, isSequence);
    }

    private sealed class EventBody<T>(IAsyncEnumerable<ServerSentEvent<T>> events, Action<Utf8JsonWriter, T>? write) : ResponseBody
    {
        public override object? Value => events;

        public override async global::System.Threading.Tasks.Task WriteAsync(HttpResponse response)
        {
            CancellationToken gone = response.HttpContext.RequestAborted;
            response.ContentType = "text/event-stream";
            response.Headers.CacheControl = "no-cache";
            await response.StartAsync(gone).ConfigureAwait(false);
            await foreach (ServerSentEvent<T> one in events.WithCancellation(gone).ConfigureAwait(false))
            {
                await response.Body.WriteAsync(Encoding.UTF8.GetBytes(TextOf(one)), gone).ConfigureAwait(false);
                await response.Body.FlushAsync(gone).ConfigureAwait(false);
            }
        }

        private string TextOf(ServerSentEvent<T> one)
        {
            var text = new StringBuilder();
            Append(text, "event", one.EventType);
            Append(text, "id", one.Id);
            Append(text, "retry", one.Retry?.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture));
            foreach (string line in DataOf(one.Data).ReplaceLineEndings("\n").Split('\n'))
            {
                text.Append("data: ").Append(line).Append('\n');
            }

            return text.Append('\n').ToString();
        }

        private string DataOf(T data)
        {
            if (write is null)
            {
                return (string)(object)data!;
            }

            using PooledBuffer json = JsonText.Write(data, write);
            return Encoding.UTF8.GetString(json.Written.Span);
        }

        // A line end would begin another field.
        private static void Append(StringBuilder text, string field, string? value)
        {
            if (value is not null)
            {
                text.Append(field).Append(": ").Append(value.ReplaceLineEndings(" ")).Append('\n');
            }
        }
    }

    private sealed class LineBody<T>(IAsyncEnumerable<T> values, Action<Utf8JsonWriter, T> write, string mediaType, bool isSequence) : ResponseBody
    {
        public override object? Value => values;

        public override async global::System.Threading.Tasks.Task WriteAsync(HttpResponse response)
        {
            CancellationToken gone = response.HttpContext.RequestAborted;
            response.ContentType = mediaType;
            await response.StartAsync(gone).ConfigureAwait(false);
            await foreach (T value in values.WithCancellation(gone).ConfigureAwait(false))
            {
                using PooledBuffer json = JsonText.WriteLine(value, write, isSequence);
                await response.Body.WriteAsync(json.Written, gone).ConfigureAwait(false);
                await response.Body.FlushAsync(gone).ConfigureAwait(false);
            }
        }
    }
}
