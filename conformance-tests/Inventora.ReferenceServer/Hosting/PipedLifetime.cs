using System.Runtime.InteropServices;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>
/// The life of a server that another program started: it ends when its standard input ends. That pipe ends with the other program,
/// even when it is killed, and on every system. A Ctrl+C in the terminal reaches both programs, but is for the other one, which may
/// still need the server to put back what it changed.
/// </summary>
internal sealed class PipedLifetime(IHostApplicationLifetime application) : IHostLifetime, IDisposable
{
    private PosixSignalRegistration? termination;

    /// <summary>Lets a Ctrl+C pass until the result is disposed. To be called before there is a temporary database that nobody would delete.</summary>
    public static IDisposable IgnoreInterrupts() => PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);

    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            application.StopApplication();
        });

        // A read of a pipe can't be cancelled, so it has a thread that nobody waits for.
        new Thread(WaitForEnd) { IsBackground = true, Name = nameof(PipedLifetime) }.Start();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => termination?.Dispose();

    private void WaitForEnd()
    {
        using var input = Console.OpenStandardInput();
        Span<byte> unread = stackalloc byte[256];
        while (input.Read(unread) > 0)
        {
            // What is said there doesn't matter.
        }

        application.StopApplication();
    }
}
