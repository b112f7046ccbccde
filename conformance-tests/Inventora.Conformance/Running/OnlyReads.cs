namespace Inventora.Conformance;

/// <summary>For requests that change nothing and that no check looks at.</summary>
internal sealed class OnlyReads : IExchangeWatcher
{
    public Task BeforeAsync(ApiRequest request, CancellationToken cancellation) => Task.CompletedTask;

    public void After(Exchange exchange)
    {
    }
}
