using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>
/// Puts back what a check has changed, in the order that the API needs: batches before their tasks, then the records. Whatever
/// cannot be put back becomes a sentence for the report.
/// </summary>
internal sealed class Restorer(Transport transport, ChangeJournal journal)
{
    private static readonly string[] PatchableFields =
        ["name", "sku", "unitType", "minLevel", "notes", "retailPrice", "wholesalePrice", "ean", "minimumQuantity", "reorderURLs", "unitPrice"];

    private readonly List<string> problems = [];

    /// <summary>What could not be put back.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Adds what could not be put back.</summary>
    public void Add(string problem) => problems.Add(problem);

    /// <summary>Restores everything that the journal knows of.</summary>
    public async Task RestoreAsync(CancellationToken cancellation)
    {
        foreach (var batch in journal.LiveBatches.Reverse().ToArray())
        {
            journal.RemoveBatch(batch, await DeleteAsync($"/task-batches/{Uri.EscapeDataString(batch)}", $"the batch {batch}", cancellation));
        }

        foreach (var task in journal.LiveTasks.Reverse().ToArray())
        {
            journal.RemoveTask(task, await DeleteAsync($"/tasks/{Uri.EscapeDataString(task)}", $"the task {task}", cancellation));
        }

        foreach (var (path, before) in journal.Before.ToArray())
        {
            var problem = await RestoreRecordAsync(path, before, cancellation);
            if (problem is not null)
            {
                problems.Add(problem);
            }

            journal.Forget(path, isRestored: problem is null);
        }
    }

    /// <summary>
    /// Compares all records that the API lists with the run's beginning. What the run has touched must be as before; what it has not
    /// may have been changed by others, or by a server that mixes records up, and is only told.
    /// </summary>
    /// <returns>The records that differ although the run did not touch them, as sentences.</returns>
    public async Task<IReadOnlyList<string>> CompareAsync(Fixtures baseline, CancellationToken cancellation)
    {
        var untouched = new List<string>();
        foreach (var (list, before, documented) in new (string, IReadOnlyList<JsonObject>, Func<JsonNode?, JsonObject>)[]
        {
            ("/products", baseline.Products, Documented.Resource), ("/materials", baseline.Materials, Documented.Resource),
            ("/locations", baseline.Locations, Documented.Location), ("/tasks", baseline.Tasks, Documented.Task),
        })
        {
            var now = (await ListWalk.ReadAsync((path, _) => SendAsync(ApiRequest.Get(path), cancellation), list))
                .DistinctBy(record => record.Text("id"))
                .ToDictionary(record => record.Text("id") ?? "", StringComparer.Ordinal);
            foreach (var record in before.Where(record => record.Text("id") is not null))
            {
                var path = $"{list}/{Uri.EscapeDataString(record.Text("id")!)}";
                var difference = now.TryGetValue(record.Text("id")!, out var current)
                    ? JsonComparison.Difference(documented(record), documented(current), "order")
                    : "it is no longer listed";
                if (difference is null || problems.Exists(problem => problem.StartsWith(path + " ", StringComparison.Ordinal)))
                {
                    continue;
                }

                var told = $"{path} is not as it was when the run began: {difference}.";
                (journal.EverTouched.Contains(path) ? problems : untouched).Add(told);
            }
        }

        return untouched;
    }

    /// <summary>
    /// Finds batches whose ids no answer told, because the run crashed: whatever was produced in a task of the run was produced by it.
    /// </summary>
    public async Task FindBatchesAsync(CancellationToken cancellation)
    {
        foreach (var task in journal.LiveTasks)
        {
            var record = await ReadAsync($"/tasks/{Uri.EscapeDataString(task)}", cancellation);
            foreach (var batch in record.Objects("Items").SelectMany(item => item.Objects("Batches")).Select(batch => batch.Member("id")))
            {
                if (batch is not null)
                {
                    journal.AddBatch(batch.IdText());
                }
            }
        }
    }

    /// <summary>Deletes tasks that carry the run's name although no answer told their ids.</summary>
    public async Task DeleteStraysAsync(string runName, CancellationToken cancellation)
    {
        if (!journal.PostedTask)
        {
            return;
        }

        var tasks = await ListWalk.ReadAsync((path, _) => SendAsync(ApiRequest.Get(path), cancellation), "/tasks");
        foreach (var task in tasks.Where(task => Mentions(task, "name", runName) || Mentions(task, "notes", runName)))
        {
            if (task.Member("id") is { } id)
            {
                journal.AddTask(id.IdText());
            }
        }

        await FindBatchesAsync(cancellation);
        await RestoreAsync(cancellation);
    }

    private static bool Mentions(JsonObject task, string field, string text) => task.Text(field)?.Contains(text, StringComparison.Ordinal) == true;

    private async Task<bool> DeleteAsync(string path, string what, CancellationToken cancellation)
    {
        var exchange = await SendAsync(ApiRequest.Delete(path), cancellation);

        // A check may have deleted it itself: then it is not found, and all is well.
        if (exchange.IsSuccess || exchange.Status is 404 or 400 or 410)
        {
            return true;
        }

        problems.Add($"{Capital(what)} could not be deleted (DELETE {path}: {exchange.Answer}). Delete it by hand.");
        return false;
    }

    private async Task<string?> RestoreRecordAsync(string path, JsonObject before, CancellationToken cancellation)
    {
        var now = await ReadAsync(path, cancellation);
        if (now is null)
        {
            return $"{path} could not be read, so it is not known whether it is as before.";
        }

        now = await RestoreFieldsAsync(path, before, now, cancellation);
        now = await RestoreStockAsync(path, before, now, cancellation);

        // A faulty stock update may have written to the fields.
        now = await RestoreFieldsAsync(path, before, now, cancellation);
        var changed = PatchableFields.Where(field => !JsonComparison.Same(before.Member(field), now.Member(field)))
            .Select(field => $"{field} was {JsonText.Short(before.Member(field))} and is {JsonText.Short(now.Member(field))}")
            .Concat(StockLevels.Differences(before, now).Select(level => $"the stock at {level.Location} was {level.Before} and is {level.Now}"))
            .ToArray();
        return changed.Length == 0 ? null : $"{path} is not as before: {string.Join("; ", changed)}.";
    }

    private async Task<JsonObject> RestoreFieldsAsync(string path, JsonObject before, JsonObject now, CancellationToken cancellation)
    {
        var changed = Changed(before, now);
        if (changed.Length == 0)
        {
            return now;
        }

        // One field a request: a locked unitPrice must not keep the others from being put back.
        foreach (var field in changed)
        {
            await SendAsync(ApiRequest.Patch(path, new JsonObject { [field] = before[field]?.DeepClone() }), cancellation);
        }

        now = await ReadAsync(path, cancellation) ?? now;
        if (Changed(before, now).Length > 0)
        {
            // A server may insist on a field, or clear what is not sent: then only the whole record brings it back.
            var whole = PatchableFields.Where(field => before.Member(field) is not null).Select(field => KeyValuePair.Create(field, before[field]?.DeepClone()));
            await SendAsync(ApiRequest.Patch(path, new JsonObject(whole)), cancellation);
            now = await ReadAsync(path, cancellation) ?? now;
        }

        return now;
    }

    private static string[] Changed(JsonObject before, JsonObject now) =>
        [.. PatchableFields.Where(field => before.Has(field) && !JsonComparison.Same(before.Member(field), now.Member(field)))];

    private async Task<JsonObject> RestoreStockAsync(string path, JsonObject before, JsonObject now, CancellationToken cancellation)
    {
        // An audit first; if audit itself is at fault, the difference by restock or loss.
        foreach (var adjust in new[] { false, true })
        {
            var differences = StockLevels.Differences(before, now);
            if (differences.Count == 0)
            {
                return now;
            }

            foreach (var (location, old, current) in differences)
            {
                var (type, quantity) = !adjust ? ("audit", old) : old > current ? ("restock", old - current) : ("loss", current - old);
                await SendAsync(
                    ApiRequest.Post(path + "/stock-level-updates", new { quantity, locationName = location, updateType = type, notes = "conformance run: restored" }),
                    cancellation);
            }

            now = await ReadAsync(path, cancellation) ?? now;
        }

        return now;
    }

    private async Task<JsonObject?> ReadAsync(string path, CancellationToken cancellation)
    {
        var exchange = await SendAsync(ApiRequest.Get(path), cancellation);
        return exchange.IsSuccess ? exchange.Json as JsonObject : null;
    }

    private async Task<Exchange> SendAsync(ApiRequest request, CancellationToken cancellation)
    {
        try
        {
            return await transport.SendAsync(request, cancellation, restoring: true);
        }
        catch (InconclusiveException limited)
        {
            return new Exchange { Request = request, Url = "", Status = 0, Failure = limited.Message };
        }
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
