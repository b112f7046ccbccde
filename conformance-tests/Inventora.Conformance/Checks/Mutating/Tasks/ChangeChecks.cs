using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>PATCH of a task: each field alone, several together, null against absent.</summary>
[Phase(RunPhase.Tasks)]
internal static class ChangeChecks
{
    private const string Notes = "anders: Größe 5 × ½ \"so\" & <so> 蝋燭\nsecond line";
    private const string Due = "2032-05-17T11:22:33Z";

    [Check("tasks/patch-sets-the-name-alone", Profile.Reversible,
        "TASK-PATCH-1", "TASK-PATCH-2", "TASK-PATCH-3", "TASK-PATCH-4", "TASK-PATCH-19", "TASK-PATCH-23", "TASK-LIST-11", "GEN-13", "GEN-15")]
    public static Task SetsTheName(CheckContext context) => SetsAsync(context, "name", context.Unique("renamed"), "TASK-PATCH-4");

    [Check("tasks/patch-sets-the-status-alone", Profile.Reversible,
        "TASK-PATCH-1", "TASK-PATCH-2", "TASK-PATCH-3", "TASK-PATCH-10", "TASK-PATCH-19", "TASK-PATCH-23", "TASK-LIST-11", "GEN-13", "GEN-15")]
    public static Task SetsTheStatus(CheckContext context) => SetsAsync(context, "status", "in-progress", "TASK-PATCH-10");

    [Check("tasks/patch-sets-the-location-alone", Profile.Reversible,
        "TASK-PATCH-1", "TASK-PATCH-2", "TASK-PATCH-3", "TASK-PATCH-12", "TASK-PATCH-19", "TASK-PATCH-23", "TASK-LIST-11", "GEN-13", "GEN-15")]
    public static Task SetsTheLocation(CheckContext context) => SetsAsync(context, "LocationId", context.Fixtures.OtherLocation.Required.Id, "TASK-PATCH-12");

    [Check("tasks/patch-sets-the-due-date-alone", Profile.Reversible,
        "TASK-PATCH-1", "TASK-PATCH-2", "TASK-PATCH-3", "TASK-PATCH-14", "TASK-PATCH-19", "TASK-PATCH-23", "TASK-LIST-11", "GEN-13", "GEN-15")]
    public static Task SetsTheDueDate(CheckContext context) => SetsAsync(context, "due", Due, "TASK-PATCH-14");

    [Check("tasks/patch-sets-the-notes-alone", Profile.Reversible,
        "TASK-PATCH-1", "TASK-PATCH-2", "TASK-PATCH-3", "TASK-PATCH-16", "TASK-PATCH-19", "TASK-PATCH-23", "TASK-LIST-11", "GEN-13", "GEN-15")]
    public static Task SetsTheNotes(CheckContext context) => SetsAsync(context, "notes", Notes, "TASK-PATCH-16");

    [Check("tasks/patch-to-null-unsets-and-absent-leaves-alone", Profile.Reversible,
        "TASK-PATCH-13", "TASK-PATCH-15", "TASK-PATCH-17", "TASK-PATCH-23", "TASK-PATCH-3")]
    public static async Task NullUnsets(CheckContext context)
    {
        foreach (var (field, fact) in new[] { ("LocationId", "TASK-PATCH-13"), ("due", "TASK-PATCH-15"), ("notes", "TASK-PATCH-17") })
        {
            var task = await context.CreateTaskAsync(TaskDraft.Assigned(context, "unset"));
            if (task.Member(field) is null)
            {
                context.Unobserved(fact, $"The task was created without the {field} that was sent.");
                continue;
            }

            var judge = await TaskPatch.SendAsync(context, task, new JsonObject { [field] = null });
            if (context.Observe(fact, judge.Answer.IsSuccess, $"{field}: null is accepted", judge.Answer.Answer, judge.Answer))
            {
                judge.Shows(field, null, fact);
                judge.LeavesTheRest("TASK-PATCH-3", "TASK-PATCH-23");
            }
        }
    }

    [Check("tasks/patch-sets-and-unsets-several-fields-together", Profile.Reversible,
        "TASK-PATCH-3", "TASK-PATCH-4", "TASK-PATCH-10", "TASK-PATCH-12", "TASK-PATCH-13", "TASK-PATCH-14", "TASK-PATCH-15", "TASK-PATCH-16", "TASK-PATCH-17", "TASK-PATCH-19", "GEN-15")]
    public static async Task SetsSeveralTogether(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Assigned(context, "several"));
        var set = new JsonObject
        {
            ["name"] = context.Unique("together"),
            ["status"] = "in-progress",
            ["LocationId"] = context.Fixtures.OtherLocation.TryGet(out var other) ? other.Id : context.Fixtures.Location.Required.Id,
            ["due"] = Due,
            ["notes"] = Notes,
        };
        var judge = await TaskPatch.SendAsync(context, task, set);
        if (context.Observe("TASK-PATCH-3", judge.Answer.IsSuccess, "a PATCH of name, status, LocationId, due and notes succeeds", judge.Answer.Answer, judge.Answer))
        {
            foreach (var (field, fact) in new[] { ("name", "TASK-PATCH-4"), ("status", "TASK-PATCH-10"), ("LocationId", "TASK-PATCH-12"), ("due", "TASK-PATCH-14"), ("notes", "TASK-PATCH-16") })
            {
                judge.Shows(field, set[field], fact, "GEN-15");
            }

            judge.LeavesTheRest("TASK-PATCH-19");
        }

        var unset = await TaskPatch.SendAsync(context, judge.After, new JsonObject { ["LocationId"] = null, ["due"] = null, ["notes"] = null });
        if (context.Observe("TASK-PATCH-3", unset.Answer.IsSuccess, "a PATCH of LocationId, due and notes to null succeeds", unset.Answer.Answer, unset.Answer))
        {
            foreach (var (field, fact) in new[] { ("LocationId", "TASK-PATCH-13"), ("due", "TASK-PATCH-15"), ("notes", "TASK-PATCH-17") })
            {
                unset.Shows(field, null, fact);
            }

            unset.LeavesTheRest("TASK-PATCH-19");
        }
    }

    [Check("tasks/any-status-can-follow-any-other", Profile.Reversible, "TASK-PATCH-10", "TASK-PATCH-20", "TASK-OBJ-8", "GEN-15")]
    public static async Task AnyStatusCanFollow(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Minimal(context, "transitions"));
        foreach (var status in new[] { "in-progress", "done", "pending", "done", "in-progress", "pending" })
        {
            var answer = await context.Api.PatchAsync(TaskDraft.PathOf(task), new { status });
            if (!answer.IsSuccess)
            {
                context.Note("A-TASK-17", $"to {status}: {answer.Status}");
                context.For("TASK-PATCH-10").Warn(false, $"status {status} is accepted, since no rule of transition is documented", answer.Answer, answer);
                continue;
            }

            var later = await context.Api.GetAsync(TaskDraft.PathOf(task));
            foreach (var exchange in new[] { answer, later })
            {
                context.ObserveAll(
                    ["TASK-PATCH-10", "GEN-15"], exchange.Json.Text("status") == status, $"status {status} after an accepted PATCH to it",
                    exchange.Json.Member("status"), exchange);
            }

            if (status != "done")
            {
                context.Observe(
                    "TASK-PATCH-20", later.Json.Member("completedAt") is null, $"completedAt null while {status}", later.Json.Member("completedAt"),
                    later);
                context.For("TASK-OBJ-8").Warn(later.Json.Member("completedAt") is null, $"completedAt null while {status}", later.Json.Member("completedAt"), later);
            }

            context.Note("A-TASK-13", $"completedAt of a {status} task: {(later.Json.Member("completedAt") is null ? "null" : "a time")}");
        }
    }

    [Check("tasks/patch-moves-updated-at-and-not-created-at", Profile.Reversible, "TASK-PATCH-18")]
    public static async Task MovesUpdatedAt(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Minimal(context, "times"));
        var (answer, later) = await PatchAsync();
        if (later.Json.Instant("updatedAt") == task.Instant("updatedAt"))
        {
            // Within one tick of a server's clock two instants are equal. Most tell milliseconds, so hardly anyone has to wait.
            await Task.Delay(TimeSpan.FromSeconds(1.1), context.Cancellation);
            (answer, later) = await PatchAsync();
        }

        foreach (var exchange in new[] { answer, later })
        {
            context.Observe(
                "TASK-PATCH-18", exchange.Json.Instant("createdAt") == task.Instant("createdAt"),
                $"createdAt {task.Text("createdAt")}, as before the PATCH", exchange.Json.Member("createdAt"), exchange);
            context.For("TASK-PATCH-18").Warn(exchange.Json.Instant("updatedAt") > task.Instant("updatedAt"), $"updatedAt after {task.Text("updatedAt")}", exchange.Json.Member("updatedAt"), exchange);
        }

        async Task<(Exchange Answer, Exchange Later)> PatchAsync()
        {
            var patched = await context.Api.PatchAsync(TaskDraft.PathOf(task), new { notes = context.Unique("later") });
            if (!patched.IsSuccess)
            {
                context.Inconclusive($"The PATCH was not accepted: {patched}");
            }

            return (patched, await context.Api.GetAsync(TaskDraft.PathOf(task)));
        }
    }

    [Check("tasks/patch-takes-a-due-date-as-an-instant", Profile.Reversible, "TASK-PATCH-14")]
    public static async Task TakesADueDateAsAnInstant(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Full(context, "due"));
        var judge = await TaskPatch.SendAsync(context, task, new JsonObject { ["due"] = DueForms.PatchedWithOffset });
        context.Note("A-TASK-23", $"with an offset: {(judge.Answer.IsSuccess ? "accepted" : judge.Answer.Status)}");
        if (judge.Answer.IsSuccess)
        {
            judge.Shows("due", JsonValue.Create(Due), "TASK-PATCH-14");
        }
        else
        {
            context.Unobserved("TASK-PATCH-14", "The server takes no due date with an offset.", optional: true);
        }
    }

    [Check("tasks/patch-changes-this-task-only", Profile.Reversible, "TASK-PATCH-1")]
    public static async Task ChangesThisTaskOnly(CheckContext context)
    {
        var first = await context.CreateTaskAsync(TaskDraft.Full(context, "first"));
        var task = await context.CreateTaskAsync(TaskDraft.Full(context, "second"));
        var third = await context.CreateTaskAsync(TaskDraft.Full(context, "third"));
        var answer = await context.Api.PatchAsync(
            TaskDraft.PathOf(task), new JsonObject { ["name"] = context.Unique("changed"), ["status"] = "in-progress", ["notes"] = null });
        if (!answer.IsSuccess)
        {
            context.Inconclusive($"The PATCH was not accepted: {answer}");
        }

        foreach (var other in new[] { first, third })
        {
            var seen = await context.Api.GetAsync(TaskDraft.PathOf(other));
            var difference = JsonComparison.Difference(Documented.Task(other), Documented.Task(seen.Json));
            context.Observe("TASK-PATCH-1", difference is null, "another task as before", difference ?? "as before", seen);
        }
    }

    [Check("tasks/patch-leaves-the-stock-alone", Profile.Reversible, "TASK-PATCH-25")]
    public static async Task LeavesTheStockAlone(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Full(context, "stock"));
        var path = TaskDraft.PiecesProduct(context).Path;
        var other = TaskDraft.OtherProduct(context).Path;
        var before = (await context.ReadAsync(path), await context.ReadAsync(other));
        await context.Api.PatchAsync(TaskDraft.PathOf(task), new { status = "in-progress" });
        foreach (var (old, place) in new[] { (before.Item1, path), (before.Item2, other) })
        {
            var seen = await context.Api.GetAsync(place);
            var difference = JsonComparison.Difference(Documented.Resource(old), Documented.Resource(seen.Json));
            context.Observe("TASK-PATCH-25", difference is null, "the product as before its task went in progress", difference ?? "as before", seen);
        }
    }

    private static async Task SetsAsync(CheckContext context, string field, string value, string fact)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Assigned(context, field));
        var judge = await TaskPatch.SendAsync(context, task, new JsonObject { [field] = value });
        if (context.ObserveAll([fact, "TASK-PATCH-1", "TASK-PATCH-3"], judge.Answer.IsSuccess, $"a PATCH of {field} alone succeeds", judge.Answer.Answer, judge.Answer))
        {
            judge.Shows(field, JsonValue.Create(value), fact, "TASK-PATCH-1", "GEN-15");
            await judge.IsFullAsync("TASK-PATCH-2");
            judge.LeavesTheRest("TASK-PATCH-3", "TASK-PATCH-23");
            judge.LeavesTheItems("TASK-PATCH-19");
        }
    }
}
