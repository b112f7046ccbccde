using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What the contract's endpoints share in one application.</summary>
internal sealed class ServerState
{
    private readonly ConcurrentDictionary<Type, bool> missingHandlers = new();
    private int mappings;

    /// <summary>What is added to the endpoints' names: nothing for the first mapping, a number for each further one, as names are unique in an application.</summary>
    public string NextNameSuffix() => Interlocked.Increment(ref mappings) is var number and > 1 ? $"-{number}" : "";

    /// <summary>Says in the log, once for each handler, that requests come for which none is registered.</summary>
    public void ReportMissing(HttpContext context, Type handler, string operationId)
    {
        if (missingHandlers.TryAdd(handler, true))
        {
            context.RequestServices.GetService<ILoggerFactory>()?.CreateLogger(typeof(ServerState).FullName!).LogError(
                "No {Handler} is registered, so that {Operation} and the other operations of its tag are answered as not implemented.",
                handler.Name,
                operationId);
        }
    }
}
