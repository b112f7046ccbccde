using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>Who a task is assigned to: by id or email, on creation and by PATCH, and nobody again.</summary>
[Phase(RunPhase.Tasks)]
internal static class AssignmentChecks
{
    [Check("tasks/a-new-task-can-be-assigned-by-id", Profile.Reversible, "TASK-POST-4", "TASK-POST-5", "GEN-15")]
    public static async Task ANewTaskIsAssignedById(CheckContext context)
    {
        var user = context.Fixtures.UserId.Required;
        foreach (var (field, fact) in new[] { ("Assignee", "TASK-POST-4"), ("UserId", "TASK-POST-5") })
        {
            await CreatesForAsync(context, field, user, user, fact);
        }
    }

    [Check("tasks/a-new-task-can-be-assigned-by-email", Profile.Reversible, "TASK-POST-4", "GEN-15")]
    public static async Task ANewTaskIsAssignedByEmail(CheckContext context) =>
        await CreatesForAsync(context, "Assignee", context.Fixtures.UserEmail.Required, context.Fixtures.UserId.Required, "TASK-POST-4");

    [Check("tasks/patch-assigns-and-null-unassigns", Profile.Reversible,
        "TASK-PATCH-3", "TASK-PATCH-6", "TASK-PATCH-7", "TASK-PATCH-8", "TASK-PATCH-9", "TASK-PATCH-23", "GEN-15")]
    public static async Task PatchAssignsAndNullUnassigns(CheckContext context)
    {
        var user = context.Fixtures.UserId.Required;
        var task = await context.CreateTaskAsync(TaskDraft.Full(context, "assigned"));
        foreach (var body in new[] { new JsonObject { ["Assignee"] = user }, new JsonObject { ["UserId"] = null } })
        {
            var judge = await TaskPatch.SendAsync(context, await context.ReadAsync(TaskDraft.PathOf(task)), body);
            judge.LeavesTheRest("TASK-PATCH-3");
        }

        foreach (var (field, assigns, unassigns) in new[] { ("Assignee", "TASK-PATCH-6", "TASK-PATCH-7"), ("UserId", "TASK-PATCH-8", "TASK-PATCH-9") })
        {
            await SetsAsync(context, task, new JsonObject { [field] = user }, user, assigns, "GEN-15");
            await SetsAsync(context, task, new JsonObject { ["notes"] = context.Unique("still assigned") }, user, "TASK-PATCH-23");
            await SetsAsync(context, task, new JsonObject { [field] = null }, null, unassigns, "GEN-15");
        }

        // Either name takes away what the other has given: both write the same attribute.
        await SetsAsync(context, task, new JsonObject { ["UserId"] = user }, user, "TASK-PATCH-8");
        await SetsAsync(context, task, new JsonObject { ["Assignee"] = null }, null, "TASK-PATCH-7");
    }

    [Check("tasks/a-changed-user-moves-a-task-between-the-filters", Profile.Reversible, "TASK-LIST-5")]
    public static async Task AChangedUserMovesATask(CheckContext context)
    {
        var user = context.Fixtures.UserId.Required;
        var task = await context.CreateTaskAsync(TaskDraft.Minimal(context, "moving"));
        foreach (var assigned in new[] { true, false })
        {
            var answer = await context.Api.PatchAsync(TaskDraft.PathOf(task), new JsonObject { ["UserId"] = assigned ? user : null });
            if (!answer.IsSuccess)
            {
                context.Inconclusive($"The PATCH was not accepted: {answer}");
            }

            var list = $"/tasks?UserId={Uri.EscapeDataString(user)}";
            var isThere = await context.ListedAsync(list, task.Text("id") ?? "") is not null;
            context.Observe(
                "TASK-LIST-5", isThere == assigned, $"the task is {(assigned ? "" : "not ")}in {list} after {answer.Request.Body?.ToJsonString()}",
                isThere ? "it is" : "it is not", answer);
        }
    }

    [Check("tasks/patch-assigns-by-email", Profile.Reversible, "TASK-PATCH-6", "GEN-15")]
    public static async Task PatchAssignsByEmail(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Minimal(context, "assigned"));
        await SetsAsync(
            context, task, new JsonObject { ["Assignee"] = context.Fixtures.UserEmail.Required }, context.Fixtures.UserId.Required, "TASK-PATCH-6",
            "GEN-15");
    }

    [Check("tasks/null-leaves-a-task-of-nobody-to-nobody", Profile.Reversible, "TASK-PATCH-7", "TASK-PATCH-9")]
    public static async Task NullLeavesItToNobody(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Minimal(context, "unassigned"));
        await SetsAsync(context, task, new JsonObject { ["Assignee"] = null }, null, "TASK-PATCH-7");
        await SetsAsync(context, task, new JsonObject { ["UserId"] = null }, null, "TASK-PATCH-9");
    }

    private static async Task CreatesForAsync(CheckContext context, string field, string value, string user, string fact)
    {
        var body = TaskDraft.Minimal(context, "assigned");
        body[field] = value;
        var created = await context.Api.PostAsync("/tasks", body);
        if (context.Observe(fact, created.IsSuccess, $"a task with {field} {value} is created", created.Answer, created))
        {
            var later = await context.Api.GetAsync(TaskDraft.PathOf(created.Json));
            foreach (var exchange in new[] { created, later })
            {
                context.ObserveAll(
                    [fact, "GEN-15"], exchange.Json.Text("UserId") == user, $"UserId {user} for {field} {value}", exchange.Json.Member("UserId"),
                    exchange);
            }
        }
    }

    private static async Task SetsAsync(CheckContext context, JsonObject task, JsonObject body, string? user, params string[] facts)
    {
        var answer = await context.Api.PatchAsync(TaskDraft.PathOf(task), body);
        if (context.ObserveAll(facts, answer.IsSuccess, $"a PATCH of {body.ToJsonString()} succeeds", answer.Answer, answer))
        {
            var later = await context.Api.GetAsync(TaskDraft.PathOf(task));
            foreach (var exchange in new[] { answer, later })
            {
                var holds = exchange.Json.Has("UserId") && exchange.Json.Text("UserId") == user && (user is not null || exchange.Json.Member("UserId") is null);
                context.ObserveAll(
                    facts, holds, $"UserId {user ?? "null"} after a PATCH of {body.ToJsonString()}", exchange.Json.Member("UserId"), exchange);
            }
        }
    }
}
