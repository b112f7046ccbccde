using System.Collections.Concurrent;
using System.Net;

namespace Inventora.Contracts.Client.Testing;

/// <summary>
/// An API in memory, for tests of code that uses the client: it answers what the test has told it to, and remembers what it was asked. Give it to an
/// <c>HttpClient</c> (<c>ConfigurePrimaryHttpMessageHandler</c> in an application), or take its <see cref="CreateClient"/>.
/// </summary>
/// <remarks>
/// A request that no answer was given for is answered with 501 and says so, so that a test fails where it should. It keeps nothing that is
/// written to it.
/// </remarks>
public sealed class InMemoryInventora : HttpMessageHandler
{
    private const string Base = "https://inventora.test/api";

    private readonly ConcurrentDictionary<(string Method, string Path), Func<InMemoryRequest, InMemoryAnswer>> answers = new();
    private readonly ConcurrentQueue<InMemoryRequest> requests = new();

    /// <summary>What was asked so far, in order.</summary>
    public IReadOnlyList<InMemoryRequest> Requests => [.. requests];

    /// <summary>Answers a request, from now on, with the same.</summary>
    /// <param name="method">The HTTP method, such as <c>GET</c>.</param>
    /// <param name="path">The path below the base address, such as <c>/products/asdf123</c>, decoded.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The same object, for the next answer.</returns>
    public InMemoryInventora On(string method, string path, InMemoryAnswer answer) => On(method, path, _ => answer);

    /// <summary>Answers a request, from now on, with what a function makes of it.</summary>
    /// <param name="method">The HTTP method, such as <c>GET</c>.</param>
    /// <param name="path">The path below the base address, such as <c>/products/asdf123</c>, decoded.</param>
    /// <param name="answer">Makes the answer; it may throw, as a broken connection does.</param>
    /// <returns>The same object, for the next answer.</returns>
    public InMemoryInventora On(string method, string path, Func<InMemoryRequest, InMemoryAnswer> answer)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(answer);
        answers[(method.ToUpperInvariant(), path)] = answer;
        return this;
    }

    /// <summary>Makes a client of this API. It needs no disposing.</summary>
    public InventoraClient CreateClient() =>
        new(new HttpClient(this, disposeHandler: false), new InventoraClientOptions { BaseAddress = new Uri(Base), ApiKey = "test-key" });

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        Uri address = request.RequestUri!;
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);

        // Whatever the base address of the client is, the documented one ends so.
        string path = Uri.UnescapeDataString(address.AbsolutePath);
        path = path.StartsWith("/api/", StringComparison.Ordinal) ? path["/api".Length..] : path;
        var asked = new InMemoryRequest(request.Method.Method, path, address.Query.TrimStart('?'), body);
        requests.Enqueue(asked);
        InMemoryAnswer answer = answers.TryGetValue((asked.Method, asked.Path), out Func<InMemoryRequest, InMemoryAnswer>? make)
            ? make(asked)
            : InMemoryAnswer.Error(HttpStatusCode.NotImplemented, $"The test gave no answer for {asked.Method} {asked.Path}.");
        return answer.ToMessage(request, asked);
    }
}
