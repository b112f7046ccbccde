using Inventora.Spec;

namespace Inventora.Conformance.Checks.Pages;

/// <summary>How many records a page holds.</summary>
[Phase(RunPhase.Reading)]
internal static class PageSizeChecks
{
    private const int Greatest = 1000;

    [Check("pages/limit-is-the-most-that-a-page-holds", Profile.ReadOnly, "PAGE-7", "PROD-LIST-2", "MAT-LIST-2", "LOC-2", "TASK-LIST-2")]
    public static async Task LimitIsTheMost(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            foreach (var limit in new[] { 1, 2, 5, 101 })
            {
                if (await list.ReadAsync(context, $"limit={limit}", "PAGE-7", list.LimitFact) is not { } page)
                {
                    continue;
                }

                if (page.Total <= limit && page.Count <= limit)
                {
                    context.Unobserved("PAGE-7", $"{list.Path} has no more than {limit} records", optional: true);
                    continue;
                }

                foreach (var fact in new[] { "PAGE-7", list.LimitFact })
                {
                    context.Observe(fact, page.Count <= limit, $"{list.Path}?limit={limit}: at most {limit} records", $"{page.Count} records", page.Exchange);
                }
            }
        }
    }

    [Check("pages/the-greatest-limit-is-1000", Profile.ReadOnly, "PAGE-9", "PROD-LIST-2", "MAT-LIST-2", "LOC-2", "TASK-LIST-2")]
    public static async Task TheGreatestLimitIs1000(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            if (await list.ReadAsync(context, $"limit={Greatest}", "PAGE-9", list.LimitFact) is { } page)
            {
                foreach (var fact in new[] { "PAGE-9", list.LimitFact })
                {
                    context.Observe(fact, page.Limit == Greatest, $"{list.Path}?limit={Greatest}: pagination.limit {Greatest}", page.Pagination, page.Exchange);
                    var expected = Math.Min(Greatest, page.Total);
                    context.Observe(
                        fact, page.Count == expected, $"{list.Path}?limit={Greatest}: {expected} of {page.Total} records", $"{page.Count} records", page.Exchange);
                }
            }

            foreach (var limit in new[] { Greatest + 1, 5000 })
            {
                await TooGreatAsync(context, list, limit);
            }
        }
    }

    [Check("pages/a-page-is-filled-as-far-as-there-are-records", Profile.ReadOnly, "PAGE-12", "LOC-17")]
    public static async Task APageIsFilled(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            string[] facts = list.Path == "/locations" ? ["PAGE-12", "LOC-17"] : ["PAGE-12"];
            if (await list.ReadAsync(context, "limit=1", facts) is not { Total: var total })
            {
                continue;
            }

            foreach (var (limit, offset) in new[] { (1, 0L), (2, 1L), (2, Math.Max(0, total - 1)), (3, Math.Max(0, total - 3)), (100, Math.Max(0, total - 50)), (Greatest, 0L) })
            {
                await Settled.ObserveAsync(context, async () => await FilledAsync(context, list, limit, offset, facts), facts);
            }
        }
    }

    [Check("pages/an-offset-past-the-end-gives-an-empty-page", Profile.ReadOnly, "PAGE-11", "PAGE-12", "PAGE-14", "PROD-LIST-3", "MAT-LIST-3", "LOC-3", "TASK-LIST-3")]
    public static async Task PastTheEnd(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            string[] facts = ["PAGE-11", "PAGE-12", list.OffsetFact];
            if (await list.ReadAsync(context, "limit=1", facts) is not { Total: var total })
            {
                continue;
            }

            foreach (var offset in new[] { total, total + 7 })
            {
                var query = $"limit=2&offset={offset}";
                var page = new ListPage(await context.Api.GetAsync($"{list.Path}?{query}"));
                var expected = $"{list.Path}?{query}: no record, all {total} are skipped";
                foreach (var fact in facts.Select(context.For))
                {
                    // Refusing is tolerated (A-PAGE-6): the documentation does not say what is past the end.
                    if (page.Exchange.Status is 400 or 404)
                    {
                        fact.Warn(false, expected, page.Exchange.Answer, page.Exchange);
                    }
                    else
                    {
                        fact.Expect(page.IsPage && page.Count == 0, expected, page.IsPage ? $"{page.Count} records" : page.Exchange.Answer, page.Exchange);
                    }
                }

                context.Note("A-PAGE-6", page.IsPage ? "an empty page" : $"status {page.Exchange.Status}");
                if (page.IsPage)
                {
                    context.Observe("PAGE-14", page.Total == total, $"{list.Path}?{query}: totalCount {total}, as on other pages", page.Pagination, page.Exchange);
                }
            }
        }
    }

    private static async Task TooGreatAsync(CheckContext context, ListUnderTest list, int limit)
    {
        var page = new ListPage(await context.Api.SendAsync(ApiRequest.Get($"{list.Path}?limit={limit}").OffContract()));
        var refused = page.Exchange.Status is >= 400 and < 500;
        context.Note("A-PAGE-1", refused ? $"status {page.Exchange.Status}" : page.Limit == limit ? "told back as asked" : "cut");
        foreach (var fact in new[] { "PAGE-9", list.LimitFact }.Select(context.For))
        {
            var expected = $"{list.Path}?limit={limit}: refused with 400, or at most {Greatest} records";
            if (!fact.Expect(refused || page.IsPage && page.Count <= Greatest, expected, page.IsPage ? $"{page.Count} records" : page.Exchange.Answer, page.Exchange))
            {
                continue;
            }

            fact.Warn(!refused || page.Exchange.Status == 400, expected, page.Exchange.Answer, page.Exchange);
            fact.Warn(refused || page.Limit <= Greatest, $"{list.Path}?limit={limit}: pagination.limit is the limit that was used", page.Pagination, page.Exchange);
        }
    }

    private static async Task<Sight?> FilledAsync(CheckContext context, ListUnderTest list, int limit, long offset, string[] facts)
    {
        if (await list.ReadAsync(context, $"limit={limit}&offset={offset}", facts) is not { } page)
        {
            return null;
        }

        var expected = Math.Min(limit, Math.Max(0, page.Total - offset));
        return new Sight(page.Count == expected, $"{list.Path}?limit={limit}&offset={offset}: {expected} of {page.Total} records", $"{page.Count} records", page.Exchange);
    }
}
