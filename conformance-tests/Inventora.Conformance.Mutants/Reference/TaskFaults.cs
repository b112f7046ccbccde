using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using static Inventora.Conformance.Mutants.Reference.ReferenceFault;
using ProductionTaskStatus = Inventora.Contracts.ProductionTaskStatus;
using TaskCreate = Inventora.Contracts.TaskCreate;
using TaskItemCreate = Inventora.Contracts.TaskItemCreate;
using TaskPatch = Inventora.Contracts.TaskPatch;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Mistakes in creating, updating and deleting tasks.</summary>
internal static class TaskFaults
{
    public static IEnumerable<ReferenceFault> All => Creation.Concat(Updates).Concat(Deletion);

    private static IEnumerable<ReferenceFault> Creation =>
    [
        Create("a new task loses its notes' lines", task => task with { Notes = task.Notes?.Split('\n')[0].Split(' ')[0] }, "TASK-POST-11"),
        Create("a new task's notes are normalised", task => task with { Notes = task.Notes?.Replace("e\u0301", "\u00e9", StringComparison.Ordinal) }, "TASK-POST-11"),
        Create("a new task's notes are cut at 200 characters", task => task with { Notes = task.Notes is { Length: > 200 } notes ? notes[..200] : task.Notes }, "TASK-POST-11"),
        Create("a new task's name is escaped for web pages", task => task with { Name = System.Net.WebUtility.HtmlEncode(task.Name) }, "TASK-POST-2"),
        Create("due is taken in local time", task => task with { Due = task.Due?.AddHours(2) }, "TASK-POST-10"),
        Create("due loses its time of day", task => task with { Due = task.Due is { } due ? new DateTimeOffset(due.UtcDateTime.Date, TimeSpan.Zero) : null }, "TASK-POST-10"),
        Create("a task without due is due in a week", task => task with { Due = task.Due ?? new DateTimeOffset(2026, 1, 8, 0, 0, 0, TimeSpan.Zero) }, "TASK-POST-15", "TASK-OBJ-7") with { OnlyWarns = true },
        Create("a task without notes has empty ones", task => task with { Notes = task.Notes ?? "" }, "TASK-POST-15", "TASK-OBJ-9") with { OnlyWarns = true },
        Create("a task without assignee goes to the first user", task => task with { UserId = task.UserId ?? (task.Assignee is null ? SeedPeople.Maker.Id : null) }, "TASK-POST-22") with { OnlyWarns = true },
        Create("an assignee by email is nobody", task => task with { Assignee = task.Assignee?.Contains('@') == true ? null : task.Assignee }, "TASK-POST-4"),
        Create("a user id is ignored", task => task with { UserId = null }, "TASK-POST-5"),
        Create("a task starts done when it has a due date", task => task with { Status = task.Due is null ? task.Status : ProductionTaskStatus.Done }, "TASK-POST-12", "TASK-POST-13"),
        Create("a new task is done by default", task => task with { Status = task.Status ?? ProductionTaskStatus.Done }, "TASK-POST-13"),
        Create("in progress starts as pending", task => task with { Status = task.Status == ProductionTaskStatus.InProgress ? ProductionTaskStatus.Pending : task.Status }, "TASK-POST-12"),
        Create("a task's location is ignored", task => task with { LocationId = null }, "TASK-POST-9"),
        Create("a task's name is cut at ten characters", task => task with { Name = task.Name.Length > 10 ? task.Name[..10] : task.Name }, "TASK-POST-3", "TASK-POST-2"),
        Items("the third item is lost", items => items.Take(2), "TASK-POST-19"),
        Items("items of the same product are one", items => items.GroupBy(item => item.ProductId).Select(same => same.First() with { Quantity = same.Sum(item => item.Quantity) }), "TASK-POST-19"),
        Items("items have whole quantities", items => items.Select(item => item with { Quantity = decimal.Ceiling(item.Quantity) }), "GEN-12", "ITEM-3"),
        Items("the second item takes the first one's unit", items => items.Select(item => item with { UnitType = items[0].UnitType }), "TASK-POST-8d", "TASK-POST-8e"),
        Items("the second item takes the first one's product", items => items.Select(item => item with { ProductId = items[0].ProductId }), "TASK-POST-16", "TASK-POST-19", "ITEM-2"),
        Items("an item counts from one", items => items.Select(item => item with { Quantity = item.Quantity + 1 }), "ITEM-3", "TASK-POST-19"),
        Items("a unit other than pieces is forgotten", items => items.Select(item => item with { UnitType = null }), "TASK-POST-8e"),
        Saving("a new task takes its materials from stock", Reserve, "TASK-POST-20"),
        Saving("a new item is complete", db => db.Added<TaskItem>().ToList().ForEach(item => db.Force(item, nameof(TaskItem.Completed), true)), "ITEM-5", "TASK-POST-17"),
        Saving("a new task was updated later", db => db.Added<ProductionTask>().ToList().ForEach(task => db.Force(task, nameof(ProductionTask.UpdatedAt), task.CreatedAt.AddSeconds(5))), "TASK-POST-18") with { OnlyWarns = true },
        Saving("a new task has been completed", db => db.Added<ProductionTask>().ToList().ForEach(task => db.Force(task, nameof(ProductionTask.CompletedAt), task.CreatedAt)), "TASK-OBJ-8") with { OnlyWarns = true },
        After<CreateTaskRequest>("a new task is answered and not kept", (request, db) => db.Tasks.Where(task => task.Name == request.Body.Name).ExecuteUpdate(set => set.SetProperty(task => task.DeletedAt, SeedData.Beginning)), "TASK-POST-1", "TASK-LIST-12", "GEN-13"),
    ];

    private static IEnumerable<ReferenceFault> Updates =>
    [
        Update("an assignee of null is ignored", patch => patch with { Assignee = Nulled(patch.Assignee) ? default : patch.Assignee }, "TASK-PATCH-7"),
        Update("a user of null is ignored", patch => patch with { UserId = Nulled(patch.UserId) ? default : patch.UserId }, "TASK-PATCH-9"),
        Update("an assignee cannot be changed by email", patch => patch with { Assignee = patch.Assignee.Or(null)?.Contains('@') == true ? default : patch.Assignee }, "TASK-PATCH-6"),
        Update("a user cannot be changed by id", patch => patch with { UserId = patch.UserId.Or(null) is null ? patch.UserId : default }, "TASK-PATCH-8"),
        Update("a location of null is the default one", patch => patch with { LocationId = Nulled(patch.LocationId) ? SeedPlaces.Warehouse.Id : patch.LocationId }, "TASK-PATCH-13"),
        Update("a new name clears the notes", patch => patch with { Notes = patch.Name is not null && !patch.Notes.IsPresent ? (string?)null : patch.Notes }, "TASK-PATCH-3", "TASK-PATCH-23"),
        Update("a new status clears due", patch => patch with { Due = patch.Status is not null && !patch.Due.IsPresent ? (DateTimeOffset?)null : patch.Due }, "TASK-PATCH-3", "TASK-PATCH-23"),
        Update("assigning clears due", patch => patch with { Due = (patch.Assignee.IsPresent || patch.UserId.IsPresent) && !patch.Due.IsPresent ? (DateTimeOffset?)null : patch.Due }, "TASK-PATCH-3"),
        Update("a new status clears the assignee", patch => patch with { UserId = patch.Status is not null && !patch.UserId.IsPresent && !patch.Assignee.IsPresent ? (string?)null : patch.UserId }, "TASK-PATCH-3", "TASK-PATCH-23"),
        Update("changed notes are cut at 200 characters", patch => patch with { Notes = patch.Notes.Or(null) is { Length: > 200 } notes ? (string?)notes[..200] : patch.Notes }, "TASK-PATCH-16"),
        Update("notes of a number lose their noughts", patch => patch with { Notes = patch.Notes.Or(null) is { } notes ? (string?)notes.TrimStart('0') : patch.Notes }, "TASK-PATCH-16"),
        Repeated("a task's second PATCH brings back what the first one found"),
        Update("a new due is a day early", patch => patch with { Due = patch.Due.Or(null) is { } due ? (DateTimeOffset?)due.AddDays(-1) : patch.Due }, "TASK-PATCH-14"),
        Update("done goes back to in progress", patch => patch with { Status = patch.Status == ProductionTaskStatus.Done ? ProductionTaskStatus.InProgress : patch.Status }, "TASK-PATCH-10"),
        Update("a status is stored only with a name", patch => patch with { Status = patch.Name is null ? null : patch.Status }, "TASK-PATCH-10", "TASK-PATCH-3"),
        Update("notes of null are ignored", patch => patch with { Notes = Nulled(patch.Notes) ? default : patch.Notes }, "TASK-PATCH-17"),
        Update("new notes are added to the old ones", patch => patch with { Notes = patch.Notes.Or(null) is { } notes ? (string?)(notes + "\n" + notes) : patch.Notes }, "TASK-PATCH-16"),
        Update("a name is stored in capitals", patch => patch with { Name = patch.Name?.ToUpperInvariant() }, "TASK-PATCH-4"),
        Task("an update does not move updatedAt", (db, task) => db.Force(task, nameof(ProductionTask.UpdatedAt), db.Original<DateTimeOffset>(task, nameof(ProductionTask.UpdatedAt))), "TASK-PATCH-18") with { OnlyWarns = true },
        Task("updatedAt is cut to the day", (db, task) => db.Force(task, nameof(ProductionTask.UpdatedAt), new DateTimeOffset(task.UpdatedAt.UtcDateTime.Date, TimeSpan.Zero)), "TASK-PATCH-18", "TASK-OBJ-10") with { OnlyWarns = true },
        Task("an update makes the task the last", (db, task) => db.Force(task, nameof(ProductionTask.Order), 1 + db.Tasks.IgnoreQueryFilters().Max(each => each.Order)), "TASK-PATCH-19") with { OnlyWarns = true },
        Task("work that has begun is completed", (db, task) => db.Force(task, nameof(ProductionTask.CompletedAt), task.Status == TaskState.InProgress ? task.UpdatedAt : task.CompletedAt), "TASK-PATCH-20", "TASK-OBJ-8") with { OnlyWarns = true },
        Task("a task taken up again is still completed", (db, task) => db.Force(task, nameof(ProductionTask.CompletedAt), task.CompletedAt ?? db.Original<DateTimeOffset?>(task, nameof(ProductionTask.CompletedAt))), "TASK-OBJ-8") with { OnlyWarns = true },
        Task("an update of one task renames the next", RenameOther, "TASK-PATCH-1", "TASK-PATCH-3"),
    ];

    private static IEnumerable<ReferenceFault> Deletion =>
    [
        After<DeleteTaskRequest>("deleting a task deletes all of its status", (request, db) => DeleteAlike(db, request.Id, (gone, other) => gone.Status == other.Status), "TASK-DEL-6"),
        After<DeleteTaskRequest>("deleting a task deletes what is at its location", (request, db) => DeleteAlike(db, request.Id, (gone, other) => gone.LocationId == other.LocationId), "TASK-DEL-6"),
        After<DeleteTaskRequest>("a deleted task comes back", (request, db) => db.Tasks.IgnoreQueryFilters().Where(task => task.Id == request.Id).ExecuteUpdate(set => set.SetProperty(task => task.DeletedAt, (DateTimeOffset?)null)), "TASK-DEL-1", "TASK-DEL-4"),
    ];

    private static ReferenceFault Create(string name, Func<TaskCreate, TaskCreate> change, params string[] facts) =>
        Asking<CreateTaskRequest>(name, (request, _) => request with { Body = change(request.Body) }, facts);

    private static ReferenceFault Items(string name, Func<IReadOnlyList<TaskItemCreate>, IEnumerable<TaskItemCreate>> change, params string[] facts) =>
        Create(name, task => task with { Items = [.. change(task.Items)] }, facts);

    private static ReferenceFault Update(string name, Func<TaskPatch, TaskPatch> change, params string[] facts) =>
        Asking<UpdateTaskRequest>(name, (request, _) => request with { Body = change(request.Body) }, facts);

    /// <summary>The task is kept in memory from the first PATCH on, and stored whole.</summary>
    private static ReferenceFault Repeated(string name) => new(
        name,
        services =>
        {
            var known = new Dictionary<string, ProductionTask>(StringComparer.Ordinal);
            Asking<UpdateTaskRequest>("", (request, db) =>
            {
                if (known.TryGetValue(request.Id, out var first))
                {
                    return request with { Body = request.Body with { Name = request.Body.Name ?? first.Name, Notes = request.Body.Notes.IsPresent ? request.Body.Notes : first.Notes } };
                }

                if (db.Tasks.AsNoTracking().SingleOrDefault(each => each.Id == request.Id) is { } found)
                {
                    known[request.Id] = found;
                }

                return request;
            }).Replace(services);
        },
        "TASK-PATCH-3",
        "TASK-PATCH-23");

    /// <summary>A fault of what an update stores; deleting a task is none.</summary>
    private static ReferenceFault Task(string name, Action<InventoraDbContext, ProductionTask> bend, params string[] facts) =>
        Saving(
            name,
            db =>
            {
                foreach (var task in db.Changed<ProductionTask>().Where(task => task.DeletedAt is null))
                {
                    bend(db, task);
                }
            },
            facts);

    private static bool Nulled<T>(Inventora.Contracts.Optional<T?> field)
        where T : class =>
        field is { IsPresent: true, Value: null };

    private static void Reserve(InventoraDbContext db)
    {
        foreach (var item in db.Added<TaskItem>())
        {
            var level = db.Set<StockLevel>().FirstOrDefault(each => each.ResourceId == item.ResourceId);
            if (level is not null)
            {
                level.Quantity -= item.Quantity;
            }
        }
    }

    private static void RenameOther(InventoraDbContext db, ProductionTask task)
    {
        if (db.Tasks.OrderBy(each => each.Order).FirstOrDefault(each => each.Order > task.Order) is { } other)
        {
            db.Force(other, nameof(ProductionTask.Name), task.Name);
        }
    }

    private static void DeleteAlike(InventoraDbContext db, string id, Func<ProductionTask, ProductionTask, bool> alike)
    {
        if (db.Tasks.IgnoreQueryFilters().AsNoTracking().SingleOrDefault(task => task.Id == id) is not { } gone)
        {
            return;
        }

        var others = db.Tasks.AsNoTracking().ToArray().Where(other => alike(gone, other)).Select(other => other.Id).ToArray();
        db.Tasks.Where(task => EF.Parameter(others).Contains(task.Id)).ExecuteUpdate(set => set.SetProperty(task => task.DeletedAt, SeedData.Beginning));
    }
}
