using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>The seeded tasks: every status, with and without user, location, due date and notes, some with batches, one deleted.</summary>
internal sealed class SeedTasks(SeedData seed)
{
    private const int Count = 36;

    private readonly List<ProductionTask> tasks = [];
    private long nextItem = SeedIds.FirstItem;
    private long nextBatch = SeedIds.FirstBatch;

    /// <summary>Makes them, and the production of their batches.</summary>
    public IReadOnlyList<ProductionTask> Build()
    {
        var first = Add("Spring market", TaskState.InProgress, SeedPeople.Maker, SeedPlaces.Workshop, Item(21, 50m), Item(22, 8m));
        Produce(first, item: 0, quantity: 25m, SeedPeople.Maker);
        Produce(first, item: 1, quantity: 2m, null);
        Produce(first, item: 1, quantity: 3.5m, SeedPeople.Packer);

        for (var index = 1; index < Count; index++)
        {
            AddOther(index);
        }

        var deleted = Add("Cancelled order", TaskState.Pending, null, null, Item(31, 6m));
        Produce(deleted, item: 0, quantity: 4m, null);
        deleted.Delete(deleted.CreatedAt.AddDays(1));
        return tasks;
    }

    private void AddOther(int index)
    {
        var status = (TaskState)(index % 3);
        var user = (index % 4) switch { 0 => SeedPeople.Maker, 1 => SeedPeople.Packer, _ => null };
        var location = (index % 5) switch { 0 => null, 1 => SeedPlaces.Shop, 2 => SeedPlaces.Studio, _ => SeedPlaces.Workshop };
        var items = new List<TaskItem> { Item(SeedProducts.FirstOther + index, 5m + index) };
        if (index % 6 == 0)
        {
            items.Add(Item(SeedProducts.FirstOther + 40 + index, 2.5m));
        }

        var task = Add($"Restock shelf {index}", status, user, location, [.. items]);
        if (status == TaskState.Done && seed.Resource(items[0].ResourceId).KeepsStock)
        {
            Produce(task, item: 0, items[0].Quantity, user);
        }
    }

    private ProductionTask Add(string name, TaskState status, User? user, Location? location, params TaskItem[] items)
    {
        var index = tasks.Count;
        var order = SeedIds.FirstTaskOrder + index;
        var createdAt = SeedData.Beginning.AddDays(10).AddHours(index * 5);
        var details = new TaskDetails
        {
            Name = name,
            UserId = user?.Id,
            LocationId = location?.Id,
            Due = index % 3 == 1 ? null : createdAt.AddDays(14),
            Notes = index % 4 == 2 ? null : $"Shelf {index}, please label",
        };
        var task = new ProductionTask(SeedIds.Task(order), order, details, items, createdAt);
        if (status != TaskState.Pending)
        {
            task.Apply(new TaskChanges { Status = status }, createdAt.AddHours(3));
        }

        tasks.Add(task);
        return task;
    }

    private TaskItem Item(int product, decimal quantity)
    {
        var resource = seed.Product(product);
        return new TaskItem(resource, quantity, resource.Unit, nextItem++);
    }

    private void Produce(ProductionTask task, int item, decimal quantity, User? user)
    {
        var location = SeedPlaces.All.Single(place => task.LocationId is null ? place.IsDefault : place.Id == task.LocationId);
        seed.Produce(task.Items[item], new Batch(quantity, user?.Id, task.CreatedAt.AddHours(2), nextBatch++), location);
    }
}
