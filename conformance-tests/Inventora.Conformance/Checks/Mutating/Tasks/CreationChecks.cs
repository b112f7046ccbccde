using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>Creating a task: what is sent is kept, what is not sent has its documented default.</summary>
[Phase(RunPhase.Tasks)]
internal static class CreationChecks
{
    [Check("tasks/a-new-task-is-there-for-every-later-read", Profile.Reversible,
        "TASK-POST-1", "TASK-POST-2", "TASK-GET-1", "TASK-LIST-11", "TASK-LIST-12", "TASK-OBJ-12", "GEN-13")]
    public static async Task ANewTaskIsThere(CheckContext context)
    {
        var draft = TaskDraft.Full(context, "created");
        var created = await context.Api.PostAsync("/tasks", draft);
        if (!context.Observe("TASK-POST-1", created.IsSuccess, "a task with name, items, location, due date and notes is created", created.Answer, created))
        {
            return;
        }

        context.Observe("TASK-POST-2", created.Json.Text("name") == draft.Text("name"), $"name {draft.Text("name")} as it was sent", created.Json.Member("name"), created);
        var path = TaskDraft.PathOf(created.Json);
        var single = await context.Api.GetAsync(path);
        context.ObserveAll(
            ["TASK-POST-1", "TASK-GET-1"], single.IsSuccess && single.Json.Text("id") == created.Json.Text("id"), "the new task can be read by its id", single.Answer, single);
        var listed = await context.ListedAsync("/tasks", created.Json.Text("id") ?? "");
        context.Observe("TASK-LIST-12", listed is not null, "the new task is in GET /tasks", listed is null ? "it is not" : "it is", created);
        var patched = await context.Api.PatchAsync(path, new { notes = context.Unique("again") });
        foreach (var (place, node, exchange) in new (string, JsonNode?, Exchange)[]
        {
            ("the creation's answer", created.Json, created), ("GET /tasks/:id", single.Json, single), ("GET /tasks", listed, created), ("the answer to a PATCH", patched.Json, patched),
        })
        {
            var missing = Documented.TaskFields.Where(field => !node.Has(field)).ToArray();
            context.Observe(
                "TASK-OBJ-12", missing.Length == 0, $"the 12 fields of a task in {place}",
                missing.Length == 0 ? "all" : $"without {string.Join(", ", missing)}", exchange);
        }

        var difference = JsonComparison.Difference(Documented.Task(created.Json), Documented.Task(single.Json));
        context.ObserveAll(
            ["TASK-POST-2", "GEN-13"], difference is null, "the creation's answer and a later GET agree", difference ?? "they do", single);
        var inList = JsonComparison.Difference(Documented.Task(single.Json), Documented.Task(listed), "Batches");
        context.Observe("TASK-LIST-11", inList is null, "the entry of the list equals the single read", inList ?? "it does", single);
        var batches = JsonComparison.Difference(Documented.Task(single.Json), Documented.Task(listed));
        context.For("TASK-LIST-11").Warn(batches is null, "the entry of the list has the same batches", batches ?? "it does", single);
    }

    [Check("tasks/a-new-task-keeps-every-field-that-was-sent", Profile.Reversible,
        "TASK-POST-9", "TASK-POST-10", "TASK-POST-11", "TASK-POST-12", "GEN-15", "LOC-16")]
    public static async Task ANewTaskKeepsEveryField(CheckContext context)
    {
        var fields = new Dictionary<string, (string Fact, string Value)>
        {
            ["LocationId"] = ("TASK-POST-9", context.Fixtures.OtherLocation.TryGet(out var other) ? other.Id : context.Fixtures.Location.Required.Id),
            ["due"] = ("TASK-POST-10", "2031-04-16T11:22:33Z"),
            ["notes"] = ("TASK-POST-11", "Größe 5 × ½ \"so\" & <so> 'so' 蝋燭 🕯\nsecond line"),
            ["status"] = ("TASK-POST-12", "in-progress"),
        };
        var bodies = fields.Select(field => (string[])[field.Key]).Append([.. fields.Keys]);
        foreach (var sent in bodies)
        {
            var body = TaskDraft.Minimal(context, "kept");
            foreach (var name in sent)
            {
                body[name] = fields[name].Value;
            }

            var created = await context.Api.PostAsync("/tasks", body);
            if (!context.ObserveAll(sent.Select(name => fields[name].Fact), created.IsSuccess, $"a task with {string.Join(", ", sent)} is created", created.Answer, created))
            {
                continue;
            }

            var later = await context.Api.GetAsync(TaskDraft.PathOf(created.Json));
            foreach (var name in sent)
            {
                Judge(name, created, "in the creation's answer");
                Judge(name, later, "in a later GET");
            }
        }

        void Judge(string name, Exchange exchange, string place)
        {
            var (fact, value) = fields[name];
            var seen = exchange.Json.Member(name);
            var same = name == "due" ? seen.Instant() == JsonValue.Create(value).Instant() : seen.Text() == value;
            string[] facts = name == "LocationId" ? [fact, "GEN-15", "LOC-16"] : [fact, "GEN-15"];
            context.ObserveAll(facts, same, $"{name} {value} {place}", seen, exchange);
        }
    }

    [Check("tasks/name-and-one-item-are-enough-and-the-rest-has-its-default", Profile.Reversible,
        "TASK-POST-13", "TASK-POST-15", "TASK-POST-18", "TASK-POST-22", "TASK-OBJ-8")]
    public static async Task NameAndOneItemAreEnough(CheckContext context)
    {
        var created = await context.Api.PostAsync("/tasks", TaskDraft.Minimal(context, "minimal"));
        if (!context.Observe("TASK-POST-15", created.IsSuccess, "a task of a name and one item is created", created.Answer, created))
        {
            return;
        }

        var later = await context.Api.GetAsync(TaskDraft.PathOf(created.Json));
        foreach (var exchange in new[] { created, later })
        {
            var task = exchange.Json;
            context.Observe("TASK-POST-13", task.Text("status") == "pending", "status pending where none was sent", task.Member("status"), exchange);
            foreach (var field in new[] { "LocationId", "due", "notes" })
            {
                context.For("TASK-POST-15").Warn(task.Member(field) is null, $"{field} null where none was sent", task.Member(field), exchange);
            }

            context.For("TASK-POST-22").Warn(task.Member("UserId") is null, "UserId null where nobody was assigned", task.Member("UserId"), exchange);
            context.For("TASK-OBJ-8").Warn(task.Member("completedAt") is null, "completedAt null on a pending task", task.Member("completedAt"), exchange);
        }

        var (first, second) = (created.Json.Instant("createdAt"), created.Json.Instant("updatedAt"));
        context.Observe(
            "TASK-POST-18", first == second && created.Json.Member("completedAt") is null,
            "createdAt and updatedAt the same, completedAt null, on creation", $"{first:O} and {second:O}", created);
        context.Note("A-TASK-18", $"{created.Status}");
    }

    [Check("tasks/each-status-can-be-given", Profile.Reversible, "TASK-POST-12", "GEN-15")]
    public static async Task EachStatusCanBeGiven(CheckContext context)
    {
        foreach (var status in new[] { "pending", "in-progress", "done" })
        {
            var body = TaskDraft.Minimal(context, status);
            body["status"] = status;
            var created = await context.Api.PostAsync("/tasks", body);
            if (context.Observe("TASK-POST-12", created.IsSuccess, $"a task with status {status} is created", created.Answer, created))
            {
                var later = await context.Api.GetAsync(TaskDraft.PathOf(created.Json));
                context.ObserveAll(
                    ["TASK-POST-12", "GEN-15"], created.Json.Text("status") == status, $"status {status} in the creation's answer",
                    created.Json.Member("status"), created);
                context.ObserveAll(
                    ["TASK-POST-12", "GEN-15"], later.Json.Text("status") == status, $"status {status} in a later GET", later.Json.Member("status"),
                    later);
            }
        }
    }

    [Check("tasks/a-due-date-is-an-instant", Profile.Reversible, "TASK-POST-10")]
    public static async Task ADueDateIsAnInstant(CheckContext context)
    {
        foreach (var due in new[] { DueForms.CreatedWithOffset, "2031-03-15T10:00:00.500Z", DueForms.CreatedWithoutTime })
        {
            var body = TaskDraft.Minimal(context, "due");
            body["due"] = due;
            var created = await context.Api.PostAsync("/tasks", body);
            context.Note("A-TASK-23", $"{due}: {(created.IsSuccess ? "accepted" : created.Status)}");
            if (created.IsSuccess)
            {
                // A server may keep whole seconds.
                var distance = created.Json.Instant("due") - JsonValue.Create(due).Instant();
                var same = distance is { } apart && apart.Duration() < TimeSpan.FromSeconds(1);
                context.Observe("TASK-POST-10", same, $"the instant {due} after an accepted creation with it", created.Json.Member("due"), created);
            }
        }
    }

    [Check("tasks/creating-a-task-leaves-the-stock-alone", Profile.Reversible, "TASK-POST-20")]
    public static async Task CreatingATaskLeavesTheStockAlone(CheckContext context)
    {
        var paths = new[] { TaskDraft.PiecesProduct(context), TaskDraft.OtherProduct(context) }.Select(product => product.Path).Distinct().ToArray();
        var before = new List<JsonObject>();
        foreach (var path in paths)
        {
            before.Add(await context.ReadAsync(path));
        }

        foreach (var status in new[] { "pending", "in-progress" })
        {
            var body = TaskDraft.Full(context, "stock");
            body["status"] = status;
            await context.CreateTaskAsync(body);
        }

        for (var i = 0; i < paths.Length; i++)
        {
            var after = await context.Api.GetAsync(paths[i]);
            var difference = JsonComparison.Difference(Documented.Resource(before[i]), Documented.Resource(after.Json));
            context.Observe(
                "TASK-POST-20", difference is null, "the product as before the creation of a task with it", difference ?? "as before", after);
        }
    }
}
