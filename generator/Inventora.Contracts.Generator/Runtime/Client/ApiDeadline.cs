using System;
using System.Threading;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>The end of the time that an answer may take. What watches the clock is used again, as nearly all answers come in time.</summary>
internal readonly struct ApiDeadline : IDisposable
{
    [ThreadStatic]
    private static CancellationTokenSource? spare;

    private readonly CancellationTokenSource? source;
    private readonly CancellationTokenRegistration registration;

    private ApiDeadline(CancellationTokenSource? source, CancellationTokenRegistration registration, CancellationToken token)
    {
        this.source = source;
        this.registration = registration;
        Token = token;
    }

    /// <summary>Cancelled when the time is over, or the caller gives up.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether <see cref="Token"/> was cancelled.</summary>
    public bool IsOver => source?.IsCancellationRequested == true;

    /// <summary>Begins to watch.</summary>
    /// <param name="remaining">How much time there is; null for all the time that the caller gives.</param>
    /// <param name="caller">With which the caller gives up.</param>
    public static ApiDeadline Start(TimeSpan? remaining, CancellationToken caller)
    {
        if (remaining is not { } time)
        {
            return new ApiDeadline(null, default, caller);
        }

        CancellationTokenSource source = spare ?? new CancellationTokenSource();
        spare = null;
        source.CancelAfter(time > TimeSpan.Zero ? time : TimeSpan.Zero);
        CancellationTokenRegistration registration = caller.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
        return new ApiDeadline(source, registration, source.Token);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        registration.Dispose();
        if (source is null)
        {
            return;
        }

        if (source.TryReset())
        {
            spare = source;
        }
        else
        {
            source.Dispose();
        }
    }
}
