using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Reads the body of one request, and notes why it can't.</summary>
internal sealed class BodyReader(HttpRequest request, ContractServerOptions options, ICollection<Violation> violations)
{
    /// <summary>Why the body was not read; null as long as nothing is wrong.</summary>
    public (RequestErrorKind Kind, string Message)? Fault { get; private set; }

    /// <summary>The Request.</summary>
    public HttpRequest Request { get; } = request;

    /// <summary>The options of the contract's endpoints.</summary>
    public ContractServerOptions Options { get; } = options;

    /// <summary>Where wrong parts are noted.</summary>
    public ICollection<Violation> Violations { get; } = violations;

    /// <summary>Notes why the body can't be read.</summary>
    public void Fail(RequestErrorKind kind, string message) => Fault = (kind, message);

    /// <summary>Reads a JSON body; the default of its type when it is absent or wrong.</summary>
    public async ValueTask<T?> ReadJsonAsync<T>(JsonValueRead<T> read, bool isRequired)
    {
        if (Options.RequireJsonContentType && Request.ContentLength is not 0 && !Request.HasJsonContentType())
        {
            string seen = Request.ContentType is null ? "none" : ShownText.Quote(Request.ContentType);
            Fault = (RequestErrorKind.UnsupportedContentType, $"Content-Type: expected application/json, seen {seen}");
            return default;
        }

        using PooledBuffer? body = await ReadBytesAsync(isRequired).ConfigureAwait(false);
        return body is null ? default : Read(body, read);
    }

    /// <summary>
    /// Finds the form of the body that the request announces: the most exact media type wins. A request that announces nothing has no body, or the first form.
    /// </summary>
    /// <param name="isRequired">Whether there must be a body.</param>
    /// <param name="forms">The media types of each form.</param>
    /// <returns>The index of the form; -1 when there is none, with a fault when there must be.</returns>
    public int Choose(bool isRequired, params string[][] forms)
    {
        if (Request.ContentType is null)
        {
            return isRequired || Request.ContentLength > 0 ? 0 : -1;
        }

        int best = -1;
        int exactness = 0;
        for (int i = 0; i < forms.Length; i++)
        {
            foreach (string form in forms[i])
            {
                int match = MediaTypeMatch.Rate(form, Request.ContentType);
                (best, exactness) = match > exactness ? (i, match) : (best, exactness);
            }
        }

        if (best < 0)
        {
            Fault = (RequestErrorKind.UnsupportedContentType, $"Content-Type: expected {string.Join(" or ", forms.SelectMany(form => form))}, seen {ShownText.Quote(Request.ContentType)}");
        }

        return best;
    }

    /// <summary>The values of a body that come one after another, each read when it is asked for.</summary>
    /// <exception cref="BadHttpRequestException">What comes is not what the contract describes.</exception>
    public async IAsyncEnumerable<T> ReadLinesAsync<T>(JsonValueRead<T> read, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (string line in TextLines.ReadAsync(Request.Body, Options.MaxRequestBodySize, cancellationToken).ConfigureAwait(false))
        {
            T value;
            try
            {
                value = JsonText.Read(Encoding.UTF8.GetBytes(line), read);
            }
            catch (JsonException exception)
            {
                throw new BadHttpRequestException($"A line of the body is not what the contract describes: {exception.Message}", exception);
            }

            yield return value;
        }
    }

    /// <summary>Whether the request says that its body is a form.</summary>
    public bool IsForm =>
        Request.ContentType is { } type && type.Split(';')[0].Trim().Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

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
            string seen = Request.ContentType is null ? "none" : ShownText.Quote(Request.ContentType);
            Fault = (RequestErrorKind.UnsupportedContentType, $"Content-Type: expected application/x-www-form-urlencoded, seen {seen}");
            return default;
        }

        FieldNode form = FieldNode.Flat(FormPairs.Read(body is null ? "" : Encoding.UTF8.GetString(body.Written.Span)));
        using PooledBuffer? json = new FormJson((path, name) => path + ConstraintChecks.Step(name), Violations).Write(fields, form, "");
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
        // The reader looks only at the texts that it is asked for, and would overlook what is wrong in a name that nobody knows.
        if (!Utf8.IsValid(json.Written.Span))
        {
            Fault = (RequestErrorKind.MalformedBody, "The body is not valid UTF-8.");
            return default;
        }

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
        var body = new PooledBuffer((int)Math.Min(Request.ContentLength + 1 ?? 4096, 65536));
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
        long limit = Options.MaxRequestBodySize;
        try
        {
            return Request.ContentLength > limit || !await body.FillAsync(Request.Body, limit, Request.HttpContext.RequestAborted).ConfigureAwait(false)
                ? (RequestErrorKind.BodyTooLarge, $"The body is larger than {limit} bytes.")
                : null;
        }
        catch (BadHttpRequestException exception)
        {
            return (RequestErrorKind.MalformedBody, $"The body can't be read. {exception.Message}");
        }
    }
}
