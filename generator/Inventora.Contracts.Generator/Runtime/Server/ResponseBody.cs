using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>The body of an answer, and how it is written.</summary>
internal abstract class ResponseBody
{
    /// <summary>What is written.</summary>
    public abstract object? Value { get; }

    /// <summary>A JSON body.</summary>
    public static ResponseBody Json<T>(T value, Action<Utf8JsonWriter, T> write, string contentType = "application/json; charset=utf-8") =>
        new JsonBody<T>(value, write, contentType);

    /// <summary>A text, in UTF-8.</summary>
    public static ResponseBody Text(string value, string contentType) => new TextBody(value, contentType);

    /// <summary>Bytes; the stream is disposed when it has been sent.</summary>
    public static ResponseBody Bytes(Stream value, string contentType) => new StreamBody(value, contentType);

    /// <summary>Writes the body and what the headers say about it.</summary>
    public abstract global::System.Threading.Tasks.Task WriteAsync(HttpResponse response);

    private static async global::System.Threading.Tasks.Task WriteAsync(HttpResponse response, ReadOnlyMemory<byte> bytes, string contentType)
    {
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    private sealed class JsonBody<T>(T value, Action<Utf8JsonWriter, T> write, string contentType) : ResponseBody
    {
        public override object? Value => value;

        // Written as a whole before the first byte is sent: the length is known, and a value that can't be written is not half an answer.
        public override async global::System.Threading.Tasks.Task WriteAsync(HttpResponse response)
        {
            using PooledBuffer buffer = JsonText.Write(value, write);
            await WriteAsync(response, buffer.Written, contentType).ConfigureAwait(false);
        }
    }

    private sealed class TextBody(string value, string contentType) : ResponseBody
    {
        public override object? Value => value;

        public override global::System.Threading.Tasks.Task WriteAsync(HttpResponse response) => WriteAsync(response, Encoding.UTF8.GetBytes(value), contentType);
    }

    private sealed class StreamBody(Stream value, string contentType) : ResponseBody
    {
        public override object? Value => value;

        public override async global::System.Threading.Tasks.Task WriteAsync(HttpResponse response)
        {
            await using (value.ConfigureAwait(false))
            {
                response.ContentType = contentType;
                await value.CopyToAsync(response.Body, response.HttpContext.RequestAborted).ConfigureAwait(false);
            }
        }
    }
}
