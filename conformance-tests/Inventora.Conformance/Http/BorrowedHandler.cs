namespace Inventora.Conformance;

/// <summary>Passes requests to a handler that belongs to someone else, without disposing of it.</summary>
internal sealed class BorrowedHandler(HttpMessageHandler owned) : HttpMessageHandler
{
    private readonly HttpMessageInvoker invoker = new(owned, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        invoker.SendAsync(request, cancellationToken);
}
