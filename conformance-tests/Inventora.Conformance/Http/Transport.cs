using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Puts requests on the wire and reads answers, with bounds on time, size and depth.</summary>
internal sealed class Transport : IDisposable
{
    private const int MostRetries = 8;
    private const int DeepestJson = 256;

    private readonly HttpClient client;
    private readonly string baseUrl;
    private readonly OperationMap operations;
    private readonly int mostRequests;
    private readonly TimeProvider time;
    private readonly TranscriptWriter? transcript;
    private int sent;
    private int unansweredInARow;

    // Whether each request gets a connection of its own, because the server closes them without saying so.
    private volatile bool separate;

    public Transport(ConformanceOptions options, HttpMessageHandler handler, OperationMap operations)
    {
        mostRequests = options.MaxRequests ?? int.MaxValue;
        baseUrl = options.BaseUrl.AbsoluteUri.TrimEnd('/');
        time = options.Time;
        this.operations = operations;
        Patience = new Patience(options.Timeout);
        var key = new ApiKey(options.ApiKey);
        Key = key;
        Redactor = key.Redactor();
        transcript = options.Transcript is { } writer ? new TranscriptWriter(writer, Redactor) : null;
        DefaultCredentials = key.InHeader;
        client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public ApiKey Key { get; }

    public Redactor Redactor { get; }

    /// <summary>What time of the run the server may waste.</summary>
    public Patience Patience { get; }

    /// <summary>How many requests, one after the other, got no answer.</summary>
    public int UnansweredInARow => unansweredInARow;

    public Credentials DefaultCredentials { get; set; }

    /// <summary>How many requests were sent so far.</summary>
    public int Sent => sent;

    /// <summary>What is known without asking again.</summary>
    public RecentReads Recent { get; } = new();

    public async Task<Exchange> SendAsync(ApiRequest request, CancellationToken cancellation, bool restoring = false)
    {
        request = request with { Credentials = request.Credentials ?? DefaultCredentials };
        Recent.Sending(request);
        for (var attempt = 0; ; attempt++)
        {
            if (!restoring)
            {
                EnsureMaySend();
            }

            var (exchange, pause, end) = await SendOnceAsync(request, attempt, restoring, cancellation);
            if (attempt == 0 && MayRepeat(request, end))
            {
                continue;
            }

            if (pause is null)
            {
                Recent.Answered(exchange);
                return exchange;
            }

            if (attempt == MostRetries || pause > RetryPause.Longest)
            {
                return exchange.Status == (int)HttpStatusCode.TooManyRequests
                    ? throw new InconclusiveException($"The server kept limiting the rate of requests ({request}).")
                    : exchange;
            }

            Patience.Pause(pause.Value);
            await Task.Delay(pause.Value, time, cancellation);
        }
    }

    public void Dispose() => client.Dispose();

    private void EnsureMaySend()
    {
        if (sent >= mostRequests)
        {
            throw new InconclusiveException($"the run has sent {sent} requests, and may send no more than {mostRequests}");
        }

        if (Patience.GivenUp is { } reason)
        {
            throw new InconclusiveException(reason);
        }
    }

    // A server may close a connection after an answer without saying so. A request that meets such a connection has not been read, and
    // from then on each has a connection of its own, where an early end is the server's answer to that very request.
    private bool MayRepeat(ApiRequest request, AttemptEnd end)
    {
        var met = end == AttemptEnd.Closed && !separate;
        separate |= met;
        return met || request.IsRead && end is AttemptEnd.Broken or AttemptEnd.Closed;
    }

    private async Task<Attempt> SendOnceAsync(ApiRequest request, int attempt, bool restoring, CancellationToken cancellation)
    {
        using var message = Message(request, restoring);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience.Timeout);
        Interlocked.Increment(ref sent);
        try
        {
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var body = await BoundedBody.ReadAsync(response.Content, limit.Token);
            separate |= response.Version < HttpVersion.Version11;
            if (body.IsCutOff)
            {
                Patience.Waste();
            }

            var exchange = Read(request, response, body);
            Volatile.Write(ref unansweredInARow, 0);
            return new Attempt(Written(exchange), RetryPause.Of(response, attempt, time.GetUtcNow()));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Patience.Waste();
            return new Attempt(Unanswered(request, $"nothing whole within {Patience.Timeout.TotalSeconds:0.#} s"), End: AttemptEnd.TimedOut);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ResponseEnded)
        {
            return new Attempt(Unanswered(request, Redactor.Redact(Innermost(exception).Message)), End: AttemptEnd.Closed);
        }
        catch (Exception exception) when (exception is not (ProfileException or OperationCanceledException or OutOfMemoryException))
        {
            // Beside broken connections this is what a server in the same process throws out of its handler.
            return new Attempt(Unanswered(request, Redactor.Redact(Innermost(exception).Message)), End: AttemptEnd.Broken);
        }
    }

    private Exchange Written(Exchange exchange)
    {
        transcript?.Write(exchange);
        return exchange;
    }

    private HttpRequestMessage Message(ApiRequest request, bool restoring)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), Address(request, request.Credentials!.Value));
        message.Options.Set(ProfileGate.Description, request);
        message.Options.Set(ProfileGate.Restoring, restoring);
        message.Headers.ConnectionClose = separate ? true : null;
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Headers.TryAddWithoutValidation("User-Agent", "inventora-conformance");
        if (request.Credentials.Header is { } header)
        {
            message.Headers.TryAddWithoutValidation(header, request.Credentials.Value);
        }

        if (request.BodyText() is { } body)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (request.ContentType is { } type)
            {
                message.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }
        }

        return message;
    }

    private Uri Address(ApiRequest request, string secret)
    {
        // The path is sent as the check wrote it: a probe with an odd spelling must reach the server in that spelling. Any other goes
        // as a plain address, since servers in the same process ask it for its parts, which an address in an odd spelling refuses.
        var text = baseUrl + WithQuery(request, Uri.EscapeDataString(secret));
        if (Uri.TryCreate(text, UriKind.Absolute, out var plain) && plain.AbsoluteUri == text)
        {
            return plain;
        }

        var options = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        return Uri.TryCreate(text, options, out var address) ? address : throw new UriFormatException($"{request} has no valid path.");
    }

    private static string WithQuery(ApiRequest request, string value) => request.Credentials?.Query is { } name
        ? $"{request.Path}{(request.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={value}"
        : request.Path;

    private Exchange Read(ApiRequest request, HttpResponseMessage response, BoundedBody body)
    {
        var text = Redactor.Redact(body.Text);
        var (json, error) = ParseJson(body);
        return new Exchange
        {
            Request = request,
            Redactor = Redactor,
            Url = baseUrl + WithQuery(request, request.Credentials!.Display),
            Status = (int)response.StatusCode,
            Failure = body.Failure,
            Headers = [.. response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .Select(header => KeyValuePair.Create(header.Key, Redactor.Redact(header.Value.ToString())))],
            BodyText = text,
            BodyLength = body.Length,
            Json = json,
            JsonError = error,
            Operation = operations.Find(request.Method, request.PathOnly),
        };
    }

    private Exchange Unanswered(ApiRequest request, string failure)
    {
        Interlocked.Increment(ref unansweredInARow);
        return Written(new Exchange
        {
            Request = request,
            Redactor = Redactor,
            Url = baseUrl + WithQuery(request, request.Credentials!.Display),
            Status = 0,
            Failure = failure,
            JsonError = "no answer",
            Operation = operations.Find(request.Method, request.PathOnly),
        });
    }

    private static (JsonNode? Json, string? Error) ParseJson(BoundedBody body)
    {
        if (body.Failure is not null)
        {
            return (null, body.Failure);
        }

        try
        {
            var options = new JsonDocumentOptions { MaxDepth = DeepestJson, AllowDuplicateProperties = false };
            return (JsonNode.Parse(body.Text, nodeOptions: null, options), null);
        }
        catch (JsonException exception)
        {
            return (null, body.Length == 0 ? "the body is empty" : exception.Message);
        }
    }

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;
}
