using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Creating, changing and deleting tasks.</summary>
internal static class TaskRoutes
{
    public static Answer Create(State state, Call call)
    {
        var body = call.Members;
        var fields = new TaskFields(state, body);
        var name = fields.Name(required: !state.Has(Fault.TaskNeedsNoName)) ?? "unnamed";
        if (state.Has(Fault.SameNameIsTheSameTask) && state.LiveTasks.FirstOrDefault(known => known.Fields["name"]!.GetValue<string>() == name) is { } same)
        {
            return new Answer(200, Views.Of(state, same));
        }

        var status = fields.Status() ?? (state.Has(Fault.NewTaskIsInProgress) ? "in-progress" : "pending");
        status = state.Has(Fault.StatusOfNewTaskIsDropped) ? "pending" : status;
        var made = new JsonObject
        {
            ["id"] = state.NextTask(),
            ["name"] = name,
            ["status"] = status,
            ["order"] = state.Tasks.Count + 50,
            ["LocationId"] = state.Has(Fault.LocationOfNewTaskIsDropped) ? null : fields.Location(),
            ["UserId"] = fields.User(),
            ["due"] = state.Has(Fault.DueLosesItsTime) ? fields.Due()?[..11] + "00:00:00.000Z" : fields.Due(),
            ["completedAt"] = status == "done" ? state.Now : null,
            ["notes"] = state.Has(Fault.NotesOfNewTaskAreDropped) ? null : fields.Notes(),
            ["createdAt"] = state.Now,
            ["updatedAt"] = state.Now,
        };
        var task = new StoredTask { Fields = made, First = made.DeepClone().AsObject() };

        // Nothing is kept of a task with a bad item, unless that is the fault.
        if (state.Has(Fault.RefusedTaskIsMadeAnyway))
        {
            state.Tasks.Add(task);
        }

        task.Items.AddRange(TaskItems.Read(state, body));
        if (!state.Tasks.Contains(task))
        {
            state.Tasks.Add(task);
        }

        var answer = Views.Of(state, task);
        if (state.Has(Fault.CreationAnswersWithoutOrder))
        {
            answer.Remove("order");
        }

        return new Answer(200, answer);
    }

    public static Answer Update(State state, Call call, StoredTask task)
    {
        var body = call.Members;
        var fields = new TaskFields(state, body);
        var changes = new JsonObject();
        Take("name", () => fields.Name(required: false));
        Take("status", fields.Status);
        Take("LocationId", fields.Location);
        Take("due", fields.Due);
        Take("notes", fields.Notes);
        if (body.ContainsKey("Assignee") || body.ContainsKey("UserId"))
        {
            changes["UserId"] = fields.User();
        }

        TaskFields.Bend(state, task, body, changes);
        if (state.Has(Fault.ItemsAreNumberedAnew))
        {
            task.Items.ForEach(item => item.Id = state.NextItem());
        }

        var before = task.Fields.DeepClone().AsObject();
        foreach (var (name, value) in changes)
        {
            task.Fields[name] = value?.DeepClone();
        }

        if (task.Status == "done" && before["status"]!.GetValue<string>() != "done")
        {
            BatchRoutes.ProduceTheRest(state, task);
        }

        task.Fields["completedAt"] = task.Status != "done" ? null : before["completedAt"]?.DeepClone() ?? state.Now;
        task.Fields["updatedAt"] = state.Now;
        var answer = Views.Of(state, task);
        if (state.Has(Fault.TaskPatchStoresNothing))
        {
            foreach (var (name, value) in before)
            {
                task.Fields[name] = value?.DeepClone();
            }
        }

        return new Answer(200, answer);

        void Take(string name, Func<string?> value)
        {
            if (body.ContainsKey(name))
            {
                changes[name] = value();
            }
        }
    }

    public static Answer Delete(State state, StoredTask task)
    {
        task.Deleted = !state.Has(Fault.DeleteKeepsTheTask);
        if (state.Has(Fault.DeleteTakesTheNextTaskToo) && state.Tasks.ElementAtOrDefault(state.Tasks.IndexOf(task) + 1) is { } next)
        {
            next.Deleted = true;
        }

        foreach (var item in task.Items)
        {
            foreach (var batch in item.Batches.ToArray())
            {
                BatchRoutes.Reverse(item, batch);
            }
        }

        return state.Has(Fault.DeleteAnswersTheTask) ? new Answer(200, Views.Of(state, task)) : new Answer(204, null);
    }
}
