using Inventora.ReferenceServer.Handlers;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>
/// Answers what nothing else did with the documented error shape. Getting here is a fault of this server, or a body that broke off.
/// </summary>
internal sealed class LastResort(RequestDelegate next, ILogger<LastResort> logger)
{
    /// <summary>Handles a request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer any more.
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, StatusCodes.Status400BadRequest, exception.Message);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            // Without the query, which may carry the key.
            logger.LogError(exception, "{Method} {Path} failed", context.Request.Method, context.Request.Path.ToUriComponent());
            await AnswerAsync(context, StatusCodes.Status500InternalServerError, "Internal server error");
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, string message)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(message.ToError(), context.RequestAborted);
    }
}
