using Inventora.Contracts;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;
using Inventora.ReferenceServer.Operations;

namespace Inventora.ReferenceServer.Handlers;

/// <summary>Tasks, items and batches as the contract has them.</summary>
internal static class TaskMapping
{
    /// <summary>The task that is answered.</summary>
    public static Contracts.ProductionTask ToContract(this TaskView view) => new()
    {
        Id = view.Task.Id,
        Name = view.Task.Name,
        Status = view.Task.Status.ToContract(),
        Order = view.Task.Order,
        LocationId = view.Task.LocationId,
        UserId = view.Task.UserId,
        Due = view.Task.Due,
        CompletedAt = view.Task.CompletedAt,
        Notes = view.Task.Notes,
        CreatedAt = view.Task.CreatedAt,
        UpdatedAt = view.Task.UpdatedAt,
        Items = [.. view.Task.Items.Select(item => ToContract(item, view.Resources[item.ResourceId]))],
    };

    /// <summary>The batch that the creation of it answers.</summary>
    public static CreatedTaskBatch ToCreated(this Batch batch) => new()
    {
        Id = batch.Id,
        TaskResourceId = batch.TaskItemId,
        UserId = batch.UserId,
        Quantity = batch.Quantity,
        CreatedAt = batch.CreatedAt,
        UpdatedAt = batch.UpdatedAt,
    };

    /// <summary>What the creation of a task asks for, apart from items and user.</summary>
    public static TaskDetails ToDetails(this TaskCreate task) => new()
    {
        Name = task.Name,
        Status = task.StatusOrDefault.ToDomain(),
        LocationId = task.LocationId,
        Due = task.Due,
        Notes = task.Notes,
    };

    /// <summary>Who a new task is assigned to; absent is all that it can leave out.</summary>
    public static Assignment ToAssignment(this TaskCreate task) => new(
        task.Assignee is { } assignee ? assignee : default(Domain.Change<string?>),
        task.UserId is { } userId ? userId : default(Domain.Change<string?>));

    /// <summary>An item that the creation of a task asks for.</summary>
    public static ItemRequest ToRequest(this TaskItemCreate item) =>
        new(item.ProductId, item.Quantity, item.UnitType?.ToDomain() ?? Unit.Pieces);

    /// <summary>What a PATCH of a task asks for, apart from the user.</summary>
    public static TaskChanges ToChanges(this TaskPatch patch) => new()
    {
        Name = patch.Name,
        Status = patch.Status?.ToDomain(),
        LocationId = patch.LocationId.ToChange(),
        Due = patch.Due.ToChange(),
        Notes = patch.Notes.ToChange(),
    };

    /// <summary>Who a PATCH assigns a task to.</summary>
    public static Assignment ToAssignment(this TaskPatch patch) => new(patch.Assignee.ToChange(), patch.UserId.ToChange());

    private static Contracts.TaskItem ToContract(Domain.Tasks.TaskItem item, Domain.Catalog.Resource resource) => new()
    {
        Id = item.Id,
        ResourceId = item.ResourceId,
        Quantity = item.Quantity,
        UnitType = item.Unit.ToContract(),
        Completed = item.Completed,
        Product = new TaskProduct
        {
            Id = resource.Id,
            Name = resource.Name,
            Sku = resource.Sku,
            UnitType = resource.Unit.ToContract(),
            StockLevel = DerivedStock.Total(resource),
            Type = resource.Kind.ToContract(),
        },
        Batches = [.. item.Batches.Select(ToContract)],
    };

    private static TaskBatch ToContract(Batch batch) => new()
    {
        Id = batch.Id,
        TaskResourceId = batch.TaskItemId,
        UserId = batch.UserId,
        Quantity = batch.Quantity,
        CreatedAt = batch.CreatedAt,
        UpdatedAt = batch.UpdatedAt,
    };
}
