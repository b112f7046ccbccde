using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;

namespace Inventora.ReferenceServer.Operations;

/// <summary>Reads resources as they are answered. Every answer, those of writes too, goes through here, so that all agree.</summary>
internal sealed class ResourceReader(InventoraDbContext db)
{
    /// <summary>A page of products or materials in the order of their creation.</summary>
    public async Task<Page<ResourceView>> ListAsync(ResourceKind kind, PageRequest request, CancellationToken cancellationToken)
    {
        var all = db.Resources.Where(resource => resource.Kind == kind);
        var page = all.OrderBy(resource => resource.Sequence).Skip(request.Offset).Take(request.Limit);
        return new(await ReadAsync(page, cancellationToken), await all.CountAsync(cancellationToken), request);
    }

    /// <summary>One product or material.</summary>
    /// <exception cref="RecordMissingException">There is none with this id.</exception>
    public async Task<ResourceView> GetAsync(ResourceKind kind, string id, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(db.Resources.Where(resource => resource.Id == id && resource.Kind == kind), cancellationToken);
        return found.SingleOrDefault() ?? throw Missing(kind);
    }

    /// <summary>What a 404 says.</summary>
    public static RecordMissingException Missing(ResourceKind kind) => new(kind == ResourceKind.Product ? "Product not found" : "Material not found");

    /// <summary>
    /// Resources with recipe and levels, of which the materials of the recipe have levels too. Four plain queries: for a page of a thousand
    /// they take half the time of what EF Core makes of Include.
    /// </summary>
    /// <param name="resources">Which ones, in which order.</param>
    /// <param name="cancellationToken">Calls the request off.</param>
    public async Task<IReadOnlyList<Resource>> ReadWithStockAsync(IQueryable<Resource> resources, CancellationToken cancellationToken)
    {
        var found = await resources.AsNoTracking().ToListAsync(cancellationToken);
        var components = await resources.Join(db.Set<Component>(), resource => resource.Id, component => component.ResourceId, (_, component) => component)
            .AsNoTracking().ToListAsync(cancellationToken);
        await AddLevelsAsync(found, resources, cancellationToken);
        if (components.Count == 0)
        {
            return found;
        }

        var ids = components.Select(component => component.MaterialId).Distinct().ToArray();
        var used = db.Resources.Where(resource => EF.Parameter(ids).Contains(resource.Id));
        var materials = await used.AsNoTracking().ToListAsync(cancellationToken);
        await AddLevelsAsync(materials, used, cancellationToken);
        AddRecipes(found, components, materials);
        return found;
    }

    private async Task<IReadOnlyList<ResourceView>> ReadAsync(IQueryable<Resource> resources, CancellationToken cancellationToken)
    {
        var locations = await db.Locations.AsNoTracking().OrderBy(location => location.Sequence).ToListAsync(cancellationToken);
        var found = await ReadWithStockAsync(resources, cancellationToken);
        return [.. found.Select(resource => new ResourceView(resource, LevelsByName(resource, locations)))];
    }

    private async Task AddLevelsAsync(IReadOnlyList<Resource> found, IQueryable<Resource> resources, CancellationToken cancellationToken)
    {
        var levels = await resources.Join(db.Set<StockLevel>(), resource => resource.Id, level => level.ResourceId, (_, level) => level)
            .AsNoTracking().ToListAsync(cancellationToken);
        var byResource = levels.ToLookup(level => level.ResourceId);
        foreach (var resource in found)
        {
            resource.Levels.AddRange(byResource[resource.Id]);
        }
    }

    private static void AddRecipes(IReadOnlyList<Resource> found, IReadOnlyList<Component> components, IReadOnlyList<Resource> materials)
    {
        var byId = materials.ToDictionary(material => material.Id);
        var byResource = components.OrderBy(component => component.Position).ToLookup(component => component.ResourceId);
        foreach (var component in components)
        {
            component.Material = byId[component.MaterialId];
        }

        foreach (var resource in found)
        {
            resource.Recipe.AddRange(byResource[resource.Id]);
        }
    }

    private static Dictionary<string, decimal> LevelsByName(Resource resource, IReadOnlyList<Location> locations)
    {
        var levels = new Dictionary<string, decimal>(resource.Levels.Count, StringComparer.Ordinal);
        foreach (var location in locations)
        {
            if (resource.Levels.Find(level => level.LocationId == location.Id) is { } level)
            {
                levels.Add(location.Name, level.Quantity);
            }
        }

        return levels;
    }
}
