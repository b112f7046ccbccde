using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>A PATCH of a task with what was there before and what is there after.</summary>
internal sealed class TaskPatch
{
    private readonly CheckContext context;
    private readonly JsonObject before;
    private readonly JsonObject body;
    private readonly Exchange later;

    private TaskPatch(CheckContext context, JsonObject before, JsonObject body, Exchange answer, Exchange later)
    {
        this.context = context;
        this.before = before;
        this.body = body;
        this.later = later;
        Answer = answer;
    }

    /// <summary>The PATCH and its answer.</summary>
    public Exchange Answer { get; }

    /// <summary>The task as a later GET shows it.</summary>
    public JsonObject After => later.Json as JsonObject ?? before;

    /// <summary>Sends the PATCH and reads the task again.</summary>
    public static async Task<TaskPatch> SendAsync(CheckContext context, JsonObject before, JsonObject body, bool offContract = false)
    {
        var path = TaskDraft.PathOf(before);
        var answer = await context.Api.SendAsync(ApiRequest.Patch(path, body) with { IsOffContract = offContract });
        return new TaskPatch(context, before, body, answer, await context.Api.GetAsync(path));
    }

    /// <summary>The field has the value in the answer and in the later GET; null is null with the key present.</summary>
    public void Shows(string field, JsonNode? value, params string[] facts)
    {
        foreach (var (exchange, place) in Views)
        {
            var seen = exchange.Json.Member(field);
            var same = value is null ? exchange.Json.Has(field) && seen is null : field == "due" ? seen.Instant() == value.Instant() : JsonComparison.Same(value, seen);
            context.ObserveAll(
                facts, same, $"{field} {JsonText.Short(value)} {place} of {body.ToJsonString()}",
                exchange.Json.Has(field) ? JsonText.Short(seen) : "absent", exchange);
        }
    }

    /// <summary>The answer is the full task, and later reads agree with it, the list's too.</summary>
    public async Task IsFullAsync(string fact)
    {
        var missing = Documented.TaskFields.Where(field => !Answer.Json.Has(field)).ToArray();
        context.Observe(
            fact, missing.Length == 0, "the full task in the answer to the PATCH",
            missing.Length == 0 ? "all fields" : $"without {string.Join(", ", missing)}", Answer);
        var difference = JsonComparison.Difference(Documented.Task(Answer.Json), Documented.Task(later.Json), "updatedAt");
        context.ObserveAll([fact, "GEN-13"], difference is null, "the answer to the PATCH and a later GET agree", difference ?? "they do", later);
        var listed = await context.ListedAsync("/tasks", before.Text("id") ?? "");
        var inList = JsonComparison.Difference(Documented.Task(later.Json), Documented.Task(listed), "Batches", "updatedAt");
        context.Observe("TASK-LIST-11", inList is null, "the entry of the list equals the single read after the PATCH", inList ?? "it does", later);
    }

    /// <summary>What was not sent is as it was.</summary>
    public void LeavesTheRest(params string[] facts)
    {
        string[] follows = ["updatedAt", "completedAt"];
        // An Assignee is told back as UserId.
        string[] sent = [.. body.Select(member => member.Key == "Assignee" ? "UserId" : member.Key)];
        foreach (var field in Documented.TaskFields.Where(field => field != "Items" && !sent.Contains(field) && !follows.Contains(field)))
        {
            foreach (var (exchange, place) in Views)
            {
                var same = JsonComparison.Same(Documented.Task(before)[field], Documented.Task(exchange.Json)[field]);
                // Nobody says what order is for, so a server that sorts anew is only warned.
                if (field == "order")
                {
                    facts.ToList().ForEach(fact => context.For(fact).Warn(same, $"order as before {place} of {body.ToJsonString()}", exchange.Json.Member(field), exchange));
                }
                else
                {
                    context.ObserveAll(
                        facts, same, $"{field} {JsonText.Short(before.Member(field))} {place} of {body.ToJsonString()}, as before",
                        exchange.Json.Member(field), exchange);
                }
            }
        }
    }

    /// <summary>The items have the ids, products, quantities and units that they had.</summary>
    public void LeavesTheItems(string fact)
    {
        foreach (var (exchange, place) in Views)
        {
            var difference = JsonComparison.Difference(Documented.Task(before)["Items"], Documented.Task(exchange.Json)["Items"]);
            context.Observe(fact, difference is null, $"the items as before {place} of {body.ToJsonString()}", difference ?? "as before", exchange);
        }
    }

    private (Exchange Exchange, string Place)[] Views => [(Answer, "in the answer to a PATCH"), (later, "in a GET after a PATCH")];
}
