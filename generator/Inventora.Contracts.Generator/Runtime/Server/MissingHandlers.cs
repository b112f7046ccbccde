using System;
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Says in the log, once for each handler, that requests come for which none is registered.</summary>
internal sealed class MissingHandlers
{
    private readonly ConcurrentDictionary<Type, bool> reported = new();

    /// <summary>Logs the first request that needs a handler of this type.</summary>
    public static void Report(HttpContext context, Type handler, string operationId)
    {
        if (context.RequestServices.GetRequiredService<MissingHandlers>().reported.TryAdd(handler, true))
        {
            context.RequestServices.GetService<ILoggerFactory>()?.CreateLogger(typeof(MissingHandlers).FullName!).LogError(
                "No {Handler} is registered, so that {Operation} and the other operations of its tag are answered as not implemented.",
                handler.Name,
                operationId);
        }
    }
}
