using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>The list of tasks and its filters. The newest task comes first.</summary>
internal static class TaskListRoute
{
    public static Answer List(State state, Call call)
    {
        var tasks = Enumerable.Reverse(state.Has(Fault.DeletedTaskIsStillListed) ? state.Tasks : state.LiveTasks).ToArray();
        var kept = tasks.Where(task => HasStatus(state, call, task) && HasUser(state, call, task)).ToArray();
        if (call.Query.Count > 0 && state.Has(Fault.DeletedTaskStaysInFilters) && call.Query.ContainsKey("status"))
        {
            kept = [.. Enumerable.Reverse(state.Tasks).Where(task => HasStatus(state, call, task) && HasUser(state, call, task))];
        }

        if (state.Has(Fault.NewestTaskIsNotListed))
        {
            kept = [.. kept.Where(task => task != state.Tasks[^1])];
        }

        int? total = state.Has(Fault.FilteredTotalIsOfAll) ? tasks.Length : state.Has(Fault.DeletedTaskIsStillCounted) ? state.Tasks.Count : null;
        if (state.Has(Fault.FiltersSeeThePageOnly) && call.Query.ContainsKey("status"))
        {
            // The database cuts the page, and what is left is filtered.
            var page = Paging.Page(call, tasks.Select(task => Views.Of(state, task)));
            var ids = kept.Select(task => task.Id).ToHashSet();
            page.Body!["data"] = new JsonArray([.. page.Body["data"]!.AsArray().Where(task => ids.Contains(task!["id"]!.GetValue<string>())).Select(task => task!.DeepClone())]);
            page.Body["pagination"]!["totalCount"] = kept.Length;
            return page;
        }

        return Paging.Page(call, kept.Select(task => Listed(state, task)), total);
    }

    private static bool HasStatus(State state, Call call, StoredTask task)
    {
        if (!call.Query.TryGetValue("status", out var status))
        {
            return !(state.Has(Fault.ListLeavesOutDoneTasks) && task.Status == "done");
        }

        return state.Has(Fault.StatusFilterIsIgnored)
            || (state.Has(Fault.StatusFilterSeesTheFirstStatus) ? task.First["status"]!.GetValue<string>() : task.Status) == status;
    }

    private static bool HasUser(State state, Call call, StoredTask task)
    {
        if (!call.Query.TryGetValue("UserId", out var user)
            || state.Has(Fault.UserFilterIsIgnored)
            || (state.Has(Fault.FiltersDoNotCombine) && call.Query.ContainsKey("status")))
        {
            return true;
        }

        if (state.Has(Fault.UserFilterMatchesParts))
        {
            return task.UserId?.StartsWith(user, StringComparison.Ordinal) == true;
        }

        var id = state.Users.ContainsKey(user) || state.Has(Fault.UserFilterKnowsNoEmail)
            ? user
            : state.Users.FirstOrDefault(known => known.Value == user).Key;
        var assigned = state.Has(Fault.UserFilterSeesTheFirstUser) ? task.First["UserId"]?.GetValue<string>() : task.UserId;
        return assigned is not null && assigned == id;
    }

    private static JsonObject Listed(State state, StoredTask task)
    {
        var view = Views.Of(state, task);
        if (state.Has(Fault.ListedProductIsStale))
        {
            foreach (var (item, stored) in view["Items"]!.AsArray().Zip(task.Items))
            {
                item!["Product"]!["stockLevel"] = stored.FirstTotal;
            }
        }

        if (state.Has(Fault.TaskListIsStale))
        {
            view["name"] = task.First["name"]?.DeepClone();
        }

        return view;
    }
}
