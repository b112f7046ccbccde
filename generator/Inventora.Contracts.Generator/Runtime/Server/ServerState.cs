using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
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

    /// <summary>Lists in the log, when the application starts, the operations that no handler is registered for.</summary>
    public void ReportMissing(IServiceProvider services, IEnumerable<OperationEndpoint> operations)
    {
        IServiceProviderIsService? registered = services.GetService<IServiceProviderIsService>();
        string[] missing = [.. operations.Where(operation => registered?.IsService(operation.Handler) == false).Select(operation => operation.OperationId)];
        if (missing.Length > 0)
        {
            services.GetService<ILoggerFactory>()?.CreateLogger(typeof(ServerState).FullName!).LogWarning(
                "No handler is registered for {Count} operations, which are answered as not implemented: {Operations}.",
                missing.Length,
                string.Join(", ", missing));
        }
    }

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
