namespace Inventora.Conformance;

/// <summary>
/// How much of a run's time a server may waste: by answers that do not come whole within the limit or have no end, and by asking for
/// pauses. A few are a server's bad day; a run that waits for each of thousands would never end.
/// </summary>
internal sealed class Patience(TimeSpan timeout)
{
    private const int MostWasted = 10;

    private static readonly TimeSpan LongestPauses = TimeSpan.FromMinutes(30);

    private readonly Lock gate = new();
    private int wasted;
    private TimeSpan paused;

    /// <summary>The longest that one answer may take, from the request to the last byte.</summary>
    public TimeSpan Timeout { get; } = timeout;

    /// <summary>Why the run is to be given up; null as long as there is patience left.</summary>
    public string? GivenUp { get; private set; }

    /// <summary>An answer was waited for in vain.</summary>
    public void Waste()
    {
        lock (gate)
        {
            if (++wasted == MostWasted)
            {
                GivenUp = $"the run was given up after {MostWasted} answers that did not come to an end within {Timeout.TotalSeconds:0.#} s or {BoundedBody.Longest >> 20} MiB";
            }
        }
    }

    /// <summary>The server asks for a pause before the next request.</summary>
    public void Pause(TimeSpan pause)
    {
        lock (gate)
        {
            paused += pause;
            if (paused > LongestPauses)
            {
                GivenUp ??= $"the run was given up because the server asked for pauses of more than {LongestPauses.TotalMinutes:0} minutes in all";
            }
        }
    }
}
