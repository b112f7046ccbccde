using System.Net;

namespace Inventora.Conformance;

/// <summary>How long a server that limits requests asks to wait.</summary>
internal static class RetryPause
{
    /// <summary>The longest pause that is kept. Who asks for more is not waited for, and not asked again before the time either.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The pause before the request may be repeated; null when the answer stands as it is.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="attempt">How often the request was sent before: without a word from the server the pauses grow.</param>
    /// <param name="now">The time, for a server that names a date.</param>
    public static TimeSpan? Of(HttpResponseMessage response, int attempt, DateTimeOffset now)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => (TimeSpan?)null,
        };

        // A 503 without Retry-After is an answer like any other 5xx, not a request to come back.
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => Positive(asked ?? TimeSpan.FromSeconds(Math.Pow(2, attempt))),
            HttpStatusCode.ServiceUnavailable when asked is { } pause => Positive(pause),
            _ => null,
        };
    }

    private static TimeSpan Positive(TimeSpan pause) => pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
}
