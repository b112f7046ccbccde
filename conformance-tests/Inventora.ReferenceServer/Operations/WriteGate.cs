namespace Inventora.ReferenceServer.Operations;

/// <summary>
/// Lets one writer of this process in at a time. The database has one writer anyway, but SQLite lets the others fail after a while instead of
/// queueing them fairly, and on a server each would hold a connection while it waits.
/// </summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim semaphore = new(1, 1);

    /// <summary>Waits for the turn. Whoever has it calls <see cref="Leave"/> in the end.</summary>
    public Task EnterAsync(CancellationToken cancellationToken) => semaphore.WaitAsync(cancellationToken);

    /// <summary>Lets the next one in.</summary>
    public void Leave() => semaphore.Release();

    /// <inheritdoc/>
    public void Dispose() => semaphore.Dispose();
}
