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
    private static readonly string[] PlainJson = ["application/json; charset=utf-8"];

    /// <summary>What is written.</summary>
    public abstract object? Value { get; }

    /// <summary>A JSON body, which is not null.</summary>
    public static ResponseBody Json<T>(T body, Action<Utf8JsonWriter, T> write, params string[] mediaTypes)
    {
        ArgumentNullException.ThrowIfNull(body);
        return JsonOrNull(body, write, mediaTypes);
    }

    /// <summary>A JSON body, which may be null.</summary>
    public static ResponseBody JsonOrNull<T>(T body, Action<Utf8JsonWriter, T> write, params string[] mediaTypes) =>
        new JsonBody<T>(body, write, mediaTypes.Length == 0 ? PlainJson : mediaTypes);

    /// <summary>A text, in UTF-8.</summary>
    public static ResponseBody Text(string body, params string[] mediaTypes)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new TextBody(body, mediaTypes);
    }

    /// <summary>Bytes; the stream is disposed when it has been sent.</summary>
    public static ResponseBody Bytes(Stream body, params string[] mediaTypes)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new BytesBody(body, mediaTypes);
    }

    /// <summary>Writes the body and what the headers say about it.</summary>
    public abstract global::System.Threading.Tasks.Task WriteAsync(HttpResponse response);

    private static async global::System.Threading.Tasks.Task WriteAsync(HttpResponse response, ReadOnlyMemory<byte> bytes, string contentType)
    {
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    private sealed class JsonBody<T>(T value, Action<Utf8JsonWriter, T> write, string[] mediaTypes) : ResponseBody
    {
        public override object? Value => value;

        // Written as a whole before the first byte is sent: the length is known, and a value that can't be written is not half an answer.
        public override async global::System.Threading.Tasks.Task WriteAsync(HttpResponse response)
        {
            using PooledBuffer buffer = JsonText.Write(value, write);
            await WriteAsync(response, buffer.Written, Negotiation.Choose(response, mediaTypes)).ConfigureAwait(false);
        }
    }

    private sealed class TextBody(string value, string[] mediaTypes) : ResponseBody
    {
        public override object? Value => value;

        public override global::System.Threading.Tasks.Task WriteAsync(HttpResponse response) => WriteAsync(response, Encoding.UTF8.GetBytes(value), WithCharset(Negotiation.Choose(response, mediaTypes)));

        private static string WithCharset(string type) => type.Contains("charset", StringComparison.OrdinalIgnoreCase) ? type : type + "; charset=utf-8";
    }

    private sealed class BytesBody(Stream value, string[] mediaTypes) : ResponseBody
    {
        public override object? Value => value;

        public override async global::System.Threading.Tasks.Task WriteAsync(HttpResponse response)
        {
            await using (value.ConfigureAwait(false))
            {
                response.ContentType = Negotiation.Choose(response, mediaTypes);
                await value.CopyToAsync(response.Body, response.HttpContext.RequestAborted).ConfigureAwait(false);
            }
        }
    }
}
