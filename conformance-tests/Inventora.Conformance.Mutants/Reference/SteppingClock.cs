namespace Inventora.Conformance.Mutants.Reference;

/// <summary>A clock that goes on by a second with every look at it, so that later is always later.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private long seconds;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(Interlocked.Increment(ref seconds));
}
