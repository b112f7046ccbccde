using Inventora.Spec;

namespace Inventora.Conformance.Checks.Pages;

/// <summary>Lists without and with plain parameters, and what they say of themselves.</summary>
[Phase(RunPhase.Reading)]
internal static class DefaultPageChecks
{
    [Check("pages/every-list-answers-with-a-page", Profile.ReadOnly, "PAGE-1", "PAGE-2", "PROD-LIST-1", "MAT-LIST-1", "LOC-1", "TASK-LIST-1", "GEN-1", Order = -1)]
    public static async Task EveryListAnswersWithAPage(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            string[] facts = ["PAGE-1", "PAGE-2", list.PageFact, "GEN-1"];
            if (await list.ReadAsync(context, "", facts) is { } page)
            {
                foreach (var fact in facts)
                {
                    context.Observe(fact, true, $"{list.Path}: a page", page.Exchange.Status, page.Exchange);
                }
            }
        }
    }

    [Check("pages/without-parameters-a-page-starts-at-0-and-holds-100", Profile.ReadOnly,
        "PAGE-4", "PAGE-5", "PAGE-8", "PROD-LIST-2", "PROD-LIST-3", "MAT-LIST-2", "MAT-LIST-3", "LOC-2", "LOC-3", "TASK-LIST-2", "TASK-LIST-3")]
    public static async Task Defaults(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            if (await list.ReadAsync(context, "", "PAGE-4", "PAGE-5", "PAGE-8", list.LimitFact, list.OffsetFact) is not { } page)
            {
                continue;
            }

            foreach (var fact in new[] { "PAGE-4", list.OffsetFact })
            {
                context.Observe(fact, page.Offset == 0, $"{list.Path} without offset: pagination.offset 0", page.Pagination, page.Exchange);
            }

            foreach (var fact in new[] { "PAGE-5", "PAGE-8", list.LimitFact })
            {
                context.Observe(fact, page.Limit == 100, $"{list.Path} without limit: pagination.limit 100", page.Pagination, page.Exchange);
            }

            foreach (var fact in new[] { "PAGE-8", list.LimitFact })
            {
                var expected = Math.Min(100, page.Total);
                context.Observe(fact, page.Count == expected, $"{list.Path} without limit: {expected} of {page.Total} records", $"{page.Count} records", page.Exchange);
            }
        }
    }

    [Check("pages/limit-and-offset-are-told-back-as-numbers", Profile.ReadOnly,
        "PAGE-4", "PAGE-5", "PAGE-6", "PAGE-15", "PAGE-16", "PROD-LIST-2", "PROD-LIST-3", "MAT-LIST-2", "MAT-LIST-3", "LOC-2", "LOC-3", "TASK-LIST-2", "TASK-LIST-3")]
    public static async Task Echoes(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            foreach (var (query, limit, offset) in new[] { ("limit=2", 2, 0), ("offset=1", 100, 1), ("limit=2&offset=1", 2, 1), ("offset=2&limit=3", 3, 2) })
            {
                if (await list.ReadAsync(context, query, "PAGE-15", "PAGE-16", list.LimitFact, list.OffsetFact) is not { } page)
                {
                    continue;
                }

                var seen = page.Pagination;
                foreach (var fact in new[] { "PAGE-5", list.LimitFact })
                {
                    context.Observe(fact, page.Limit == limit, $"{list.Path}?{query}: pagination.limit {limit}", seen, page.Exchange);
                }

                foreach (var fact in new[] { "PAGE-4", list.OffsetFact })
                {
                    context.Observe(fact, page.Offset == offset, $"{list.Path}?{query}: pagination.offset {offset}", seen, page.Exchange);
                }

                context.Observe(
                    "PAGE-6",
                    seen.Number("limit") is not null && seen.Number("offset") is not null && seen.Number("totalCount") is not null,
                    $"{list.Path}?{query}: limit, offset and totalCount as numbers", seen, page.Exchange);
                context.Observe("PAGE-16", true, $"{list.Path}?{query}: whole numbers are accepted", page.Exchange.Status, page.Exchange);
                context.Observe(
                    "PAGE-15",
                    page.Limit == limit && page.Offset == offset,
                    $"{list.Path}?{query}: limit {limit} and offset {offset}, each given or by default", seen, page.Exchange);
            }
        }
    }
}
