using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Inventora.ReferenceServer.Data.Queries;

/// <summary>The queries that are the same for every request, compiled once for all servers in a process that share a model.</summary>
internal sealed class CompiledQueries
{
    private static readonly ConditionalWeakTable<IModel, CompiledQueries> OfModels = [];

    private CompiledQueries()
    {
    }

    /// <summary>Those for products and materials.</summary>
    public ResourceQueries Resources { get; } = new();

    /// <summary>Those for locations.</summary>
    public LocationQueries Locations { get; } = new();

    /// <summary>Those for tasks.</summary>
    public TaskQueries Tasks { get; } = new();

    /// <summary>The queries for a context. A compiled query may be run on one model only.</summary>
    public static CompiledQueries For(InventoraDbContext db) => OfModels.GetValue(db.Model, _ => new CompiledQueries());
}
