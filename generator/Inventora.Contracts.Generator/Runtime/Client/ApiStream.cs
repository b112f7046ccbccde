using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Reads answers whose values come one after another; when nobody asks for more, the answer is given up.</summary>
internal static class ApiStream
{
    /// <summary>JSON documents in lines, or after record separators.</summary>
    public static async IAsyncEnumerable<T> ReadLinesAsync<T>(
        ApiTransport transport,
        ApiRequest request,
        string accept,
        JsonValueRead<T> read,
        Func<ApiReply, Exception> refuse,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await transport.OpenAsync(request, accept, refuse, cancellationToken).ConfigureAwait(false);
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await foreach (string line in TextLines.ReadAsync(stream, transport.LongestValue, cancellationToken).ConfigureAwait(false))
        {
            yield return Read(request, response, line, read);
        }
    }

    /// <summary>Server-sent events. A last event <c>[DONE]</c>, as some servers send it where JSON is expected, ends them. Without <paramref name="read"/>, the data are text.</summary>
    public static async IAsyncEnumerable<ServerSentEvent<T>> ReadEventsAsync<T>(
        ApiTransport transport,
        ApiRequest request,
        string accept,
        JsonValueRead<T>? read,
        Func<ApiReply, Exception> refuse,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await transport.OpenAsync(request, accept, refuse, cancellationToken).ConfigureAwait(false);
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await foreach (ServerSentEvent<string> text in EventLines.ReadAsync(stream, transport.LongestValue, cancellationToken).ConfigureAwait(false))
        {
            if (read is not null && text.Data == "[DONE]")
            {
                yield break;
            }

            T data = read is null ? (T)(object)text.Data : Read(request, response, text.Data, read);
            yield return new ServerSentEvent<T>(data) { EventType = text.EventType, Id = text.Id, Retry = text.Retry };
        }
    }

    private static T Read<T>(ApiRequest request, HttpResponseMessage response, string text, JsonValueRead<T> read)
    {
        try
        {
            return JsonText.Read(Encoding.UTF8.GetBytes(text), read);
        }
        catch (JsonException exception)
        {
            string message = $"{request.OperationId}: a value of the answer is not what the contract describes: {exception.Message}";
            throw new ContractApiException(message, (int)response.StatusCode, response.ReasonPhrase, rawBody: text, innerException: exception);
        }
    }
}
