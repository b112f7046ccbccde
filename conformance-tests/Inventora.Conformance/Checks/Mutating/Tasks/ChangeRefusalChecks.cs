using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>What a PATCH of a task must refuse, or at least must not do.</summary>
[Phase(RunPhase.Tasks)]
internal static class ChangeRefusalChecks
{
    [Check("tasks/patch-refuses-an-empty-name-and-unlisted-values", Profile.Reversible,
        "TASK-PATCH-5", "TASK-PATCH-11", "TASK-PATCH-14", "TASK-PATCH-22", "ERR-7", "ERR-10")]
    public static async Task RefusesBadValues(CheckContext context)
    {
        var (_, refusals) = await ControlAsync(context);
        await refusals.RefusesAsync("with an empty name", With("name", ""), 400, "TASK-PATCH-5", "ERR-7", "ERR-10");
        foreach (var status in new[] { "finished", "completed", "" })
        {
            await refusals.RefusesAsync($"with status \"{status}\"", With("status", status), 400, "TASK-PATCH-11", "ERR-7", "ERR-10");
        }

        foreach (var status in new[] { "Done", "in_progress" })
        {
            await refusals.RefusesAsync($"with status {status}", With("status", status), 400, RefusalTolerance.WarnsWhenAccepted(), "TASK-PATCH-11");
        }

        await refusals.RefusesAsync("with due not-a-date", With("due", "not-a-date"), 400, "TASK-PATCH-14", "ERR-7");
        await refusals.RefusesAsync("with name null", With("name", null), 400, RefusalTolerance.WarnsWhenIgnored, "TASK-PATCH-22");
        await refusals.RefusesAsync("with status null", With("status", null), 400, RefusalTolerance.WarnsWhenIgnored, "TASK-PATCH-22");

        // The notes differ from the control's: were the good half of a refused body applied, it would show.
        Action<JsonObject> With(string field, JsonNode? value) => body =>
        {
            body[field] = value;
            if (field is not ("name" or "status") || value is not null)
            {
                body["notes"] = context.Unique("refused");
            }
        };
    }

    [Check("tasks/patch-of-an-unknown-task-is-answered-by-404", Profile.Reversible, "TASK-PATCH-21", "ERR-9")]
    public static async Task OfAnUnknownTask(CheckContext context)
    {
        var (_, refusals) = await ControlAsync(context);
        var path = $"/tasks/{Uri.EscapeDataString(context.Fixtures.UnknownTaskId)}";
        await refusals.RefusesAsync("for an unknown task", refusals.Control.Request with { Path = path }, 404, "TASK-PATCH-21", "ERR-9");
    }

    [Check("tasks/patch-refuses-a-body-that-is-no-json-object", Profile.Reversible, "ERR-7", "ERR-8")]
    public static async Task RefusesBrokenBodies(CheckContext context)
    {
        var (_, refusals) = await ControlAsync(context);
        foreach (var (what, text) in new[] { ("is cut off", "{\"notes\": \"cut"), ("is an array", "[]"), ("is a text", "\"notes\"") })
        {
            await refusals.RefusesAsync(
                $"whose body {what}", refusals.Control.Request with { Body = null, RawBody = text }, 400, RefusalTolerance.WarnsWhenIgnored, "ERR-7",
                "ERR-8");
        }
    }

    [Check("tasks/patch-of-nothing-changes-nothing", Profile.Reversible, "TASK-PATCH-3")]
    public static async Task OfNothing(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Full(context, "nothing"));
        var judge = await TaskPatch.SendAsync(context, task, []);
        context.Note("A-TASK-27", $"{judge.Answer.Status}");
        context.For("TASK-PATCH-3").Warn(judge.Answer.IsSuccess, "an empty object is accepted, since all fields are optional", judge.Answer.Answer, judge.Answer);
        var difference = JsonComparison.Difference(Documented.Task(task), Documented.Task(judge.After), "updatedAt");
        context.Observe("TASK-PATCH-3", difference is null, "the task as before an empty PATCH", difference ?? "as before", judge.Answer);
    }

    [Check("tasks/patch-has-no-say-over-items-order-and-times", Profile.Reversible, "TASK-PATCH-19", "GEN-15")]
    public static async Task HasNoSayOverOtherFields(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Full(context, "fixed"));
        foreach (var (field, value) in new (string, JsonNode)[]
        {
            ("Items", new JsonArray(TaskDraft.Item(TaskDraft.PiecesProduct(context), 31))), ("order", 4711), ("completedAt", "2030-01-01T00:00:00Z"),
            ("createdAt", "2020-01-01T00:00:00Z"), ("id", context.Fixtures.UnknownTaskId),
        })
        {
            var notes = context.Unique(field);
            var judge = await TaskPatch.SendAsync(context, task, new JsonObject { ["notes"] = notes, [field] = value }, offContract: true);
            context.Note("A-TASK-10", judge.Answer.IsSuccess ? "ignored" : $"{judge.Answer.Status}");
            var difference = JsonComparison.Difference(Documented.Task(task)[field], Documented.Task(judge.After)[field]);
            context.For("TASK-PATCH-19").Warn(difference is null, $"{field} does not follow a PATCH", difference ?? "as before", judge.Answer);
            if (judge.Answer.IsSuccess)
            {
                context.Observe(
                    "GEN-15", judge.After.Text("notes") == notes, $"notes {notes}, which the accepted PATCH sent beside {field}",
                    judge.After.Member("notes"), judge.Answer);
            }
        }
    }

    private static async Task<(JsonObject Task, Refusals Refusals)> ControlAsync(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Full(context, "control"));
        var path = TaskDraft.PathOf(task);
        return (task, await context.NegativesAsync(ApiRequest.Patch(path, new { name = task.Text("name"), notes = context.Unique("control") }), path));
    }
}
