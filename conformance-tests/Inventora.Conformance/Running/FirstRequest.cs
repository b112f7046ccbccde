namespace Inventora.Conformance;

/// <summary>Stops a check at its first request: by then it has asked for the records that it needs.</summary>
internal sealed class FirstRequest : IExchangeWatcher
{
    public Task BeforeAsync(ApiRequest request, CancellationToken cancellation) => throw new ReachedException();

    public void After(Exchange exchange)
    {
    }

    /// <summary>The check was about to send.</summary>
    internal sealed class ReachedException : Exception;
}
