using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Pages;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Reading;

/// <summary>The tasks that the account already has.</summary>
[Phase(RunPhase.Reading)]
internal static class TaskReadingChecks
{
    [Check("tasks/a-task-is-read-by-its-id-and-equals-its-entry-in-the-list", Profile.ReadOnly, "TASK-GET-1", "TASK-LIST-11")]
    public static async Task ATaskIsReadByItsId(CheckContext context)
    {
        foreach (var task in Sample.Of(Tasks(context), 5))
        {
            var id = task.Text("id")!;
            var path = $"/tasks/{Uri.EscapeDataString(id)}";
            var exchange = await context.Api.GetAsync(path);
            if (context.Observe("TASK-GET-1", exchange is { IsSuccess: true, Json: JsonObject }, $"GET {path}: the task", exchange.Answer, exchange))
            {
                context.For("TASK-GET-1").ExpectSame(task["id"], exchange.Json.Member("id"), "id, the one that was asked for", exchange);
                await EqualAsync(context, id, path);
            }
        }
    }

    [Check("tasks/every-listed-task-has-its-items-with-product-and-batches", Profile.ReadOnly, "TASK-LIST-9")]
    public static async Task ListedTasksAreWhole(CheckContext context)
    {
        var exchange = await context.Api.GetAsync("/tasks?limit=1000");
        foreach (var task in exchange.Json.Objects("data"))
        {
            context.For("TASK-LIST-9").Sees(
                task.Member("Items") is JsonArray items && items.All(item => item.Has("Product") && item.Member("Batches") is JsonArray),
                () => ("a listed task with Items, each with its Product and Batches", $"(id {task.Text("id")}) {JsonText.Short(task.Member("Items"))}"),
                exchange);
        }
    }

    [Check("tasks/every-task-has-a-name", Profile.ReadOnly, "TASK-OBJ-2")]
    public static Task EveryTaskHasAName(CheckContext context)
    {
        foreach (var task in Tasks(context))
        {
            context.For("TASK-OBJ-2").Sees(task.Text("name") is { Length: > 0 }, () => ("a name that is not empty", $"(id {task.Text("id")}) {JsonText.Short(task.Member("name"))}"), null);
        }

        return Task.CompletedTask;
    }

    [Check("tasks/the-product-of-an-item-has-the-product-s-own-values", Profile.ReadOnly, "IPROD-2", "IPROD-3")]
    public static async Task ItemProducts(CheckContext context)
    {
        var products = context.Fixtures.Products.Select(product => product.Text("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        string[] tasks = [.. Tasks(context).Where(task => task.Objects("Items").Any(item => products.Contains(item.Text("ResourceId") ?? ""))).Select(task => task.Text("id")!)];
        if (tasks.Length == 0)
        {
            context.Inconclusive("no task has an item for a product that is listed", optional: true);
        }

        foreach (var id in Sample.Of(tasks, 4))
        {
            var path = $"/tasks/{Uri.EscapeDataString(id)}";
            var count = (await context.Api.GetAsync(path)).Json.Objects("Items").Count;
            for (var i = 0; i < count; i++)
            {
                var index = i;
                await Settled.ObserveAsync(context, async () => await ItemProductAsync(context, path, index, products), "IPROD-3");
                await Settled.ObserveAsync(context, async () => await ItemTypeAsync(context, path, index, products), "IPROD-2");
            }
        }
    }

    [Check("tasks/an-unknown-task-is-not-found", Profile.ReadOnly, "TASK-GET-3")]
    public static async Task AnUnknownTaskIsNotFound(CheckContext context)
    {
        // An account without tasks can still be asked for one that does not exist; then the list is the control.
        var known = context.Fixtures.Tasks.Select(task => task.Text("id")).OfType<string>().FirstOrDefault();
        var refusals = await context.NegativesAsync(ApiRequest.Get(known is null ? "/tasks?limit=1" : $"/tasks/{Uri.EscapeDataString(known)}"));
        await refusals.RefusesAsync("for a task that does not exist", ApiRequest.Get($"/tasks/{Uri.EscapeDataString(context.Fixtures.UnknownTaskId)}"), 404, "TASK-GET-3");
    }

    private static IReadOnlyList<JsonObject> Tasks(CheckContext context)
    {
        JsonObject[] tasks = [.. context.Fixtures.Tasks.Where(task => task.Text("id") is not null)];
        return tasks.Length > 0 ? tasks : throw new InconclusiveException("/tasks lists no task with an id");
    }

    private static async Task EqualAsync(CheckContext context, string id, string path)
    {
        foreach (var withBatches in new[] { false, true })
        {
            var sight = await Settled.LookAsync(async () =>
            {
                var entry = (await context.WalkAsync("/tasks")).FirstOrDefault(listed => listed.Text("id") == id);
                var single = await context.Api.GetAsync(path);
                if (entry is null || !single.IsSuccess)
                {
                    return null;
                }

                var difference = JsonComparison.Difference(Documented.Task(entry), Documented.Task(single.Json), withBatches ? [] : ["Batches"]);
                return new Sight(difference is null, $"the entry of {id} in /tasks equal to GET {path}", difference, single);
            });
            if (sight is not null)
            {
                // The documentation's own list shows no batches where the single task has one (C-10).
                var fact = context.For("TASK-LIST-11");
                _ = withBatches
                    ? fact.Warn(sight.Holds, sight.Expected, sight.Seen, sight.Exchange)
                    : fact.Expect(sight.Holds, sight.Expected, sight.Seen, sight.Exchange);
            }
        }
    }

    private static async Task<Sight?> ItemProductAsync(CheckContext context, string path, int index, HashSet<string> products)
    {
        var exchange = await context.Api.GetAsync(path);
        if (exchange.Json.Objects("Items").ElementAtOrDefault(index) is not { } item || item.Member("Product") is not JsonObject embedded
            || item.Text("ResourceId") is not { } id || !products.Contains(id))
        {
            return null;
        }

        var product = (await context.Api.GetAsync($"/products/{Uri.EscapeDataString(id)}")).Json;
        string[] different = [.. new[] { "id", "name", "sku", "unitType", "stockLevel" }
            .Where(field => !JsonComparison.Same(product.Member(field), embedded.Member(field)))
            .Select(field => $"{field} {JsonText.Short(embedded.Member(field))}, its own {JsonText.Short(product.Member(field))}")];
        return new Sight(different.Length == 0, $"the Product of an item with the values of GET /products/{id}", different, exchange);
    }

    private static async Task<Sight?> ItemTypeAsync(CheckContext context, string path, int index, HashSet<string> products)
    {
        var exchange = await context.Api.GetAsync(path);
        var item = exchange.Json.Objects("Items").ElementAtOrDefault(index);
        if (item?.Member("Product") is not JsonObject embedded)
        {
            return null;
        }

        if (!products.Contains(item.Text("ResourceId") ?? ""))
        {
            context.Note("A-TASK-22", $"type {JsonText.Short(embedded.Member("type"))} for an item of a material");
            return null;
        }

        return new Sight(embedded.Text("type") == "product", "type product for an item made of a product", embedded.Member("type"), exchange);
    }
}
