using Inventora.ReferenceServer.Handlers;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>
/// Makes the API slow and unreliable, for those who want to see what their client does then. A request that is failed on purpose has not been
/// looked at: it can be repeated.
/// </summary>
/// <param name="next">Handles the request.</param>
/// <param name="delay">How long each answer is held back; null for not at all.</param>
/// <param name="failRate">The part of requests that fail, 0 to 1.</param>
internal sealed class BadDay(RequestDelegate next, Delay? delay, double failRate)
{
    /// <summary>Handles a request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api"))
        {
            await next(context);
            return;
        }

        if (delay is { } time)
        {
            await Task.Delay(time.Pick(), context.RequestAborted);
        }

        if (failRate > 0 && Random.Shared.NextDouble() < failRate)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            await context.Response.WriteAsJsonAsync("Failed on purpose (--fail-rate); try again".ToError(), context.RequestAborted);
            return;
        }

        await next(context);
    }
}
