using System.Net;
using System.Text;
using Inventora.Conformance.Xunit;
using Inventora.Spec;

namespace Verified;

/// <summary>The suite on a server that has nothing.</summary>
public sealed class ServerTests : InventoraConformanceTests
{
    /// <inheritdoc/>
    protected override string ApiKey => "key";

    /// <inheritdoc/>
    protected override Profile Profile => Profile.ReadOnly;

    /// <inheritdoc/>
    protected override HttpMessageHandler CreateHandler() => new EmptyServer();

    private sealed class EmptyServer : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            bool hasKey = request.Headers.Contains("X-Inventora-API-Key") || request.RequestUri!.Query.Contains("x-inventora-api-key=", StringComparison.Ordinal);
            return Task.FromResult(new HttpResponseMessage(hasKey ? HttpStatusCode.OK : HttpStatusCode.Unauthorized)
            {
                Content = new StringContent(hasKey ? """{"data":[],"pagination":{"totalCount":0,"offset":0,"limit":100}}""" : """{"error":"API key missing"}""", Encoding.UTF8, "application/json"),
            });
        }
    }
}
