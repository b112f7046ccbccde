using System.Net;
using System.Net.Http.Headers;

namespace Inventora.Contracts.Generator.Benchmarks.Client;

/// <summary>Answers every request with the same JSON, without a network.</summary>
internal sealed class MemoryHandler(byte[] json) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>An <c>HttpClient</c> whose requests are answered here.</summary>
    public static HttpClient NewClient(byte[] json) => new(new MemoryHandler(json)) { BaseAddress = new Uri("https://api.example.com/api/") };

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = Json;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
