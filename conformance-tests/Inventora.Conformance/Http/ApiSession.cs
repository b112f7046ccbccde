namespace Inventora.Conformance;

/// <summary>Sends requests to the server under test. It never throws for what a server does: a dropped connection is an exchange with status 0.</summary>
public sealed class ApiSession
{
    private readonly Transport transport;
    private readonly IExchangeWatcher watcher;
    private readonly RequestContract? contract;
    private readonly CancellationToken cancellation;

    internal ApiSession(Transport transport, IExchangeWatcher watcher, RequestContract? contract, CancellationToken cancellation)
    {
        this.transport = transport;
        this.watcher = watcher;
        this.contract = contract;
        this.cancellation = cancellation;
    }

    /// <summary>The key of the run.</summary>
    public ApiKey Key => transport.Key;

    /// <summary>How many requests this session has sent.</summary>
    internal int Sent { get; private set; }

    /// <summary>Sends a GET.</summary>
    /// <param name="path">Path and query below the base address, sent as they stand.</param>
    /// <param name="auth">How the key is shown; null for the way that the run found to work.</param>
    public Task<Exchange> GetAsync(string path, Credentials? auth = null) => SendAsync(ApiRequest.Get(path) with { Credentials = auth });

    /// <summary>Sends a POST with a JSON body: a node, or an object whose properties are written with their names as they stand.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public Task<Exchange> PostAsync(string path, object? body, Credentials? auth = null) => SendAsync(ApiRequest.Post(path, body) with { Credentials = auth });

    /// <summary>Sends a PATCH with a JSON body.</summary>
    /// <inheritdoc cref="PostAsync"/>
    public Task<Exchange> PatchAsync(string path, object? body, Credentials? auth = null) => SendAsync(ApiRequest.Patch(path, body) with { Credentials = auth });

    /// <summary>Sends a DELETE.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public Task<Exchange> DeleteAsync(string path, Credentials? auth = null) => SendAsync(ApiRequest.Delete(path) with { Credentials = auth });

    /// <summary>Sends a request. What it changes is restored after the check, without the check's doing.</summary>
    /// <exception cref="ProfileException">The profile forbids the request: the check is declared for too low a profile.</exception>
    /// <exception cref="OffContractException">The contract does not allow the request, and it is not marked as one that is sent all the same.</exception>
    /// <exception cref="InconclusiveException">The server kept limiting the rate of requests.</exception>
    public async Task<Exchange> SendAsync(ApiRequest request)
    {
        if (!request.MustBeRefused && !request.IsProbe && !request.IsOffContract)
        {
            EnsureAllowed(request);
        }

        Sent++;
        await watcher.BeforeAsync(request, cancellation);
        var exchange = await transport.SendAsync(request, cancellation);
        watcher.After(exchange);
        return exchange;
    }

    private void EnsureAllowed(ApiRequest request)
    {
        if (contract?.Violations(request) is not { Count: > 0 } violations)
        {
            return;
        }

        // A value that the server's own answer should have had is no slip of the check; the answer is judged where it came.
        var told = $"{request}: {string.Join("; ", violations.Select(violation => violation.Text))}.";
        throw violations.All(violation => violation.IsNull)
            ? new InconclusiveException($"The server did not give what the request is made of: {told}")
            : new OffContractException(told);
    }
}
