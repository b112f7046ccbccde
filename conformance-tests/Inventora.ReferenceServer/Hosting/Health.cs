using Inventora.ReferenceServer.Data;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>What a container or a load balancer asks. Outside of the API, so without a key.</summary>
internal static class Health
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>Maps <c>/health/live</c>, which says that the process answers, and <c>/health/ready</c>, which says that the database does too.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)(context => AnswerAsync(context, StatusCodes.Status200OK, "live")));
        app.MapMethods("/health/ready", [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)(async context =>
        {
            var isReady = await IsReadyAsync(context);
            await AnswerAsync(context, isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, isReady ? "ready" : "unavailable");
        }));
    }

    private static async Task<bool> IsReadyAsync(HttpContext context)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        limit.CancelAfter(Limit);
        try
        {
            var db = context.RequestServices.GetRequiredService<InventoraDbContext>();
            return await db.Queries.Locations.Count(db, limit.Token) > 0;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !context.RequestAborted.IsCancellationRequested)
        {
            return false;
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, string word)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "application/json";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync($$"""{"status":"{{word}}"}""", context.RequestAborted);
    }
}
