namespace Inventora.Spec.Site.Documents;

/// <summary>Finds the operations of a document, and gives each a key that no other has.</summary>
internal static class OperationFinder
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static IEnumerable<ApiOperation> Find(ApiDocument document)
    {
        var keys = new UniqueKeys();
        foreach (var (section, isWebhook) in new[] { ("paths", false), ("webhooks", true) })
        {
            foreach (var (path, place) in document.Top.Entries(section))
            {
                foreach (var operation in InItem(document, path, place, isWebhook, keys))
                {
                    yield return operation;
                }
            }
        }
    }

    /// <summary>The operations of one path, webhook or callback.</summary>
    public static IEnumerable<ApiOperation> InItem(ApiDocument document, string path, PlacedJson place, bool isIncoming, UniqueKeys keys)
    {
        if (document.Follow(place) is not { } item)
        {
            yield break;
        }

        var found = Methods.Select(method => (method, Place: item.Get(method)))
            .Concat(item.Entries("additionalOperations").Select(entry => (method: entry.Name, Place: (PlacedJson?)entry.Value)));
        foreach (var (method, operation) in found)
        {
            if (operation is { Members: not null } operationPlace)
            {
                var name = operationPlace.Text("operationId") ?? $"{method}-{path}";
                yield return new ApiOperation(document, operationPlace, item)
                {
                    Method = method.ToUpperInvariant(),
                    Path = path,
                    IsIncoming = isIncoming,
                    Key = keys.For(name),
                };
            }
        }
    }
}
