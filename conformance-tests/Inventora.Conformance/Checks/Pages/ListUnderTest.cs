namespace Inventora.Conformance.Checks.Pages;

/// <summary>One of the four lists, with the facts that are its own.</summary>
/// <param name="Path">The path.</param>
/// <param name="PageFact">That it is a paginated list.</param>
/// <param name="LimitFact">That it takes <c>limit</c>.</param>
/// <param name="OffsetFact">That it takes <c>offset</c>.</param>
internal sealed record ListUnderTest(string Path, string PageFact, string LimitFact, string OffsetFact)
{
    /// <summary>All four.</summary>
    public static IReadOnlyList<ListUnderTest> All { get; } =
    [
        new("/products", "PROD-LIST-1", "PROD-LIST-2", "PROD-LIST-3"),
        new("/materials", "MAT-LIST-1", "MAT-LIST-2", "MAT-LIST-3"),
        new("/locations", "LOC-1", "LOC-2", "LOC-3"),
        new("/tasks", "TASK-LIST-1", "TASK-LIST-2", "TASK-LIST-3"),
    ];

    /// <summary>Reads a page. An answer that is no page breaks the facts.</summary>
    /// <param name="context">The check.</param>
    /// <param name="query">The query without the question mark; empty for none.</param>
    /// <param name="facts">The facts that ask for a page.</param>
    /// <returns>The page; null when the answer is none.</returns>
    public async Task<ListPage?> ReadAsync(CheckContext context, string query, params string[] facts)
    {
        var page = new ListPage(await context.Api.GetAsync(query.Length == 0 ? Path : $"{Path}?{query}"));
        if (page.IsPage)
        {
            return page;
        }

        foreach (var fact in facts)
        {
            context.Observe(fact, false, $"{page.Exchange.Request}: a page with data and a totalCount", page.Exchange.Answer, page.Exchange);
        }

        return null;
    }

    /// <summary>The ids of the whole list, read in pages of a thousand; null when a page could not be read.</summary>
    public async Task<IReadOnlyList<string>?> ReadIdsAsync(CheckContext context)
    {
        try
        {
            return [.. (await context.WalkAsync(Path)).Select(ListPage.IdOf)];
        }
        catch (InconclusiveException)
        {
            return null;
        }
    }
}
