using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Publishing;

/// <summary>How an operation is read page by page, as its <c>x-pagination</c> says.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Offset">The parameter that says where a page begins.</param>
/// <param name="Limit">The parameter that says how long it may be.</param>
/// <param name="Items">Where the records stand in the answer.</param>
/// <param name="Total">Where their number stands in the answer; null where it is not told.</param>
public sealed record Paging(ApiOperation Operation, string Offset, string Limit, string Items, string? Total)
{
    /// <summary>The operations of a document that say how they are paged.</summary>
    public static IEnumerable<Paging> Find(ApiDocument document)
    {
        foreach (var operation in document.Operations)
        {
            if (operation.Place.Get("x-pagination") is { } paging && paging.Text("offset") is { } offset && paging.Text("limit") is { } limit && paging.Text("items") is { } items)
            {
                yield return new Paging(operation, offset, limit, items, paging.Text("total"));
            }
        }
    }
}
