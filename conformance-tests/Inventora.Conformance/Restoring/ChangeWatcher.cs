using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>
/// Reads what a request can change before it is sent, and notes afterwards what it has made. Checks cannot forget to do so, and
/// a refused request that took effect after all is undone as well.
/// </summary>
internal sealed class ChangeWatcher(Transport transport, ChangeJournal journal, PassiveChecks passive) : IExchangeWatcher
{
    private readonly HashSet<string> readBatchPaths = new(StringComparer.Ordinal);

    public async Task BeforeAsync(ApiRequest request, CancellationToken cancellation)
    {
        if (request.IsRead)
        {
            return;
        }

        var path = ApiPath.Parse(request.PathOnly);
        switch (path.Kind)
        {
            case ApiPathKind.Product or ApiPathKind.ProductStock:
                await RememberAsync("/products", path.Id, cancellation);
                break;
            case ApiPathKind.Material or ApiPathKind.MaterialStock:
                await RememberAsync("/materials", path.Id, cancellation);
                break;
            case ApiPathKind.ItemBatches when journal.Made(path.Id):
                await RememberItemAsync(path, cancellation);
                break;
            // What done does to the stock is not documented; a server may produce the rest.
            case ApiPathKind.Task when journal.Made(path.Id) && request.Body.Text("status") == "done":
                await RememberItemAsync(path, cancellation);
                break;
            case ApiPathKind.Tasks when request.Body.Text("status") == "done":
                await RememberResourcesAsync(request.Body.Objects("Items").Select(item => item.Text("ProductId")), cancellation);
                break;
        }

        journal.NoteSends(request);
    }

    public void After(Exchange exchange)
    {
        if (!exchange.Request.IsRead)
        {
            journal.Note(exchange);
        }

        if (!exchange.Request.IsProbe)
        {
            passive.See(exchange);
        }
    }

    /// <summary>A check begins: what an earlier one read may have changed since.</summary>
    public void Begin() => readBatchPaths.Clear();

    // A batch changes the product of its item and the product's materials.
    private async Task RememberItemAsync(ApiPath path, CancellationToken cancellation)
    {
        if (!readBatchPaths.Add($"{path.Id}/{path.ItemId}"))
        {
            return;
        }

        // All items: a server may confuse one with another.
        var task = await ReadAsync($"/tasks/{Uri.EscapeDataString(path.Id)}", cancellation);
        await RememberResourcesAsync(task.Objects("Items").Select(item => item.Text("ResourceId")), cancellation);
    }

    private async Task RememberResourcesAsync(IEnumerable<string?> ids, CancellationToken cancellation)
    {
        // A server may list the items of a task in any order; what is asked, and later restored, has one order all the same.
        foreach (var id in ids.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (await RememberAnyAsync(id, cancellation) is { } resource)
            {
                foreach (var component in resource.Objects("materials").Select(entry => entry.Text("id")).OfType<string>())
                {
                    await RememberAnyAsync(component, cancellation);
                }
            }
        }
    }

    private async Task<JsonObject?> RememberAnyAsync(string id, CancellationToken cancellation) =>
        await RememberAsync("/products", id, cancellation) ?? await RememberAsync("/materials", id, cancellation);

    private async Task<JsonObject?> RememberAsync(string collection, string id, CancellationToken cancellation)
    {
        var path = $"{collection}/{Uri.EscapeDataString(id)}";
        if (journal.Before.TryGetValue(path, out var known))
        {
            return known;
        }

        if (await ReadAsync(path, cancellation) is { } record && record.Text("id") == id)
        {
            journal.Remember(path, record);
            return record;
        }

        return null;
    }

    private async Task<JsonObject?> ReadAsync(string path, CancellationToken cancellation)
    {
        // Most checks have just read what they are about to change. Restoring reads for itself: it has to notice what a server shows late.
        var exchange = transport.Recent.Find(path) ?? await transport.SendAsync(ApiRequest.Get(path), cancellation);
        return exchange.IsSuccess ? exchange.Json as JsonObject : null;
    }
}
