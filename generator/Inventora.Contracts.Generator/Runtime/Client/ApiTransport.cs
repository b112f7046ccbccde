using System;
using System.Diagnostics;
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
    private readonly string? chosenText = TextOf(baseAddress);
    private readonly string? documentedText = TextOf(documented);

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
    public async ValueTask<ApiReply> SendAsync(ApiRequest request, string accept, CancellationToken cancellationToken)
    {
        ApiCredential[] credentials = await FindCredentialsAsync(request, cancellationToken).ConfigureAwait(false);
        if (accept.Length > 0)
        {
            request.AddHeader("Accept", accept);
        }

        using HttpRequestMessage message = request.ToMessage(request.Url is null ? FindBaseAddress(request) : "", credentials);

        var telemetry = ApiTelemetry.Start(request, message.RequestUri!);
        long started = Stopwatch.GetTimestamp();
        var body = new PooledBuffer(4096);
        HttpResponseMessage? response = null;
        bool isLate = false;
        try
        {
            response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);

            // The client's own timeout ends with the headers; the body is to be there in time too.
            TimeSpan? remaining = http.Timeout > TimeSpan.Zero ? http.Timeout - Stopwatch.GetElapsedTime(started) : null;
            using var deadline = ApiDeadline.Start(remaining, cancellationToken);
            try
            {
                using System.IO.Stream stream = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
                if (!await body.FillAsync(stream, http.MaxResponseContentBufferSize, deadline.Token).ConfigureAwait(false))
                {
                    throw new HttpRequestException($"{request.OperationId}: the answer is larger than {http.MaxResponseContentBufferSize} bytes.");
                }
            }
            finally
            {
                isLate = deadline.IsOver;
            }

            telemetry.Answered((int)response.StatusCode);
            return new ApiReply(request, response, body);
        }
        catch (Exception exception)
        {
            telemetry.Failed(exception);
            body.Dispose();
            response?.Dispose();
            if (exception is OperationCanceledException && (isLate || exception.InnerException is TimeoutException) && !cancellationToken.IsCancellationRequested)
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
        var telemetry = ApiTelemetry.Start(request, message.RequestUri!);
        try
        {
            HttpResponseMessage response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            telemetry.Answered((int)response.StatusCode);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            var body = new PooledBuffer(4096);
            using var reply = new ApiReply(request, response, body);
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
            var found = new ApiCredential[alternative.Length];
            int count = 0;
            foreach (string scheme in alternative)
            {
                int space = scheme.IndexOf(' ', StringComparison.Ordinal);
                string name = space < 0 ? scheme : scheme[..space];
                string[] scopes = space < 0 ? [] : scheme[(space + 1)..].Split(' ');
                if (await findCredential(name, scopes, cancellationToken).ConfigureAwait(false) is not { } credential)
                {
                    break;
                }

                found[count++] = credential;
            }

            if (count > 0 && count == alternative.Length)
            {
                return found;
            }
        }

        return [];
    }

    // An address that the caller chose, and that is not the document's, stands for all servers of the document: a test's, or a proxy's.
    private string FindBaseAddress(ApiRequest request)
    {
        Uri? chosen = baseAddress ?? http.BaseAddress;
        Uri? address = request.Server is { } own && (chosen is null || chosen == documented) ? new Uri(own) : chosen ?? documented;
        string? text = ReferenceEquals(address, baseAddress) ? chosenText : ReferenceEquals(address, documented) ? documentedText : TextOf(address);
        return text ?? throw new InvalidOperationException($"Expected an absolute base address in the options or in the HttpClient, seen {address?.OriginalString ?? "none"}.");
    }

    // What stands before a path; null for an address that nothing can be sent to.
    private static string? TextOf(Uri? address) => address is { IsAbsoluteUri: true } ? address.GetLeftPart(UriPartial.Path).TrimEnd('/') : null;
}
