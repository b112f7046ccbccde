using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating;

/// <summary>What the writing checks say often.</summary>
internal static class CheckContextExtensions
{
    /// <summary>Observes several facts that one observation bears on.</summary>
    public static bool ObserveAll(this CheckContext context, IEnumerable<string> facts, bool holds, string expected, object? seen, Exchange? exchange = null)
    {
        foreach (var fact in facts)
        {
            context.Observe(fact, holds, expected, seen, exchange);
        }

        return holds;
    }

    /// <summary>Says of several facts why they are not observed.</summary>
    public static void UnobservedAll(this CheckContext context, IEnumerable<string> facts, string reason, bool optional = false)
    {
        foreach (var fact in facts)
        {
            context.Unobserved(fact, reason, optional);
        }
    }

    /// <summary>Reads a record that the check needs.</summary>
    /// <exception cref="InconclusiveException">It could not be read.</exception>
    public static async Task<JsonObject> ReadAsync(this CheckContext context, string path)
    {
        var exchange = await context.Api.GetAsync(path);
        return exchange is { IsSuccess: true, Json: JsonObject record }
            ? record
            : throw new InconclusiveException($"{path} could not be read: {exchange.Answer}");
    }

    /// <summary>The record of a list that has an id; null when the list has none.</summary>
    public static async Task<JsonObject?> ListedAsync(this CheckContext context, string list, string id) =>
        (await context.WalkAsync(list)).FirstOrDefault(record => record.Text("id") == id);

    /// <summary>The <c>totalCount</c> of a list.</summary>
    public static async Task<long?> TotalAsync(this CheckContext context, string list)
    {
        var mark = list.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return (await context.Api.GetAsync($"{list}{mark}limit=1")).Json.Member("pagination").Integer("totalCount");
    }
}
