using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>
/// The account that a new database begins with: the same records with the same ids and times on every machine. All stock comes about
/// through the domain itself, so that the seed keeps every invariant.
/// </summary>
internal sealed class SeedData
{
    /// <summary>When the account began.</summary>
    public static readonly DateTimeOffset Beginning = new(2024, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly List<Resource> products = [];
    private readonly List<Resource> materials = [];
    private readonly Dictionary<string, Resource> byId = [];
    private readonly List<StockLog> logs = [];

    private SeedData(SeedChoice choice)
    {
        switch (choice.Kind)
        {
            case SeedKind.Docs:
                (Users, Locations, Statuses) = ([SeedDocumentation.User, SeedDocumentation.NewUser], [SeedDocumentation.Warehouse, SeedDocumentation.Shop, SeedDocumentation.Workshop], [SeedDocumentation.Status]);
                Tasks = SeedDocumentation.Add(this);
                break;
            case SeedKind.Catalogue:
                Tasks = new SeedCatalogue(this, choice.Products).Add();
                break;
            default:
                new SeedMaterials(this).Add();
                new SeedProducts(this).Add();
                Tasks = new SeedTasks(this).Build();
                break;
        }
    }

    /// <summary>Users.</summary>
    public IReadOnlyList<User> Users { get; } = SeedPeople.All;

    /// <summary>Locations.</summary>
    public IReadOnlyList<Location> Locations { get; } = SeedPlaces.All;

    /// <summary>Custom statuses.</summary>
    public IReadOnlyList<CustomStatus> Statuses { get; } = SeedStatuses.All;

    /// <summary>Materials and products.</summary>
    public IReadOnlyCollection<Resource> Resources => byId.Values;

    /// <summary>The history of their stock.</summary>
    public IReadOnlyList<StockLog> Logs => logs;

    /// <summary>Tasks with items and batches, one of them deleted.</summary>
    public IReadOnlyList<ProductionTask> Tasks { get; }

    /// <summary>Makes the account.</summary>
    public static SeedData Build(SeedChoice choice = default) => new(choice);

    /// <summary>Adds a resource with the stock that it began with.</summary>
    public Resource Add(
        ResourceKind kind, ProductionType type, ResourceDetails details, params ReadOnlySpan<(Location Location, decimal Quantity)> stock)
    {
        var number = ListOf(kind).Count + 1;
        return Add(kind == ResourceKind.Product ? SeedIds.Product(number) : SeedIds.Material(number), kind, type, details, stock);
    }

    /// <summary>Adds a resource with an id of its own.</summary>
    public Resource Add(
        string id, ResourceKind kind, ProductionType type, ResourceDetails details, params ReadOnlySpan<(Location Location, decimal Quantity)> stock)
    {
        var list = ListOf(kind);
        var resource = new Resource(id, list.Count + 1, kind, type, details);
        list.Add(resource);
        byId.Add(id, resource);
        foreach (var (location, quantity) in stock)
        {
            logs.Add(resource.Post(location.Id, quantity, StockLogType.Initial, Beginning));
        }

        return resource;
    }

    /// <summary>Gives a resource one more line of its recipe.</summary>
    public static void Use(Resource resource, Resource material, decimal quantityUsed) => resource.Recipe.Add(new Component
    {
        ResourceId = resource.Id,
        Position = resource.Recipe.Count,
        MaterialId = material.Id,
        Material = material,
        QuantityUsed = quantityUsed,
    });

    /// <summary>Applies a stock update some days after the beginning.</summary>
    public void Update(Resource resource, Location location, StockUpdate update, int day, CustomStatus? status = null) =>
        logs.Add(update.ApplyTo(resource, location.Id, status, Beginning.AddDays(day)));

    /// <summary>Produces a batch and adds it to its item.</summary>
    public void Produce(TaskItem item, Batch batch, Location location)
    {
        logs.AddRange(Production.Produce(batch, item, Resource(item.ResourceId), location.Id));
        item.Add(batch);
    }

    /// <summary>The product with this number, from 1.</summary>
    public Resource Product(int number) => products[number - 1];

    /// <summary>The material with this number, from 1.</summary>
    public Resource Material(int number) => materials[number - 1];

    /// <summary>The resource with this id.</summary>
    public Resource Resource(string id) => byId[id];

    private List<Resource> ListOf(ResourceKind kind) => kind == ResourceKind.Product ? products : materials;
}
