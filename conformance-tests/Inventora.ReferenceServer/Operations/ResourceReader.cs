using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Data.Queries;
using Inventora.ReferenceServer.Domain.Catalog;

namespace Inventora.ReferenceServer.Operations;

/// <summary>Reads resources as they are answered. Every answer, those of writes too, goes through here, so that all agree.</summary>
internal sealed class ResourceReader(InventoraDbContext db)
{
    private static readonly IReadOnlyDictionary<string, decimal> NoLevels = new Dictionary<string, decimal>();

    private readonly ResourceQueries queries = db.Queries.Resources;

    /// <summary>A page of products or materials in the order of their creation.</summary>
    public async Task<Page<ResourceView>> ListAsync(ResourceKind kind, PageRequest request, CancellationToken cancellationToken)
    {
        var page = await queries.Page(db, kind, request.Offset, request.Limit).ToListAsync(cancellationToken);
        return new(await AddStockAsync(page, cancellationToken), await queries.Count(db, kind, cancellationToken), request);
    }

    /// <summary>One product or material.</summary>
    /// <exception cref="RecordMissingException">There is none with this id.</exception>
    public async Task<ResourceView> GetAsync(ResourceKind kind, string id, CancellationToken cancellationToken)
    {
        var found = await queries.One(db, kind, id).ToListAsync(cancellationToken);
        return found.Count == 0 ? throw Missing(kind) : (await AddStockAsync(found, cancellationToken)).Single();
    }

    /// <summary>Resources with recipe and levels, by id.</summary>
    public async Task<IReadOnlyDictionary<string, Resource>> ReadWithStockAsync(string[] ids, CancellationToken cancellationToken)
    {
        var found = await queries.Some(db, ids).ToListAsync(cancellationToken);
        await AddStockAsync(found, cancellationToken);
        return found.ToDictionary(resource => resource.Id, StringComparer.Ordinal);
    }

    /// <summary>What a 404 says.</summary>
    public static RecordMissingException Missing(ResourceKind kind) => new(kind == ResourceKind.Product ? "Product not found" : "Material not found");

    // Two more plain queries for any number of resources: much faster than what EF Core makes of Include.
    private async Task<IReadOnlyList<ResourceView>> AddStockAsync(IReadOnlyList<Resource> resources, CancellationToken cancellationToken)
    {
        string[] ids = [.. resources.Select(resource => resource.Id)];
        var components = (await queries.Recipes(db, ids).ToListAsync(cancellationToken)).ToLookup(component => component.ResourceId, StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            resource.Recipe.AddRange(components[resource.Id]);
        }

        var materials = resources.SelectMany(resource => resource.Recipe).Select(component => component.Material).ToArray();
        string[] withStock = materials.Length == 0 ? ids : [.. ids.Union(materials.Select(material => material.Id), StringComparer.Ordinal)];
        var levels = (await queries.Levels(db, withStock).ToListAsync(cancellationToken)).ToLookup(row => row.Level.ResourceId, StringComparer.Ordinal);
        foreach (var resource in resources.Concat(materials))
        {
            resource.Levels.AddRange(levels[resource.Id].Select(row => row.Level));
        }

        return [.. resources.Select(resource => new ResourceView(resource, ByName(levels[resource.Id])))];
    }

    private static IReadOnlyDictionary<string, decimal> ByName(IEnumerable<LevelRow> levels) =>
        levels.Any() ? levels.ToDictionary(row => row.LocationName, row => row.Level.Quantity, StringComparer.Ordinal) : NoLevels;
}
