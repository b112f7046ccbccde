using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>Deleting a task: it is gone from every view, and only it.</summary>
[Phase(RunPhase.Tasks)]
internal static class DeletionChecks
{
    [Check("tasks/a-deleted-task-is-gone-from-every-view", Profile.Reversible,
        "TASK-DEL-1", "TASK-DEL-2", "TASK-DEL-3", "TASK-DEL-4", "TASK-DEL-5", "TASK-DEL-6")]
    public static async Task ADeletedTaskIsGone(CheckContext context)
    {
        var user = context.Fixtures.UserId.TryGet(out var found) ? found : null;
        var (first, task, third) = (await CreateAsync("first"), await CreateAsync("deleted"), await CreateAsync("third"));
        var path = TaskDraft.PathOf(task);
        var id = task.Text("id");
        string[] lists = ["/tasks", "/tasks?status=in-progress", .. user is null ? Array.Empty<string>() : [$"/tasks?UserId={Uri.EscapeDataString(user)}"]];
        var totals = new List<long?>();
        foreach (var list in lists)
        {
            totals.Add(await context.TotalAsync(list));
        }

        var answer = await context.Api.DeleteAsync(path);
        context.Observe("TASK-DEL-1", answer.IsSuccess, "DELETE of an own task succeeds", answer.Answer, answer);
        context.Observe("TASK-DEL-2", answer.Status == 204, "status 204", answer.Status, answer);
        context.Observe("TASK-DEL-3", answer.BodyLength == 0, "no body", answer.Answer, answer);
        var read = await context.Api.GetAsync(path);
        var marked = read.IsSuccess && JsonComparison.Difference(Documented.Task(task), Documented.Task(read.Json), "updatedAt") is null
            && read.Json is JsonObject members && members.Any(member => member.Key.Contains("deleted", StringComparison.OrdinalIgnoreCase) && member.Value is not null);
        var gone = context.For("TASK-DEL-4");
        Func<bool, string, object?, Exchange?, bool> judge = marked || read.Status is 400 or 410 ? gone.Warn : gone.Expect;
        judge(read.Status == 404, "404 for a deleted task", read.Answer, read);
        for (var i = 0; i < lists.Length; i++)
        {
            var tasks = await context.WalkAsync(lists[i]);
            context.Observe("TASK-DEL-5", tasks.All(each => each.Text("id") != id), $"the deleted task is not in {lists[i]}", "it is");
            var total = await context.TotalAsync(lists[i]);
            context.Observe("TASK-DEL-5", total == totals[i] - 1, $"totalCount {totals[i] - 1} of {lists[i]}, one less than before", total);
        }

        foreach (var other in new[] { first, third })
        {
            var seen = await context.Api.GetAsync(TaskDraft.PathOf(other));
            var difference = JsonComparison.Difference(Documented.Task(other), Documented.Task(seen.Json));
            context.Observe("TASK-DEL-6", difference is null, "the other tasks as before", difference ?? "as before", seen);
        }

        Task<JsonObject> CreateAsync(string purpose)
        {
            var body = TaskDraft.Full(context, purpose);
            body["status"] = "in-progress";
            if (user is not null)
            {
                body["UserId"] = user;
            }

            return context.CreateTaskAsync(body);
        }
    }

    [Check("tasks/a-deleted-task-takes-no-more-writes", Profile.Reversible, "TASK-DEL-4", "ERR-9")]
    public static async Task ADeletedTaskTakesNoWrites(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Full(context, "deleted"));
        var path = TaskDraft.PathOf(task);
        var control = ApiRequest.Patch(path, new { notes = context.Unique("before") });
        var product = TaskDraft.PiecesProduct(context).Path;
        var refusals = await context.NegativesAsync(control, product);
        var deleted = await context.Api.DeleteAsync(path);
        if (!deleted.IsSuccess)
        {
            context.Inconclusive($"The task was not deleted: {deleted}");
        }

        await refusals.RefusesAsync("for a deleted task", control, 404, "TASK-DEL-4", "ERR-9");
        var item = TaskDraft.ItemWith(task, 8).Integer("id") ?? Fixtures.UnknownNumber;
        await refusals.RefusesAsync(
            "of a batch for an item of a deleted task", ApiRequest.Post($"{path}/items/{item}/batches", new { quantity = 2 }), 404, "TASK-DEL-4",
            "ERR-9");
        var again = await context.Api.SendAsync(ApiRequest.Delete(path) with { MustBeRefused = true });
        context.Note("A-TASK-33", $"second DELETE: {again.Status}");
        if (again.Status is 400 or 410)
        {
            context.For("TASK-DEL-4").Warn(false, "404 or 204 for a second DELETE", again.Answer, again);
        }
        else
        {
            context.Observe("TASK-DEL-4", again.Status is 404 or 204, "404 or 204 for a second DELETE", again.Answer, again);
        }

        var read = await context.Api.GetAsync(path);
        context.Observe("TASK-DEL-4", !read.IsSuccess, "a deleted task stays deleted", read.Answer, read);
    }

    [Check("tasks/delete-of-an-unknown-task-is-answered-by-404", Profile.Reversible, "TASK-DEL-7", "ERR-9")]
    public static async Task DeleteOfAnUnknownTask(CheckContext context)
    {
        var bystander = await context.CreateTaskAsync(TaskDraft.Minimal(context, "bystander"));
        var task = await context.CreateTaskAsync(TaskDraft.Minimal(context, "control"));
        var refusals = await context.NegativesAsync(ApiRequest.Delete(TaskDraft.PathOf(task)), TaskDraft.PathOf(bystander));
        var path = $"/tasks/{Uri.EscapeDataString(context.Fixtures.UnknownTaskId)}";

        // A server that answers every DELETE by 204 deletes nothing that should stay.
        await refusals.RefusesAsync("for an unknown task", ApiRequest.Delete(path), 404, RefusalTolerance.WarnsWhenIgnored, "TASK-DEL-7", "ERR-9");
    }
}
