namespace Inventora.Conformance;

/// <summary>Stands between checks and transport: keeps the journal of changes and shows each exchange to the passive checks.</summary>
internal interface IExchangeWatcher
{
    /// <summary>Called before a request is sent, so that the state it may change can be noted.</summary>
    Task BeforeAsync(ApiRequest request, CancellationToken cancellation);

    /// <summary>Called with each exchange.</summary>
    void After(Exchange exchange);
}
