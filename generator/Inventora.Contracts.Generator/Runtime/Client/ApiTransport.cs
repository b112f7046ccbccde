using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Sends requests and takes their answers in.</summary>
/// <param name="http">What sends.</param>
/// <param name="baseAddress">What stands before every path.</param>
/// <param name="findCredential">The credential of a scheme, by the scheme's name in the document; null where there is none.</param>
internal sealed class ApiTransport(HttpClient http, Uri? baseAddress, Func<string, ApiCredential?> findCredential)
{
    /// <summary>Sends a request, and reads the answer to its end.</summary>
    /// <exception cref="HttpRequestException">The server was not reached, or broke off.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled, or the client's timeout has passed.</exception>
    public async global::System.Threading.Tasks.Task<ApiReply> SendAsync(ApiRequest request, string accept, CancellationToken cancellationToken)
    {
        ApiCredential[] credentials = FindCredentials(request);
        if (accept.Length > 0)
        {
            request.AddHeader("Accept", accept);
        }

        using HttpRequestMessage message = request.ToMessage(FindBaseAddress(), credentials);

        // The client's own timeout ends with the headers; the body is to be there in time too.
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(http.Timeout);
        var body = new PooledBuffer(4096);
        HttpResponseMessage? response = null;
        try
        {
            response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            using System.IO.Stream stream = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            if (!await body.FillAsync(stream, http.MaxResponseContentBufferSize, deadline.Token).ConfigureAwait(false))
            {
                throw new HttpRequestException($"{request.OperationId}: the answer is larger than {http.MaxResponseContentBufferSize} bytes.");
            }

            return new ApiReply(request, Redact(message, credentials), response, body);
        }
        catch (Exception exception)
        {
            body.Dispose();
            response?.Dispose();
            if (exception is OperationCanceledException && deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                string text = $"{request.OperationId}: no complete answer within {http.Timeout}.";
                throw new TaskCanceledException(text, new TimeoutException(text, exception));
            }

            throw;
        }
    }

    // The first alternative whose credentials are all there; without one the server decides.
    private ApiCredential[] FindCredentials(ApiRequest request)
    {
        foreach (string[] alternative in request.Security)
        {
            ApiCredential?[] found = [.. alternative.Select(findCredential)];
            if (found.Length > 0 && Array.TrueForAll(found, credential => credential is not null))
            {
                return found!;
            }
        }

        return [];
    }

    private string FindBaseAddress()
    {
        Uri? address = baseAddress ?? http.BaseAddress;
        return address is { IsAbsoluteUri: true }
            ? address.GetLeftPart(UriPartial.Path).TrimEnd('/')
            : throw new InvalidOperationException($"Expected an absolute base address in the options or in the HttpClient, seen {address?.OriginalString ?? "none"}.");
    }

    private static string Redact(HttpRequestMessage message, IEnumerable<ApiCredential> credentials)
    {
        string address = message.RequestUri!.AbsoluteUri;
        foreach (ApiCredential credential in credentials.Where(credential => credential.Place == ApiKeyPlace.Query))
        {
            address = address.Replace($"{Uri.EscapeDataString(credential.Name)}={Uri.EscapeDataString(credential.Value)}", $"{credential.Name}=***", StringComparison.Ordinal);
        }

        return $"{message.Method} {address}";
    }
}
