using System.Net;

namespace Inventora.Conformance;

/// <summary>How long a server that limits requests asks to wait.</summary>
internal static class RetryPause
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Default = TimeSpan.FromSeconds(1);

    /// <summary>The pause before the request may be repeated; null when the answer stands as it is.</summary>
    public static TimeSpan? Of(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - DateTimeOffset.UtcNow,
            _ => (TimeSpan?)null,
        };

        // A 503 without Retry-After is an answer like any other 5xx, not a request to come back.
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => Bounded(asked ?? Default),
            HttpStatusCode.ServiceUnavailable when asked is { } pause => Bounded(pause),
            _ => null,
        };
    }

    private static TimeSpan Bounded(TimeSpan pause) => pause < TimeSpan.Zero ? TimeSpan.Zero : pause > Longest ? Longest : pause;
}
