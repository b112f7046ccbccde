using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Access;

/// <summary>Writes without a valid key, of records that can be put back and of tasks that the run created.</summary>
[Phase(RunPhase.Access)]
internal static class KeylessWritingChecks
{
    [Check("access/a-product-is-not-updated-without-a-key", Profile.Reversible, "AUTH-1", "AUTH-13")]
    public static Task Product(CheckContext context) => PatchAsync(context, context.Fixtures.PatchProduct.Required);

    [Check("access/a-material-is-not-updated-without-a-key", Profile.Reversible, "AUTH-1", "AUTH-13")]
    public static Task Material(CheckContext context) => PatchAsync(context, context.Fixtures.PatchMaterial.Required);

    [Check("access/no-task-is-created-without-a-key", Profile.Reversible, "AUTH-1", "AUTH-13")]
    public static async Task Creation(CheckContext context)
    {
        var name = context.Unique("keyless");
        var refusals = await context.NegativesAsync(OwnTasks.Creation(context, context.Unique("control")), StateProbe.TasksWith(name));
        foreach (var (fault, credentials) in Faults(context))
        {
            await refusals.RefusesAsync(fault, OwnTasks.Creation(context, name) with { Credentials = credentials }, 401, "AUTH-1", "AUTH-13");
        }
    }

    [Check("access/a-task-is-neither-updated-nor-deleted-without-a-key", Profile.Reversible, "AUTH-1", "AUTH-13")]
    public static async Task TaskChanges(CheckContext context)
    {
        var path = $"/tasks/{Uri.EscapeDataString(await OwnTasks.CreateAsync(context, "kept"))}";
        var updates = await context.NegativesAsync(ApiRequest.Patch(path, new { notes = context.Unique("control") }), path);
        var deletions = await context.NegativesAsync(ApiRequest.Delete($"/tasks/{Uri.EscapeDataString(await OwnTasks.CreateAsync(context, "deleted"))}"), path);
        foreach (var (fault, credentials) in Faults(context))
        {
            await updates.RefusesAsync(fault, ApiRequest.Patch(path, new { notes = context.Unique("keyless") }) with { Credentials = credentials }, 401, "AUTH-1", "AUTH-13");
            await deletions.RefusesAsync(fault, ApiRequest.Delete(path) with { Credentials = credentials }, 401, "AUTH-1", "AUTH-13");
        }
    }

    [Check("access/no-key-comes-before-errors-of-a-write", Profile.Reversible, "AUTH-14")]
    public static async Task NoKeyComesFirst(CheckContext context)
    {
        var fixtures = context.Fixtures;
        foreach (var request in new[]
        {
            ApiRequest.Post("/tasks", new { }),
            ApiRequest.Patch($"/products/{Uri.EscapeDataString(fixtures.UnknownProductId)}", new { notes = "x" }),
            ApiRequest.Patch($"/materials/{Uri.EscapeDataString(fixtures.UnknownMaterialId)}", new { notes = "x" }),
            ApiRequest.Post($"/products/{Uri.EscapeDataString(fixtures.UnknownProductId)}/stock-level-updates", new { }),
            ApiRequest.Post($"/materials/{Uri.EscapeDataString(fixtures.UnknownMaterialId)}/stock-level-updates", new { }),
            ApiRequest.Patch($"/tasks/{Uri.EscapeDataString(fixtures.UnknownTaskId)}", new { name = "" }),
            ApiRequest.Delete($"/tasks/{Uri.EscapeDataString(fixtures.UnknownTaskId)}"),
            ApiRequest.Post($"/tasks/{Uri.EscapeDataString(fixtures.UnknownTaskId)}/items/{Fixtures.UnknownNumber}/batches", new { }),
            ApiRequest.Delete($"/task-batches/{Fixtures.UnknownNumber}"),
        })
        {
            foreach (var (fault, credentials) in Faults(context))
            {
                var exchange = await context.Api.SendAsync(request with { Credentials = credentials, MustBeRefused = true });
                context.Observe("AUTH-14", exchange.Status == 401, $"401 for {request} {fault}, whatever else is wrong", exchange.Answer, exchange);
            }
        }
    }

    internal static IEnumerable<(string Fault, Credentials Credentials)> Faults(CheckContext context) =>
        [("without a key", Credentials.None), ("with a wrong key in the header", context.Api.Key.Wrong), ("with a wrong key in the query", context.Api.Key.WrongInQuery)];

    private static async Task PatchAsync(CheckContext context, ResourceFixture fixture)
    {
        // A field that has a value can be put back: null is not documented for most.
        var field = fixture.Baseline.Text("notes") is null ? "name" : "notes";
        var refusals = await context.NegativesAsync(ApiRequest.Patch(fixture.Path, new JsonObject { [field] = context.Unique("control") }), fixture.Path);
        foreach (var (fault, credentials) in Faults(context))
        {
            await refusals.RefusesAsync(
                fault,
                ApiRequest.Patch(fixture.Path, new JsonObject { [field] = context.Unique("keyless") }) with { Credentials = credentials },
                401,
                "AUTH-1",
                "AUTH-13");
        }
    }
}
