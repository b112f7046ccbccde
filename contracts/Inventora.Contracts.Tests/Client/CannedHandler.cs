using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Inventora.Contracts.Tests.Client;

/// <summary>Answers every request alike, and remembers the last one.</summary>
/// <param name="body">The body; null for one that never comes.</param>
internal sealed class CannedHandler(int status, string contentType, string? body) : HttpMessageHandler
{
    /// <summary>The last request.</summary>
    public HttpRequestMessage? Last { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Last = request;
        HttpContent content = body is null ? new StreamContent(new StalledStream()) : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content });
    }
}
