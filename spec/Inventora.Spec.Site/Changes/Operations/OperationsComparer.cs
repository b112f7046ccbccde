using System.Text.RegularExpressions;
using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Changes.Schemas;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>Finds the operations that are the same in both documents, and compares them.</summary>
internal sealed partial class OperationsComparer(
    ApiDocument older,
    ApiDocument newer,
    ChangeCollector changes,
    SchemaPairs schemas,
    SecurityComparer security,
    SchemaFormReader oldReader,
    SchemaFormReader newReader)
{
    /// <summary>Compares all operations, webhooks among them.</summary>
    public void Compare() => Compare(older.Operations, newer.Operations, older.Top, newer.Top);

    // The names of parameters in a path say nothing to those who call it.
    private void Compare(IReadOnlyList<ApiOperation> before, IReadOnlyList<ApiOperation> after, PlacedJson oldHolder, PlacedJson newHolder)
    {
        var removed = before.ToList();
        var added = after.ToList();
        Match(removed, added, operation => $"{operation.IsIncoming} {operation.Method} {operation.Path}", isMoved: false);
        Match(removed, added, operation => $"{operation.IsIncoming} {operation.Method} {ParameterName().Replace(operation.Path, "{}")}", isMoved: false);
        Match(removed, added, operation => operation.OperationId is { } id ? $"{operation.IsIncoming} {id}" : null, isMoved: true);
        foreach (var operation in removed)
        {
            var text = $"{operation.Method} {operation.Path}";
            changes.Add(operation.IsIncoming ? OperationRules.HookRemoved : OperationRules.Removed, Breaks.Clients | Breaks.Methods, operation.Place, newHolder, text);
        }

        foreach (var operation in added)
        {
            var text = $"{operation.Method} {operation.Path}";
            var isOldHandler = before.Any(other => other.IsIncoming == operation.IsIncoming && (operation.IsIncoming || Tag(other) == Tag(operation)));
            var handler = isOldHandler ? Breaks.ServerSource | Breaks.ServerBinary : Breaks.None;
            changes.Add(operation.IsIncoming ? OperationRules.HookAdded : OperationRules.Added, handler | (operation.IsIncoming ? Breaks.None : Breaks.Servers), oldHolder, operation.Place, null, text);
        }
    }

    private void Match(List<ApiOperation> removed, List<ApiOperation> added, Func<ApiOperation, string?> key, bool isMoved)
    {
        var byKey = added.Where(operation => key(operation) is not null).GroupBy(key).ToDictionary(group => group.Key!, group => group.First(), StringComparer.Ordinal);
        foreach (var before in removed.ToArray())
        {
            if (key(before) is { } name && byKey.Remove(name, out var after))
            {
                removed.Remove(before);
                added.Remove(after);
                if (isMoved)
                {
                    changes.Add(OperationRules.Moved, Breaks.Wire, before.Place, after.Place, $"{before.Method} {before.Path}", $"{after.Method} {after.Path}");
                }

                Compare(before, after);
            }
        }
    }

    private void Compare(ApiOperation before, ApiOperation after)
    {
        CompareNames(before, after);
        if (before.IsDeprecated != after.IsDeprecated)
        {
            changes.Add(after.IsDeprecated ? OperationRules.Deprecated : OperationRules.Restored, Breaks.None, before.Place, after.Place);
        }

        DescriptionComparer.Compare(before.Place, after.Place, changes, "summary", "description", "externalDocs");
        ComparePaging(before, after);
        var isOwn = before.Place.Get("servers") is not null || after.Place.Get("servers") is not null;
        if (isOwn || before.Servers.Count + after.Servers.Count > 0 && (before.Servers.Any(IsOfItem) || after.Servers.Any(IsOfItem)))
        {
            ServerComparer.Compare(before.Servers, after.Servers, before.Place, after.Place, changes);
        }

        security.CompareOperations(before.Place, after.Place);

        // Of a request that the API sends, the API is the client.
        var target = new OperationChanges(changes, schemas, before.IsIncoming);
        new ParameterComparer(target, oldReader, newReader).Compare(before, after);
        new BodyComparer(oldReader, newReader, target).Compare(before, after);
        new ResponseComparer(oldReader, newReader, target).Compare(before, after);
        Compare([.. before.Callbacks.SelectMany(callback => callback.Operations)], [.. after.Callbacks.SelectMany(callback => callback.Operations)], before.Place, after.Place);
    }

    private void CompareNames(ApiOperation before, ApiOperation after)
    {
        var isSameAddress = before.Method == after.Method && before.Path == after.Path;
        if (before.OperationId != after.OperationId || (before.OperationId is null && !isSameAddress))
        {
            changes.Add(OperationRules.IdChanged, Breaks.Methods, before.Place.Get("operationId") ?? before.Place, after.Place.Get("operationId") ?? after.Place, before.OperationId, after.OperationId);
        }

        if (Tag(before) != Tag(after) && !before.IsIncoming)
        {
            changes.Add(OperationRules.TagChanged, Breaks.Methods, before.Place.Get("tags") ?? before.Place, after.Place.Get("tags") ?? after.Place, Tag(before), Tag(after));
        }
    }

    private void ComparePaging(ApiOperation before, ApiOperation after)
    {
        const string extension = "x-pagination";
        var (was, now) = (before.Place.Get(extension), after.Place.Get(extension));
        if (CanonicalJson.Of(was?.Node) == CanonicalJson.Of(now?.Node))
        {
            return;
        }

        var (rule, breaks) = was is null ? (OperationRules.PagingAdded, Breaks.None) : now is null ? (OperationRules.PagingRemoved, Breaks.Client)
            : (OperationRules.PagingChanged, was?.Text("items") == now?.Text("items") ? Breaks.None : Breaks.Client);
        changes.Add(rule, breaks, was ?? before.Place, now ?? after.Place, ShownValue.Of(was?.Node), ShownValue.Of(now?.Node));
    }

    private static bool IsOfItem(PlacedJson server) => !server.Pointer.StartsWith("/servers/", StringComparison.Ordinal);

    // As the generator names handlers and sub-clients: by the first tag, else by the first word of the path.
    private static string Tag(ApiOperation operation) =>
        operation.Tags.FirstOrDefault(tag => tag.Trim().Length > 0)
        ?? operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(part => part[0] != '{')
        ?? "Default";

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterName();
}
