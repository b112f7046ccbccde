using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>A fault of the reference server, made by replacing its services.</summary>
/// <param name="Name">The fault in words.</param>
/// <param name="Replace">Replaces the services.</param>
/// <param name="Facts">The facts that it breaks.</param>
internal sealed record ReferenceFault(string Name, Action<IServiceCollection> Replace, params string[] Facts)
{
    /// <summary>Whether the fact's verdict makes it a warning.</summary>
    public bool OnlyWarns { get; init; }

    /// <summary>Requests are changed before they are handled.</summary>
    public static ReferenceFault Asking<TRequest>(string name, Func<TRequest, InventoraDbContext, TRequest> change, params string[] facts)
        where TRequest : class =>
        new(name, services => services.Bend((request, db) => request is TRequest known ? change(known, db) : request, null), facts);

    /// <summary>Something happens beside what a request asks for, before it is handled.</summary>
    public static ReferenceFault Before<TRequest>(string name, Action<TRequest, InventoraDbContext> act, params string[] facts)
        where TRequest : class =>
        Asking<TRequest>(
            name,
            (request, db) =>
            {
                act(request, db);
                return request;
            },
            facts);

    /// <summary>Something happens beside what a request asks for, after it was handled.</summary>
    public static ReferenceFault After<TRequest>(string name, Action<TRequest, InventoraDbContext> act, params string[] facts)
        where TRequest : class =>
        new(
            name,
            services => services.Bend(
                (request, _) => request,
                (request, db) =>
                {
                    if (request is TRequest known)
                    {
                        act(known, db);
                    }
                }),
            facts);

    /// <summary>What is about to be stored is changed.</summary>
    public static ReferenceFault Saving(string name, Action<InventoraDbContext> bend, params string[] facts) =>
        new(name, services => services.ConfigureDbContext<InventoraDbContext>(options => options.AddInterceptors(new BentSaving(bend))), facts);

    /// <summary>Stock moves by another amount than it should.</summary>
    public static ReferenceFault Moving(string name, Func<StockLog, InventoraDbContext, decimal> delta, params string[] facts) =>
        Saving(
            name,
            db =>
            {
                foreach (var log in db.Added<StockLog>())
                {
                    db.Level(log.ResourceId, log.LocationId).Quantity += delta(log, db) - log.Delta;
                }
            },
            facts);

    /// <summary>Stock moves at another location than it should.</summary>
    public static ReferenceFault Moving(string name, Func<StockLog, InventoraDbContext, string> location, params string[] facts) =>
        Saving(
            name,
            db =>
            {
                foreach (var log in db.Added<StockLog>())
                {
                    db.Level(log.ResourceId, log.LocationId).Quantity -= log.Delta;
                    db.Level(log.ResourceId, location(log, db)).Quantity += log.Delta;
                }
            },
            facts);

    /// <summary>The database is asked something else.</summary>
    public static ReferenceFault Querying(string name, Func<string, string> rewrite, params string[] facts) =>
        new(name, services => services.ConfigureDbContext<InventoraDbContext>(options => options.AddInterceptors(new BentQueries(rewrite))), facts);
}
