using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Reads the body of one request, and notes why it can't.</summary>
internal sealed class BodyReader(HttpRequest request, ContractServerOptions options, ICollection<Violation> violations)
{
    /// <summary>Why the body was not read; null as long as nothing is wrong.</summary>
    public (RequestErrorKind Kind, string Message)? Fault { get; private set; }

    /// <summary>Reads a JSON body; the default of its type when it is absent or wrong.</summary>
    public async ValueTask<T?> ReadJsonAsync<T>(JsonValueRead<T> read, bool isRequired)
    {
        if (options.RequireJsonContentType && request.ContentLength is not 0 && !request.HasJsonContentType())
        {
            string seen = request.ContentType is null ? "none" : ShownText.Quote(request.ContentType);
            Fault = (RequestErrorKind.UnsupportedContentType, $"Content-Type: expected application/json, seen {seen}");
            return default;
        }

        using PooledBuffer? body = await ReadBytesAsync(isRequired).ConfigureAwait(false);
        return body is null ? default : Read(body, read);
    }

    /// <summary>Whether the request says that its body is a form.</summary>
    public bool IsForm =>
        request.ContentType is { } type && type.Split(';')[0].Trim().Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a form; the default of its type when it is absent or wrong.</summary>
    public async ValueTask<T?> ReadFormAsync<T>(FormField[] fields, JsonValueRead<T> read, bool isRequired)
        where T : class
    {
        // Without a single field, a form is empty; without a content type, too, there is none.
        using PooledBuffer? body = await ReadBytesAsync(isRequired && !IsForm).ConfigureAwait(false);
        if (Fault is not null || (body is null && !IsForm))
        {
            return default;
        }

        if (!IsForm)
        {
            string seen = request.ContentType is null ? "none" : ShownText.Quote(request.ContentType);
            Fault = (RequestErrorKind.UnsupportedContentType, $"Content-Type: expected application/x-www-form-urlencoded, seen {seen}");
            return default;
        }

        FieldNode form = FieldNode.Flat(FormPairs.Read(body is null ? "" : Encoding.UTF8.GetString(body.Written.Span)));
        using PooledBuffer? json = new FormJson((path, name) => path + ConstraintChecks.Step(name), violations).Write(fields, form, "");
        return json is null ? default : Read(json, read);
    }

    /// <summary>Reads a text body in UTF-8; null when it is absent or wrong.</summary>
    public async ValueTask<string?> ReadTextAsync(bool isRequired)
    {
        using PooledBuffer? body = await ReadBytesAsync(isRequired).ConfigureAwait(false);
        return body is null ? null : Encoding.UTF8.GetString(body.Written.Span);
    }

    private T? Read<T>(PooledBuffer json, JsonValueRead<T> read)
    {
        try
        {
            return JsonText.Read(json.Written.Span, read);
        }
        catch (JsonException exception)
        {
            Fault = (RequestErrorKind.MalformedBody, $"The body is not what the contract describes: {exception.Message}");
            return default;
        }
    }

    private async ValueTask<PooledBuffer?> ReadBytesAsync(bool isRequired)
    {
        var body = new PooledBuffer((int)Math.Min(request.ContentLength + 1 ?? 4096, 65536));
        Fault = await FillAsync(body).ConfigureAwait(false);
        if (Fault is null && body.Length == 0 && isRequired)
        {
            Fault = (RequestErrorKind.MalformedBody, "The body is required, and missing.");
        }

        if (Fault is null && body.Length > 0)
        {
            return body;
        }

        body.Dispose();
        return null;
    }

    private async ValueTask<(RequestErrorKind Kind, string Message)?> FillAsync(PooledBuffer body)
    {
        long limit = options.MaxRequestBodySize;
        try
        {
            return request.ContentLength > limit || !await body.FillAsync(request.Body, limit, request.HttpContext.RequestAborted).ConfigureAwait(false)
                ? (RequestErrorKind.BodyTooLarge, $"The body is larger than {limit} bytes.")
                : null;
        }
        catch (BadHttpRequestException exception)
        {
            return (RequestErrorKind.MalformedBody, $"The body can't be read. {exception.Message}");
        }
    }
}
