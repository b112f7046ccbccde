using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>An answer, read to its end.</summary>
/// <param name="request">What was asked.</param>
/// <param name="response">What came.</param>
/// <param name="body">Its body.</param>
internal sealed class ApiReply(ApiRequest request, HttpResponseMessage response, PooledBuffer body) : IDisposable
{
    private const int KeptBody = 64 * 1024;
    private const int ShownBody = 200;

    /// <summary>The status.</summary>
    public int StatusCode => (int)response.StatusCode;

    /// <summary>A success without a body.</summary>
    public ApiResponse Success() => new(StatusCode, Headers());

    /// <summary>A success with a body.</summary>
    public ApiResponse<T> SuccessOf<T>(T value) => new(StatusCode, Headers(), value);

    /// <summary>A success with a JSON body.</summary>
    public ApiResponse<T> ReadSuccess<T>(JsonValueRead<T> read) => SuccessOf(ReadBody(read));

    /// <summary>Whether the body is of one of these media types, by what the server says.</summary>
    public bool Is(params string[] mediaTypes) =>
        response.Content.Headers.ContentType?.MediaType is { } seen && Array.Exists(mediaTypes, documented => MediaTypeMatch.Rate(documented, seen) > 2);

    /// <summary>The JSON body.</summary>
    public T ReadBody<T>(JsonValueRead<T> read)
    {
        try
        {
            return JsonText.Read(body.Written.Span, read);
        }
        catch (JsonException exception)
        {
            throw Fault($"the body is not what the contract describes: {exception.Message}", exception);
        }
    }

    /// <summary>The body as text.</summary>
    public string ReadText() => Encoding.UTF8.GetString(body.Written.Span);

    /// <summary>The body as it came.</summary>
    public Stream ReadBytes() => new MemoryStream(body.Written.ToArray(), writable: false);

    /// <summary>The exception for a declared error; the message is told by the error itself where it has one.</summary>
    public ContractApiException Error<TError>(JsonValueRead<TError> read, Func<TError, string?>? describe = null)
    {
        TError error;
        try
        {
            error = JsonText.Read(body.Written.Span, read);
        }
        catch (JsonException exception)
        {
            return Fault($"{ShownText()}, which is not the error that the contract describes", exception);
        }

        string message = Message(describe?.Invoke(error) ?? ShownText());
        return new ContractApiException<TError>(message, error, StatusCode, response.ReasonPhrase, Headers(), RawBody(), request.ShownText);
    }

    /// <summary>The exception for a declared error whose body is not JSON, or which has none.</summary>
    public ContractApiException Error() => Fault(ShownText(), null);

    /// <summary>The exception for a status that the contract does not declare.</summary>
    public ContractApiException Unexpected() => Fault($"the contract declares no such status. {ShownText()}", null);

    /// <inheritdoc/>
    public void Dispose()
    {
        body.Dispose();
        response.Dispose();
    }

    private ContractApiException Fault(string text, Exception? inner) =>
        new(Message(text), StatusCode, response.ReasonPhrase, Headers(), RawBody(), request.ShownText, inner);

    private string Message(string text)
    {
        string id = ContractApiException.FindRequestId(Headers()) is { } found ? $", request id {found}" : "";
        return $"{request.OperationId}: {StatusCode} {response.ReasonPhrase}: {text} ({request.ShownText}{id})";
    }

    private string RawBody() => Encoding.UTF8.GetString(body.Written.Span[..Math.Min(body.Length, KeptBody)]);

    private string ShownText()
    {
        string text = Encoding.UTF8.GetString(body.Written.Span[..Math.Min(body.Length, ShownBody)]).Trim();
        return text.Length == 0 ? "an empty body" : string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)) + (body.Length > ShownBody ? "…" : "");
    }

    /// <summary>All headers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers() => new ApiHeaders(response);
}
