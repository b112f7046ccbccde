using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>What becomes of a task over several PATCHes, and of texts that are easily changed on the way.</summary>
[Phase(RunPhase.Tasks)]
internal static class SequenceChecks
{
    [Check("tasks/patches-add-up", Profile.Reversible, "TASK-PATCH-3", "TASK-PATCH-23")]
    public static async Task PatchesAddUp(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Assigned(context, "sequence"));
        var expected = Documented.Task(task);
        var other = context.Fixtures.OtherLocation.TryGet(out var found) ? found : context.Fixtures.Location.Required;
        foreach (var (field, value) in new (string, JsonNode?)[]
        {
            ("notes", context.Unique("first")), ("LocationId", other.Id), ("name", context.Unique("second")), ("due", null), ("status", "in-progress"), ("notes", null),
        })
        {
            var answer = await context.Api.PatchAsync(TaskDraft.PathOf(task), new JsonObject { [field] = value?.DeepClone() });
            if (!answer.IsSuccess)
            {
                context.Inconclusive($"A PATCH of {field} was not accepted: {answer}");
            }

            expected[field] = value?.DeepClone();
            var later = await context.Api.GetAsync(TaskDraft.PathOf(task));
            var difference = JsonComparison.Difference(expected, Documented.Task(later.Json), "updatedAt", "completedAt", "order");
            context.ObserveAll(
                ["TASK-PATCH-3", "TASK-PATCH-23"], difference is null, $"all that the PATCHes up to that of {field} have set, and all else as before", difference ?? "so it is", later);
        }
    }

    [Check("tasks/equal-requests-create-two-tasks", Profile.Reversible, "TASK-POST-1")]
    public static async Task EqualRequestsCreateTwo(CheckContext context)
    {
        var body = TaskDraft.Minimal(context, "twice");
        var first = await context.CreateTaskAsync(body);
        var second = await context.Api.PostAsync("/tasks", body);
        if (second.Status is >= 400 and < 500)
        {
            // That a name may stand for two tasks is not documented.
            context.Unobserved("TASK-POST-1", $"A second task of the same name was refused: {second.Answer}", optional: true);
            return;
        }

        var list = await context.WalkAsync("/tasks");
        var made = list.Count(task => task.Text("name") == body.Text("name"));
        context.Observe("TASK-POST-1", second.IsSuccess && second.Json.Text("id") != first.Text("id") && made == 2, "two tasks of two equal requests", made, second);
    }

    [Check("tasks/texts-are-kept-to-the-letter", Profile.Reversible, "TASK-POST-11", "TASK-PATCH-16", "GEN-15")]
    public static async Task TextsAreKept(CheckContext context)
    {
        JsonObject? task = null;
        foreach (var (what, text) in Texts.All)
        {
            var body = TaskDraft.Minimal(context, "texts");
            body["notes"] = text;
            var created = await context.Api.PostAsync("/tasks", body);
            if (created is { IsSuccess: true, Json: JsonObject made })
            {
                task ??= made;
                Texts.Judge(context, ["TASK-POST-11", "GEN-15"], "notes", what, text, await context.Api.GetAsync(TaskDraft.PathOf(made)));
            }
        }

        if (task is null)
        {
            context.Inconclusive("No task with notes was created.");
        }

        foreach (var (what, text) in Texts.All)
        {
            if ((await context.Api.PatchAsync(TaskDraft.PathOf(task), new JsonObject { ["notes"] = text })).IsSuccess)
            {
                Texts.Judge(context, ["TASK-PATCH-16", "GEN-15"], "notes", what, text, await context.Api.GetAsync(TaskDraft.PathOf(task)));
            }
        }
    }
}
