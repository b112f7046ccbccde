using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>The filters of GET /tasks, tried on tasks whose status and user are known.</summary>
[Phase(RunPhase.Tasks)]
internal static class FilterChecks
{
    private static readonly string[] Statuses = ["pending", "in-progress", "done"];

    [Check("tasks/the-status-filter-keeps-the-tasks-of-the-status-and-no-others", Profile.Reversible, "TASK-LIST-4", "TASK-LIST-7", "PAGE-17")]
    public static async Task TheStatusFilterKeepsItsTasks(CheckContext context)
    {
        var own = await OneOfEachAsync(context);
        long? sum = 0;
        foreach (var status in Statuses)
        {
            var list = $"/tasks?status={status}";
            var tasks = await context.WalkAsync(list);
            var strangers = tasks.Select(task => task.Text("status")).Where(seen => seen != status).Distinct().ToArray();
            context.Observe("TASK-LIST-4", strangers.Length == 0, $"only tasks with status {status} in {list}", strangers);
            foreach (var (kind, id) in own)
            {
                var isThere = tasks.Any(task => task.Text("id") == id);
                context.Observe(
                    "TASK-LIST-4", isThere == (kind == status), $"the run's {kind} task is {(kind == status ? "" : "not ")}in {list}",
                    isThere ? "it is" : "it is not");
            }

            var total = await context.TotalAsync(list);
            context.Observe("PAGE-17", total == tasks.Count, $"totalCount {tasks.Count} of {list}, as many as its pages hold", total);
            sum += total;
        }

        var all = await context.WalkAsync("/tasks");
        foreach (var (kind, id) in own)
        {
            context.Observe(
                "TASK-LIST-7", all.Any(task => task.Text("id") == id), $"the run's {kind} task is in the list without filters", all.Count);
        }

        var whole = await context.TotalAsync("/tasks");
        context.Observe("PAGE-17", whole == sum, $"totalCount {sum} of /tasks, the sum over the three statuses", whole);
    }

    [Check("tasks/a-changed-status-moves-a-task-between-the-filters", Profile.Reversible, "TASK-PATCH-24", "TASK-PATCH-10")]
    public static async Task AChangedStatusMovesATask(CheckContext context)
    {
        var task = await context.CreateTaskAsync(TaskDraft.Minimal(context, "moving"));
        var id = task.Text("id");
        foreach (var status in new[] { "in-progress", "done", "pending", "done" })
        {
            var answer = await context.Api.PatchAsync(TaskDraft.PathOf(task), new { status });
            if (!answer.IsSuccess)
            {
                // No rule of transition is documented, so a refusal is judged by the check of the transitions.
                context.Unobserved("TASK-PATCH-10", $"status {status} was refused: {answer}", optional: true);
                continue;
            }

            context.Observe(
                "TASK-PATCH-10", answer.Json.Text("status") == status, $"status {status} after an accepted PATCH to it", answer.Json.Member("status"),
                answer);
            foreach (var filter in Statuses)
            {
                var isThere = (await context.WalkAsync($"/tasks?status={filter}")).Any(each => each.Text("id") == id);
                context.Observe(
                    "TASK-PATCH-24", isThere == (filter == status), $"the task is {(filter == status ? "" : "not ")}in ?status={filter} after a PATCH to {status}", isThere ? "it is" : "it is not", answer);
            }
        }
    }

    [Check("tasks/the-user-filter-keeps-the-tasks-of-the-user-and-no-others", Profile.Reversible,
        "TASK-LIST-5", "TASK-LIST-7", "TASK-LIST-10", "PAGE-17")]
    public static async Task TheUserFilterKeepsItsTasks(CheckContext context)
    {
        var user = context.Fixtures.UserId.Required;
        var (assigned, unassigned) = await PairAsync(context, user);
        var list = $"/tasks?UserId={Uri.EscapeDataString(user)}";
        var tasks = await context.WalkAsync(list);
        var strangers = tasks.Where(task => task.Text("UserId") != user).Select(task => task.Member("UserId")).ToArray();
        context.ObserveAll(["TASK-LIST-5", "TASK-LIST-10"], strangers.Length == 0, $"only tasks with UserId {user} in {list}", strangers);
        context.Observe("TASK-LIST-5", tasks.Any(task => task.Text("id") == assigned), $"the run's task of {user} is in {list}", tasks.Count);
        context.Observe("TASK-LIST-5", tasks.All(task => task.Text("id") != unassigned), $"the run's task of nobody is not in {list}", tasks.Count);
        var total = await context.TotalAsync(list);
        context.Observe("PAGE-17", total == tasks.Count, $"totalCount {tasks.Count} of {list}, as many as its pages hold", total);
        var all = await context.WalkAsync("/tasks");
        context.Observe(
            "TASK-LIST-7", all.Any(task => task.Text("id") == assigned) && all.Any(task => task.Text("id") == unassigned),
            "both tasks are in the list without filters", all.Count);
    }

    [Check("tasks/the-user-filter-takes-an-email-address", Profile.Reversible, "TASK-LIST-6")]
    public static async Task TheUserFilterTakesAnEmail(CheckContext context)
    {
        var user = context.Fixtures.UserId.Required;
        var email = context.Fixtures.UserEmail.Required;
        await PairAsync(context, user);
        var byId = (await context.WalkAsync($"/tasks?UserId={Uri.EscapeDataString(user)}")).Select(task => task.Text("id")).Order(StringComparer.Ordinal).ToArray();
        var byEmail = (await context.WalkAsync($"/tasks?UserId={Uri.EscapeDataString(email)}")).Select(task => task.Text("id")).Order(StringComparer.Ordinal).ToArray();
        context.Observe("TASK-LIST-6", byId.SequenceEqual(byEmail), $"the {byId.Length} tasks that the user's id gives", byEmail);
    }

    [Check("tasks/a-user-whom-nobody-knows-has-no-tasks", Profile.Reversible, "TASK-LIST-5")]
    public static async Task AnUnknownUserHasNoTasks(CheckContext context)
    {
        await context.CreateTaskAsync(TaskDraft.Minimal(context, "bystander"));
        string[] unknown = ["nobody-by-this-name", "nobody@by-this-name.invalid"];
        var known = context.Fixtures.Tasks.Select(task => task.Text("UserId")).ToHashSet();
        if (context.Fixtures.UserId.TryGet(out var real) && real.Length > 1 && !known.Contains(real[..^1]))
        {
            // Half an id is nobody's.
            unknown = [.. unknown, real[..^1]];
        }

        foreach (var user in unknown)
        {
            var exchange = await context.Api.GetAsync($"/tasks?UserId={Uri.EscapeDataString(user)}&limit=5");
            context.Note("A-TASK-3", $"{exchange.Status}");
            if (exchange.IsSuccess)
            {
                var found = exchange.Json.Objects("data").Count;
                context.Observe("TASK-LIST-5", found == 0, $"no task for UserId={user}", found, exchange);
            }
        }
    }

    [Check("tasks/filters-hold-together-and-page-by-page", Profile.Reversible, "TASK-LIST-8")]
    public static async Task FiltersHoldTogether(CheckContext context)
    {
        var user = context.Fixtures.UserId.TryGet(out var found) ? found : null;
        var own = await OneOfEachAsync(context, user);
        await OneOfEachAsync(context, null);
        foreach (var status in Statuses)
        {
            var list = $"/tasks?status={status}" + (user is null ? "" : $"&UserId={Uri.EscapeDataString(user)}");
            var tasks = await context.WalkAsync(list);
            var strangers = tasks.Where(task => task.Text("status") != status || (user is not null && task.Text("UserId") != user)).ToArray();
            context.Observe(
                "TASK-LIST-8", strangers.Length == 0, $"only tasks in {list} that satisfy each filter",
                strangers.Select(task => $"{task.Text("status")} of {task.Text("UserId")}"));
            foreach (var (kind, id) in own)
            {
                var isThere = tasks.Any(task => task.Text("id") == id);
                context.Observe(
                    "TASK-LIST-8", isThere == (kind == status), $"the run's {kind} task is {(kind == status ? "" : "not ")}in {list}",
                    isThere ? "it is" : "it is not");
            }

            var page = await context.Api.GetAsync($"{list}&limit=1&offset=1");
            var expected = tasks.Skip(1).Take(1).Select(task => task.Text("id"));
            var seen = page.Json.Objects("data").Select(task => task.Text("id")).ToArray();
            context.Observe("TASK-LIST-8", seen.SequenceEqual(expected), $"the second task of {list} at limit=1, offset=1", seen, page);
        }

        if (user is null)
        {
            context.Unobserved("TASK-LIST-8", "Nobody's id is known, so only status was combined with limit and offset.", optional: true);
        }
    }

    private static async Task<IReadOnlyDictionary<string, string>> OneOfEachAsync(CheckContext context, string? user = null)
    {
        var own = new Dictionary<string, string>();
        foreach (var status in Statuses)
        {
            var body = TaskDraft.Minimal(context, status);
            body["status"] = status;
            if (user is not null)
            {
                body["UserId"] = user;
            }

            own[status] = (await context.CreateTaskAsync(body)).Text("id")!;
        }

        return own;
    }

    private static async Task<(string Assigned, string Unassigned)> PairAsync(CheckContext context, string user)
    {
        var body = TaskDraft.Minimal(context, "assigned");
        body["UserId"] = user;
        var assigned = await context.CreateTaskAsync(body);
        var unassigned = await context.CreateTaskAsync(TaskDraft.Minimal(context, "unassigned"));
        return (assigned.Text("id")!, unassigned.Text("id")!);
    }
}
