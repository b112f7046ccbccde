using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Sends requests and takes their answers in.</summary>
/// <param name="http">What sends.</param>
/// <param name="baseAddress">What stands before every path, when the caller has said it.</param>
/// <param name="documented">The address in the document.</param>
/// <param name="findCredential">The credential of a scheme, by its name and the scopes that are needed; null where there is none.</param>
internal sealed class ApiTransport(
    HttpClient http, Uri? baseAddress, Uri? documented, Func<string, string[], CancellationToken, ValueTask<ApiCredential?>> findCredential)
{
    /// <summary>Sends a request, and makes of the answer what <paramref name="read"/> makes of it, which throws the exceptions of errors.</summary>
    /// <exception cref="HttpRequestException">The server was not reached, or broke off.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled, or the client's timeout has passed.</exception>
    public async Task<T> SendAsync<T>(ApiRequest request, string accept, Func<ApiReply, T> read, CancellationToken cancellationToken)
    {
        using ApiReply reply = await SendAsync(request, accept, cancellationToken).ConfigureAwait(false);
        return read(reply);
    }

    /// <summary>Sends a request, and reads the answer to its end.</summary>
    /// <exception cref="HttpRequestException">The server was not reached, or broke off.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled, or the client's timeout has passed.</exception>
    public async global::System.Threading.Tasks.Task<ApiReply> SendAsync(ApiRequest request, string accept, CancellationToken cancellationToken)
    {
        ApiCredential[] credentials = await FindCredentialsAsync(request, cancellationToken).ConfigureAwait(false);
        if (accept.Length > 0)
        {
            request.AddHeader("Accept", accept);
        }

        using HttpRequestMessage message = request.ToMessage(request.Url is null ? FindBaseAddress(request) : "", credentials);

        var telemetry = ApiTelemetry.Start(request, message.RequestUri!, () => RedactAddress(message, credentials));

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

            telemetry.Answered((int)response.StatusCode);
            return new ApiReply(request, Redact(message, credentials), response, body);
        }
        catch (Exception exception)
        {
            telemetry.Failed(exception);
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

    /// <summary>The length of one of the values that come one after another, in characters, that is not read any more.</summary>
    public long LongestValue => http.MaxResponseContentBufferSize;

    /// <summary>Sends a request, and hands on the answer as soon as its headers are there; <paramref name="refuse"/> makes the exception for one that is no success.</summary>
    public async global::System.Threading.Tasks.Task<HttpResponseMessage> OpenAsync(
        ApiRequest request, string accept, Func<ApiReply, Exception> refuse, CancellationToken cancellationToken)
    {
        ApiCredential[] credentials = await FindCredentialsAsync(request, cancellationToken).ConfigureAwait(false);
        request.AddHeader("Accept", accept);
        using HttpRequestMessage message = request.ToMessage(request.Url is null ? FindBaseAddress(request) : "", credentials);
        var telemetry = ApiTelemetry.Start(request, message.RequestUri!, () => RedactAddress(message, credentials));
        try
        {
            HttpResponseMessage response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            telemetry.Answered((int)response.StatusCode);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            var body = new PooledBuffer(4096);
            using var reply = new ApiReply(request, Redact(message, credentials), response, body);
            using System.IO.Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await body.FillAsync(stream, http.MaxResponseContentBufferSize, cancellationToken).ConfigureAwait(false);
            throw refuse(reply);
        }
        catch (Exception exception) when (exception is not ContractApiException)
        {
            telemetry.Failed(exception);
            throw;
        }
    }

    // The first alternative whose credentials are all there; without one the server decides.
    private async ValueTask<ApiCredential[]> FindCredentialsAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        foreach (string[] alternative in request.Security)
        {
            var found = new List<ApiCredential>();
            foreach (string[] scheme in alternative.Select(text => text.Split(' ')))
            {
                if (await findCredential(scheme[0], scheme[1..], cancellationToken).ConfigureAwait(false) is { } credential)
                {
                    found.Add(credential);
                }
            }

            if (found.Count > 0 && found.Count == alternative.Length)
            {
                return [.. found];
            }
        }

        return [];
    }

    // An address that the caller chose, and that is not the document's, stands for all servers of the document: a test's, or a proxy's.
    private string FindBaseAddress(ApiRequest request)
    {
        Uri? chosen = baseAddress ?? http.BaseAddress;
        Uri? address = request.Server is { } own && (chosen is null || chosen == documented) ? new Uri(own) : chosen ?? documented;
        return address is { IsAbsoluteUri: true }
            ? address.GetLeftPart(UriPartial.Path).TrimEnd('/')
            : throw new InvalidOperationException($"Expected an absolute base address in the options or in the HttpClient, seen {address?.OriginalString ?? "none"}.");
    }

    private static string Redact(HttpRequestMessage message, IEnumerable<ApiCredential> credentials) => $"{message.Method} {RedactAddress(message, credentials)}";

    private static string RedactAddress(HttpRequestMessage message, IEnumerable<ApiCredential> credentials)
    {
        string address = message.RequestUri!.AbsoluteUri;
        foreach (ApiCredential credential in credentials.Where(credential => credential.Place == ApiKeyPlace.Query))
        {
            address = address.Replace($"{Uri.EscapeDataString(credential.Name)}={Uri.EscapeDataString(credential.Value)}", $"{credential.Name}=***", StringComparison.Ordinal);
        }

        return address;
    }
}
