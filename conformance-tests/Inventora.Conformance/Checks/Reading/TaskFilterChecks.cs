using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Pages;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Reading;

/// <summary>The filters of the task list, over the tasks that the account already has.</summary>
[Phase(RunPhase.Reading)]
internal static class TaskFilterChecks
{
    private static readonly string[] Statuses = ["pending", "in-progress", "done"];

    [Check("tasks/the-status-filter-gives-just-the-tasks-of-that-status", Profile.ReadOnly, "TASK-LIST-4", "TASK-LIST-7", "PAGE-17")]
    public static async Task StatusFilter(CheckContext context)
    {
        if (context.Fixtures.Tasks.Count == 0)
        {
            context.Inconclusive("/tasks lists no task that a filter could let through");
        }

        foreach (var status in Statuses)
        {
            await ObserveAsync(context, $"status={status}", task => task.Text("status") == status, "TASK-LIST-4", "PAGE-17");
        }

        await Settled.ObserveAsync(
            context,
            async () =>
            {
                long sum = 0;
                foreach (var status in Statuses)
                {
                    sum += await TotalAsync(context, $"/tasks?status={status}&limit=1") ?? 0;
                }

                return await TotalAsync(context, "/tasks?limit=1") is { } whole
                    ? new Sight(whole == sum, $"the totals of the three statuses add up to the {whole} of the whole list", sum, null)
                    : null;
            },
            "PAGE-17",
            "TASK-LIST-7");
    }

    [Check("tasks/the-user-filter-gives-just-the-tasks-of-that-user", Profile.ReadOnly, "TASK-LIST-5", "TASK-LIST-10", "PAGE-17")]
    public static async Task UserFilter(CheckContext context)
    {
        var user = context.Fixtures.UserId.Required;
        await ObserveAsync(context, $"UserId={Uri.EscapeDataString(user)}", task => task.Text("UserId") == user, "TASK-LIST-5", "TASK-LIST-10", "PAGE-17");
    }

    [Check("tasks/the-user-filter-takes-an-email-address-too", Profile.ReadOnly, "TASK-LIST-6")]
    public static async Task EmailFilter(CheckContext context)
    {
        var email = context.Fixtures.UserEmail.Required;
        var user = context.Fixtures.UserId.Required;
        await ObserveAsync(context, $"UserId={Uri.EscapeDataString(email)}", task => task.Text("UserId") == user, "TASK-LIST-6");
    }

    [Check("tasks/filters-combine-and-are-paged", Profile.ReadOnly, "TASK-LIST-8", "PAGE-17")]
    public static async Task FiltersCombine(CheckContext context)
    {
        foreach (var status in Statuses)
        {
            if (context.Fixtures.UserId.TryGet(out var user))
            {
                var query = $"status={status}&UserId={Uri.EscapeDataString(user)}";
                await ObserveAsync(context, query, task => task.Text("status") == status && task.Text("UserId") == user, "TASK-LIST-8");
            }

            await Settled.ObserveAsync(context, async () => await PagedAsync(context, status), "TASK-LIST-8", "PAGE-17");
        }
    }

    [Check("tasks/an-unknown-filter-value-selects-nothing", Profile.ReadOnly, "TASK-LIST-4", "TASK-LIST-5", "ERR-8")]
    public static async Task UnknownFilterValues(CheckContext context)
    {
        if (context.Fixtures.Tasks.Count == 0)
        {
            context.Inconclusive("/tasks lists no task that a filter could let through");
        }

        foreach (var (silence, query, fact, fails) in new[]
        {
            ("A-TASK-1", "status=bogus", "TASK-LIST-4", false),
            ("A-TASK-3", "UserId=conformance-no-such-user", "TASK-LIST-5", true),
            ("A-TASK-3", "UserId=conformance-no-such-user%40example.com", "TASK-LIST-5", true),
        })
        {
            var page = new ListPage(await context.Api.SendAsync(ApiRequest.Get($"/tasks?{query}").OffContract()));
            var expected = $"/tasks?{query}: no task, or refused";
            context.Note(silence, page.IsPage ? page.Count == 0 ? "an empty page" : "the tasks of the whole list" : $"status {page.Exchange.Status}");
            context.Observe("ERR-8", page.Exchange.Status is >= 200 and < 500, expected, page.Exchange.Answer, page.Exchange);
            if (page.Exchange.Status is >= 200 and < 500)
            {
                var holds = page.Exchange.Status is 400 or 404 || page.IsPage && page.Count == 0;
                _ = fails && page.IsPage
                    ? context.For(fact).Expect(holds, expected, $"{page.Count} tasks", page.Exchange)
                    : context.For(fact).Warn(holds, expected, page.Exchange.Answer, page.Exchange);
            }
        }

        foreach (var query in new[] { "status=Pending", "status=", "status=pending%2Cdone" })
        {
            var exchange = await context.Api.SendAsync(ApiRequest.Get($"/tasks?{query}").OffContract());
            context.Note("A-TASK-2", $"{query}: status {exchange.Status}");
            context.Observe("ERR-8", exchange.Status is >= 200 and < 500, $"/tasks?{query}: no status of 500 or more", exchange.Answer, exchange);
        }
    }

    /// <summary>The filtered list has just the tasks of the whole list that the filter lets through, and its total says how many.</summary>
    private static Task ObserveAsync(CheckContext context, string query, Func<JsonObject, bool> lets, params string[] facts) => Settled.ObserveAsync(
        context,
        async () =>
        {
            var first = new ListPage(await context.Api.GetAsync($"/tasks?{query}"));
            if (!first.IsPage)
            {
                return new Sight(false, $"/tasks?{query}: a page of tasks", first.Exchange.Answer, first.Exchange);
            }

            var filtered = (await context.WalkAsync($"/tasks?{query}")).Select(ListPage.IdOf).ToHashSet(StringComparer.Ordinal);
            var expected = (await context.WalkAsync("/tasks")).Where(lets).Select(ListPage.IdOf).ToHashSet(StringComparer.Ordinal);
            string[] wrong = [.. filtered.Except(expected).Select(id => $"{id} is in"), .. expected.Except(filtered).Select(id => $"{id} is missing")];
            return new Sight(
                wrong.Length == 0 && first.Total == expected.Count,
                $"/tasks?{query}: the {expected.Count} tasks of the whole list that the filter selects, and totalCount {expected.Count}",
                wrong.Length > 0 ? wrong : $"totalCount {first.Total}",
                first.Exchange);
        },
        facts);

    private static async Task<Sight?> PagedAsync(CheckContext context, string status)
    {
        var whole = new ListPage(await context.Api.GetAsync($"/tasks?status={status}&limit=1000"));
        var page = new ListPage(await context.Api.GetAsync($"/tasks?status={status}&limit=1&offset=1"));
        if (!whole.IsPage || whole.Total < 2)
        {
            return null;
        }

        return new Sight(
            page.IsPage && page.Total == whole.Total && page.Ids.SequenceEqual(whole.Ids.Skip(1).Take(1), StringComparer.Ordinal),
            $"/tasks?status={status}&limit=1&offset=1: the second of the {whole.Total} filtered tasks ({whole.Ids[1]}), and totalCount {whole.Total}",
            page.IsPage ? $"{JsonText.Short(page.Ids)}, totalCount {page.Total}" : page.Exchange.Answer,
            page.Exchange);
    }

    private static async Task<long?> TotalAsync(CheckContext context, string path) => (await context.Api.GetAsync(path)).Json.Member("pagination").Integer("totalCount");
}
