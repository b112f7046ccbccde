using System.Net;

namespace Inventora.Conformance;

/// <summary>
/// The way to a server on the network: it follows no redirect, keeps no cookie, and asks no proxy to change a header. A request that asks
/// for its connection to be closed gets one of its own, which the pool alone would only do for a server that says so itself.
/// </summary>
internal sealed class NetworkHandler : HttpMessageHandler
{
    private readonly HttpMessageInvoker pooled = new(Handler(TimeSpan.FromMinutes(2)));
    private readonly HttpMessageInvoker separate = new(Handler(TimeSpan.Zero));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        (request.Headers.ConnectionClose == true ? separate : pooled).SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            pooled.Dispose();
            separate.Dispose();
        }

        base.Dispose(disposing);
    }

    private static SocketsHttpHandler Handler(TimeSpan lifetime) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = lifetime,
        // Servers close idle connections after as little as two seconds; a write must not meet one that is just being closed.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(1),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        MaxResponseHeadersLength = 256,
        MaxResponseDrainSize = 0,
    };
}
