using System.Net;
using System.Text;

namespace Inventora.Conformance.Mutants.Floors;

/// <summary>Answers every request alike.</summary>
internal sealed class ConstantServer(int status, string body, string mediaType) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = new StringContent(body, Encoding.UTF8, mediaType) });
}
