using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Mutating.Tasks;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Access;

/// <summary>Either way of showing the key is enough for every write.</summary>
[Phase(RunPhase.Tasks)]
internal static class KeyChecks
{
    [Check("keys/the-header-is-enough-for-writing-tasks-and-records", Profile.Reversible, "AUTH-6")]
    public static Task TheHeaderIsEnough(CheckContext context) => WritesAsync(context, context.Api.Key.InHeader, "AUTH-6");

    [Check("keys/the-query-is-enough-for-writing-tasks-and-records", Profile.Reversible, "AUTH-7")]
    public static Task TheQueryIsEnough(CheckContext context) => WritesAsync(context, context.Api.Key.InQuery, "AUTH-7");

    private static async Task WritesAsync(CheckContext context, Credentials key, string fact)
    {
        var created = await context.Api.PostAsync("/tasks", TaskDraft.Minimal(context, "key"), key);
        Accepted(created);
        var path = TaskDraft.PathOf(created.Json);
        if (created.IsSuccess)
        {
            var notes = context.Unique("key");
            var patched = await context.Api.PatchAsync(path, new { notes }, key);
            Accepted(patched);
            context.Observe(fact, patched.Json.Text("notes") == notes, "the PATCH takes effect", patched.Json.Member("notes"), patched);
            Accepted(await context.Api.DeleteAsync(path, key));
        }

        foreach (var fixture in new[] { context.Fixtures.PatchProduct, context.Fixtures.PatchMaterial })
        {
            if (fixture.TryGet(out var record))
            {
                Accepted(await context.Api.PatchAsync(record.Path, new JsonObject { ["name"] = record.Baseline.Text("name") }, key));
            }
        }

        void Accepted(Exchange exchange) => context.Observe(fact, exchange.IsSuccess, $"{exchange.Request.Method} is accepted with the key in the {(key.Query is null ? "header" : "query")} alone", exchange.Answer, exchange);
    }
}
