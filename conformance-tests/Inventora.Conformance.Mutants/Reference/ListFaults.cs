using Inventora.Contracts.Server;
using static Inventora.Conformance.Mutants.Reference.ReferenceFault;
using ProductionTaskStatus = Inventora.Contracts.ProductionTaskStatus;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Mistakes in lists and their filters.</summary>
internal static class ListFaults
{
    private const string LiveTasks = "\"t\".\"DeletedAt\" IS NULL";

    public static IEnumerable<ReferenceFault> All =>
    [
        Asking<ListProductsRequest>("products: limit is off by one", (request, _) => request with { Limit = request.Limit + 1 }, "PAGE-7", "PAGE-5"),
        Asking<ListMaterialsRequest>("materials: limit is one less", (request, _) => request with { Limit = Math.Max(1, request.Limit - 1) }, "PAGE-5", "PAGE-12"),
        Asking<ListLocationsRequest>("locations: offset counts from one", (request, _) => request with { Offset = Math.Max(0, request.Offset - 1) }, "PAGE-4", "PAGE-11"),
        Asking<ListProductsRequest>("products: the default limit is 20", (request, _) => request with { Limit = request.Limit == 100 ? 20 : request.Limit }, "PAGE-5", "PAGE-8"),
        Asking<ListTasksRequest>("tasks: no more than 25 at once", (request, _) => request with { Limit = Math.Min(25, request.Limit) }, "PAGE-5", "PAGE-9"),
        Asking<ListTasksRequest>("tasks: offset is ignored beside a filter", (request, _) => request with { Offset = request.Status is null && request.UserId is null ? request.Offset : 0 }, "TASK-LIST-8", "PAGE-11"),
        Asking<ListTasksRequest>("tasks: the status is ignored on later pages", (request, _) => request with { Status = request.Offset > 0 ? null : request.Status }, "TASK-LIST-8", "PAGE-17", "TASK-LIST-4"),
        Asking<ListTasksRequest>("tasks: filtering by email is missing", (request, _) => request with { UserId = request.UserId?.Contains('@') == true ? "nobody" : request.UserId }, "TASK-LIST-6"),
        Asking<ListTasksRequest>("tasks: an email is no filter", (request, _) => request with { UserId = request.UserId?.Contains('@') == true ? null : request.UserId }, "TASK-LIST-6"),
        Asking<ListTasksRequest>("tasks: in progress is filtered as pending", (request, _) => request with { Status = request.Status == ProductionTaskStatus.InProgress ? ProductionTaskStatus.Pending : request.Status }, "TASK-LIST-4"),
        Asking<ListTasksRequest>("tasks: pending is the default filter", (request, _) => request with { Status = request.Status ?? ProductionTaskStatus.Pending }, "TASK-LIST-7"),
        Asking<ListTasksRequest>("tasks: the user is ignored beside a status", (request, _) => request with { UserId = request.Status is null ? request.UserId : null }, "TASK-LIST-8"),
        Querying("tasks: deleted ones are counted", sql => sql.StartsWith("SELECT COUNT", StringComparison.Ordinal) ? sql.Replace(LiveTasks, "1", StringComparison.Ordinal) : sql, "TASK-DEL-5"),
        Querying("tasks: deleted ones are listed", sql => sql.Contains("LIMIT", StringComparison.Ordinal) ? sql.Replace(LiveTasks, "1", StringComparison.Ordinal) : sql, "TASK-DEL-5", "PAGE-3"),
        Querying("tasks: deleted ones are listed under their status", sql => sql.Contains("\"Status\" =", StringComparison.Ordinal) ? sql.Replace(LiveTasks, "1", StringComparison.Ordinal) : sql, "TASK-DEL-5"),
        Unstable("products"),
        Unstable("tasks"),
    ];

    /// <summary>Every second answer is in another order, as of a database that is told none.</summary>
    private static ReferenceFault Unstable(string list) => new(
        $"{list}: the order is unstable",
        services =>
        {
            var queries = 0;
            var key = list == "tasks" ? "\"t\".\"Order\"" : "\"r\".\"Sequence\"";
            Querying("", sql => sql.Contains("LIMIT", StringComparison.Ordinal) && sql.Contains($"ORDER BY {key}", StringComparison.Ordinal) && queries++ % 2 == 1
                ? sql.Replace($"ORDER BY {key}", $"ORDER BY {key} DESC", StringComparison.Ordinal)
                : sql).Replace(services);
        },
        "PAGE-11", "PAGE-13");
}
