using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>Tasks that must not be created.</summary>
[Phase(RunPhase.Tasks)]
internal static class CreationRefusalChecks
{
    [Check("tasks/a-task-needs-a-name-and-items", Profile.Reversible, "TASK-POST-3", "TASK-POST-6", "TASK-POST-7", "ERR-7", "ERR-10")]
    public static async Task ATaskNeedsANameAndItems(CheckContext context)
    {
        var refusals = await TaskRefusals.StartAsync(context);
        await refusals.RefusesAsync("without name", body => body.Remove("name"), "TASK-POST-3", "ERR-10");
        await refusals.RefusesAsync("with name null", body => body["name"] = null, RefusalTolerance.WarnsWhenAccepted(), "TASK-POST-3");
        await refusals.RefusesAsync("with an empty name", body => body["name"] = "", RefusalTolerance.WarnsWhenAccepted(), "TASK-POST-3");
        await refusals.RefusesAsync("without Items", body => body.Remove("Items"), "TASK-POST-6", "ERR-10");
        await refusals.RefusesAsync("with Items null", body => body["Items"] = null, "TASK-POST-6");
        await refusals.RefusesAsync("with Items an object", body => body["Items"] = body["Items"]![0]!.DeepClone(), "TASK-POST-6");
        await refusals.RefusesAsync("with Items of texts", body => body["Items"] = new JsonArray("a"), "TASK-POST-6");
        await refusals.RefusesAsync("with empty Items", body => body["Items"] = new JsonArray(), "TASK-POST-7", "ERR-10");
        await refusals.DoneAsync();
    }

    [Check("tasks/every-item-needs-a-product-and-a-quantity-above-nought", Profile.Reversible,
        "TASK-POST-8a", "TASK-POST-8b", "TASK-POST-8c", "TASK-POST-21", "ERR-7", "ERR-10")]
    public static async Task EveryItemNeedsProductAndQuantity(CheckContext context)
    {
        var refusals = await TaskRefusals.StartAsync(context);
        await refusals.RefusesItemAsync("without ProductId", item => item.Remove("ProductId"), RefusalTolerance.None, "TASK-POST-8a", "ERR-10");
        await refusals.RefusesItemAsync("with ProductId null", item => item["ProductId"] = null, RefusalTolerance.None, "TASK-POST-8a");
        await refusals.RefusesItemAsync("without quantity", item => item.Remove("quantity"), RefusalTolerance.None, "TASK-POST-8b", "ERR-10");
        await refusals.RefusesItemAsync("with quantity null", item => item["quantity"] = null, RefusalTolerance.None, "TASK-POST-8b");
        await refusals.RefusesItemAsync("with quantity \"abc\"", item => item["quantity"] = "abc", RefusalTolerance.None, "TASK-POST-8b");
        await refusals.RefusesItemAsync("with quantity \"8\"", item => item["quantity"] = "8", RefusalTolerance.WarnsWhenAccepted(), "TASK-POST-8b");
        await refusals.RefusesItemAsync("with quantity 0", item => item["quantity"] = 0, RefusalTolerance.None, "TASK-POST-8c", "ERR-10");
        await refusals.RefusesItemAsync("with quantity -1", item => item["quantity"] = -1, RefusalTolerance.None, "TASK-POST-8c", "ERR-10");
        await refusals.RefusesItemAsync("with quantity -0.5", item => item["quantity"] = -0.5, RefusalTolerance.None, "TASK-POST-8c");
        var unknown = context.Fixtures.UnknownProductId;
        await refusals.RefusesItemAsync(
            "with a ProductId that nothing has", item => item["ProductId"] = unknown, RefusalTolerance.Also(404), "TASK-POST-21");
        await refusals.DoneAsync();
    }

    [Check("tasks/a-task-needs-listed-values-and-a-real-date", Profile.Reversible, "TASK-POST-8e", "TASK-POST-10", "TASK-POST-14", "ERR-7", "ERR-10")]
    public static async Task ATaskNeedsListedValues(CheckContext context)
    {
        var refusals = await TaskRefusals.StartAsync(context);
        await refusals.RefusesItemAsync(
            "with unitType parsecs", item => item["unitType"] = "parsecs", RefusalTolerance.None, "TASK-POST-8e", "ERR-10");
        var dated = await refusals.RefusesAsync(
            "with due not-a-date", body => body["due"] = "not-a-date", RefusalTolerance.WarnsWhenAccepted(), "TASK-POST-10");
        if (dated.Exchange.IsSuccess)
        {
            var due = dated.Exchange.Json.Member("due");
            context.Observe("TASK-POST-10", due is null, "no due that is no date", due, dated.Exchange);
        }

        foreach (var status in new[] { "finished", "completed" })
        {
            await refusals.RefusesAsync($"with status {status}", body => body["status"] = status, "TASK-POST-14", "ERR-10");
        }

        foreach (var status in new[] { "in_progress", "Pending" })
        {
            await refusals.RefusesAsync(
                $"with status {status}", body => body["status"] = status, RefusalTolerance.WarnsWhenAccepted(), "TASK-POST-14");
        }

        await refusals.DoneAsync();
    }

    [Check("tasks/a-task-is-for-a-known-place-and-person", Profile.Reversible, "TASK-POST-9", "ERR-7", "ERR-8")]
    public static async Task ATaskIsForAKnownPlaceAndPerson(CheckContext context)
    {
        var refusals = await TaskRefusals.StartAsync(context);
        var tolerance = RefusalTolerance.WarnsWhenAccepted(404);
        await refusals.RefusesAsync(
            "with a LocationId that no location has", body => body["LocationId"] = context.Fixtures.UnknownLocationId, tolerance, "TASK-POST-9");
        await refusals.RefusesAsync("with an Assignee whom nobody knows", body => body["Assignee"] = "nobody-by-this-name", tolerance, "ERR-8");
        await refusals.RefusesAsync("with a UserId that nobody has", body => body["UserId"] = "nobody-by-this-name", tolerance, "ERR-8");
        await refusals.DoneAsync();
    }

    [Check("tasks/a-body-that-is-no-json-object-creates-nothing", Profile.Reversible, "ERR-8")]
    public static async Task ABodyThatIsNoObjectCreatesNothing(CheckContext context)
    {
        var refusals = await context.NegativesAsync(ApiRequest.Post("/tasks", TaskDraft.Minimal(context, "control")));
        foreach (var (what, text) in new[] { ("cut off", "{\"name\": \"cut"), ("an array", "[]"), ("a text", "\"task\""), ("empty", "") })
        {
            await refusals.RefusesAsync($"whose body is {what}", refusals.Control.Request with { Body = null, RawBody = text }, 400, "ERR-8");
        }
    }
}
