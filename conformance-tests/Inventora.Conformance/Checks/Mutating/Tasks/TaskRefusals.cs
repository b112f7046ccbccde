using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>
/// Tasks that must not be created. Each refused body carries a mark of its own, and one walk over the list at the end shows whether
/// any of them was created after all.
/// </summary>
internal sealed class TaskRefusals
{
    private readonly CheckContext context;
    private readonly Refusals refusals;
    private readonly List<(string Mark, Refusal Refusal, string[] Facts)> refused = [];

    private TaskRefusals(CheckContext context, Refusals refusals)
    {
        this.context = context;
        this.refusals = refusals;
    }

    /// <summary>Creates the control: a full task, which has two items.</summary>
    public static async Task<TaskRefusals> StartAsync(CheckContext context) => new(
        context,
        await context.NegativesAsync(ApiRequest.Post("/tasks", TaskDraft.Full(context, "control")), TaskDraft.PiecesProduct(context).Path));

    /// <summary>Sends the control's body with one fault.</summary>
    public Task<Refusal> RefusesAsync(string fault, Action<JsonObject> change, params string[] facts) => RefusesAsync(fault, change, RefusalTolerance.None, facts);

    /// <summary>Sends the control's body with one fault.</summary>
    public async Task<Refusal> RefusesAsync(string fault, Action<JsonObject> change, RefusalTolerance tolerance, params string[] facts)
    {
        var mark = context.Unique("refused");
        var request = refusals.Control.Request.WithBody(body =>
        {
            body["name"] = mark;
            body["notes"] = mark;
            change(body);
        });
        var refusal = await refusals.RefusesAsync(fault, request, 400, tolerance, facts);
        refused.Add((mark, refusal, facts));
        return refusal;
    }

    /// <summary>Sends the control's body with a fault in its first item, and again with the fault in the second only.</summary>
    public async Task RefusesItemAsync(string fault, Action<JsonObject> change, RefusalTolerance tolerance, params string[] facts)
    {
        foreach (var (place, index) in new[] { ("the first item", 0), ("the second item, the first being good", 1) })
        {
            await RefusesAsync($"{fault} in {place}", body => change(body["Items"]!.AsArray()[index]!.AsObject()), tolerance, facts);
        }
    }

    /// <summary>Looks for the tasks that were refused.</summary>
    public async Task DoneAsync()
    {
        var tasks = await context.WalkAsync("/tasks");
        foreach (var (mark, refusal, facts) in refused.Where(each => each.Refusal.Refused))
        {
            var made = tasks.FirstOrDefault(task => task.Text("name") == mark || task.Text("notes") == mark);
            context.ObserveAll(
                [.. facts, "ERR-7"], made is null, $"no task is made by a refused creation {refusal.Fault}",
                made is null ? "none" : JsonText.Short(made), refusal.Exchange);
        }
    }
}
