using System.Reflection;
using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Puts a fault before or after the handlers of the generated server.</summary>
internal static class BentHandlers
{
    /// <summary>Wraps the four handlers.</summary>
    /// <param name="services">Where they are registered.</param>
    /// <param name="before">Changes the request.</param>
    /// <param name="after">Happens when the request has been handled.</param>
    public static void Bend(this IServiceCollection services, Func<object, InventoraDbContext, object> before, Action<object, InventoraDbContext>? after)
    {
        Wrap<IProductsHandler>(services, before, after);
        Wrap<IMaterialsHandler>(services, before, after);
        Wrap<ILocationsHandler>(services, before, after);
        Wrap<ITasksHandler>(services, before, after);
    }

    private static void Wrap<THandler>(IServiceCollection services, Func<object, InventoraDbContext, object> before, Action<object, InventoraDbContext>? after)
        where THandler : class
    {
        var registered = services.Last(service => service.ServiceType == typeof(THandler));
        services.AddScoped<THandler>(provider =>
        {
            var proxy = DispatchProxy.Create<THandler, Proxy>();
            var inner = ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!);
            ((Proxy)(object)proxy).Start(inner, provider.GetRequiredService<InventoraDbContext>(), before, after);
            return proxy;
        });
    }

    /// <summary>A handler with a fault. Public, as the proxy is made in another assembly.</summary>
    public class Proxy : DispatchProxy
    {
        private object inner = null!;
        private Func<object, object> before = null!;
        private Action<object>? after;

        internal void Start(object handler, InventoraDbContext db, Func<object, InventoraDbContext, object> ahead, Action<object, InventoraDbContext>? behind)
        {
            inner = handler;
            before = request => ahead(request, db);
            after = behind is null ? null : request => behind(request, db);
        }

        /// <inheritdoc/>
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            var request = before(args![0]!);
            var answer = (Task)targetMethod!.Invoke(inner, [request, .. args[1..]])!;
            if (after is not null)
            {
                // SQLite does nothing asynchronously: the task is done by now, or will be without this thread.
                answer.GetAwaiter().GetResult();
                after(request);
            }

            return answer;
        }
    }
}
