using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Access;

/// <summary>Every reading operation without a valid key.</summary>
[Phase(RunPhase.Access)]
internal static class KeylessReadingChecks
{
    [Check("access/every-reading-operation-needs-a-key", Profile.ReadOnly, "AUTH-1", "AUTH-12")]
    public static async Task EveryReadingOperationNeedsAKey(CheckContext context)
    {
        string[] paths =
        [
            "/products", "/materials", "/locations", "/tasks",
            .. Single("/products", context.Fixtures.Products), .. Single("/materials", context.Fixtures.Materials), .. Single("/tasks", context.Fixtures.Tasks),
        ];
        foreach (var path in paths)
        {
            var request = ApiRequest.Get(path);
            var refusals = await context.NegativesAsync(request);
            await refusals.RefusesAsync("without a key", request with { Credentials = Credentials.None }, 401, "AUTH-1");
            await refusals.RefusesAsync("with a wrong key in the header", request with { Credentials = context.Api.Key.Wrong }, 401, "AUTH-1");
            await refusals.RefusesAsync("with a wrong key in the query", request with { Credentials = context.Api.Key.WrongInQuery }, 401, "AUTH-1", "AUTH-12");
        }
    }

    private static IEnumerable<string> Single(string list, IReadOnlyList<JsonObject> records) =>
        records.Select(record => record.Text("id")).OfType<string>().Take(1).Select(id => $"{list}/{Uri.EscapeDataString(id)}");
}
