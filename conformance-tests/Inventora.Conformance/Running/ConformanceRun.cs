namespace Inventora.Conformance;

/// <summary>Runs the checks against a server.</summary>
public sealed class ConformanceRun
{
    private readonly ConformanceOptions options;
    private readonly HttpMessageHandler? handler;
    private readonly IRunObserver? observer;

    /// <summary>Prepares a run.</summary>
    /// <param name="options">What the run is told.</param>
    /// <param name="handler">Answers the requests in place of the network, for a server in the same process; it is not disposed of.</param>
    /// <param name="observer">Is told how the run goes on.</param>
    public ConformanceRun(ConformanceOptions options, HttpMessageHandler? handler = null, IRunObserver? observer = null)
    {
        this.options = options;
        this.handler = handler;
        this.observer = observer;
    }

    /// <summary>
    /// Runs the checks. It does not throw for anything that the server does; when it is cancelled it restores what it changed and
    /// then throws.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; what it changed has been restored.</exception>
    public Task<ConformanceReport> RunAsync(CancellationToken cancellation = default)
    {
        _ = (options, handler, observer);
        return Task.FromException<ConformanceReport>(new NotSupportedException());
    }
}
