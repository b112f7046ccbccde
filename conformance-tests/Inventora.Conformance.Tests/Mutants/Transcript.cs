using System.Collections.Concurrent;

namespace Inventora.Conformance.Tests.Mutants;

/// <summary>Writes down what a server is asked and how it answers.</summary>
internal sealed class Transcript(HttpMessageHandler server) : DelegatingHandler(server)
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>Every request with its answer, in the order of the answers.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = $"{request.Method} {request.RequestUri!.PathAndQuery} {(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken))}";
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        lines.Enqueue($"{asked} -> {(int)response.StatusCode} {response.Content.Headers.ContentType} {await response.Content.ReadAsStringAsync(cancellationToken)}");
        return response;
    }
}
