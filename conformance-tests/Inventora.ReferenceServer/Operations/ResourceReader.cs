using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Catalog;
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

    /// <summary>Resources with recipe and levels, of which the materials of the recipe have levels too.</summary>
    public static IQueryable<Resource> WithStock(IQueryable<Resource> resources) => resources
        .Include(resource => resource.Levels)
        .Include(resource => resource.Recipe.OrderBy(component => component.Position))
        .ThenInclude(component => component.Material)
        .ThenInclude(material => material.Levels)
        .AsSplitQuery();

    private async Task<IReadOnlyList<ResourceView>> ReadAsync(IQueryable<Resource> resources, CancellationToken cancellationToken)
    {
        var locations = await db.Locations.AsNoTracking().OrderBy(location => location.Sequence).ToListAsync(cancellationToken);
        var found = await WithStock(resources).AsNoTracking().ToListAsync(cancellationToken);
        return [.. found.Select(resource => new ResourceView(resource, LevelsByName(resource, locations)))];
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
