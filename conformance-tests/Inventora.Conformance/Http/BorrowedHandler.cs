namespace Inventora.Conformance;

/// <summary>Passes requests to a handler that belongs to someone else, without disposing of it.</summary>
internal sealed class BorrowedHandler(HttpMessageHandler owned) : HttpMessageHandler
{
    private readonly HttpMessageInvoker invoker = new(owned, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // ASP.NET Core's TestServer takes addresses apart in a way that refuses those that are kept exactly as they were written.
        request.RequestUri = new Uri(request.RequestUri!.OriginalString);
        return invoker.SendAsync(request, cancellationToken);
    }
}
