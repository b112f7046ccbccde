using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Domain.Tasks;

/// <summary>One thing that a task produces; the API calls it a TaskResource too.</summary>
internal sealed class TaskItem
{
    private TaskItem()
    {
        TaskId = ResourceId = null!;
        Unit = null!;
    }

    /// <summary>A new item without batches.</summary>
    /// <exception cref="RuleBrokenException">The quantity isn't greater than 0, or the unit is bundles for something that isn't counted in bundles.</exception>
    public TaskItem(Resource resource, decimal quantity, Unit unit, long id = 0)
    {
        if (quantity <= 0)
        {
            throw new RuleBrokenException("quantity must be greater than 0");
        }

        if (unit == Unit.Bundles && resource.Unit != Unit.Bundles)
        {
            throw new RuleBrokenException("unitType bundles is only for a product whose unit is bundles");
        }

        (Id, TaskId, ResourceId, Quantity, Unit) = (id, null!, resource.Id, quantity, unit);
    }

    /// <summary>Number, unique over all tasks; given by the database unless chosen.</summary>
    public long Id { get; private init; }

    /// <summary>The task, set when the item is stored with it.</summary>
    public string TaskId { get; init; }

    /// <summary>What to produce.</summary>
    public string ResourceId { get; private init; }

    /// <summary>How much to produce; never changes.</summary>
    public decimal Quantity { get; private init; }

    /// <summary>The unit of <see cref="Quantity"/> and of the batches.</summary>
    public Unit Unit { get; private init; }

    /// <summary>Whether the batches together reach the quantity.</summary>
    public bool Completed { get; private set; }

    /// <summary>What was produced so far.</summary>
    public List<Batch> Batches { get; private init; } = [];

    /// <summary>Adds a batch that was just made.</summary>
    public void Add(Batch batch)
    {
        Batches.Add(batch);
        Recount();
    }

    /// <summary>Removes a batch whose production was just reversed.</summary>
    public void Remove(Batch batch)
    {
        Batches.Remove(batch);
        Recount();
    }

    private void Recount() => Completed = ExactDecimal.Sum(Batches.Select(batch => batch.Quantity)) >= Quantity;
}
