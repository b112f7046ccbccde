using Inventora.Spec;

namespace Inventora.Conformance.Checks.Pages;

/// <summary>How pages relate to one another and to the whole list.</summary>
[Phase(RunPhase.Reading)]
internal static class PageOrderChecks
{
    [Check("pages/offset-counts-the-records-that-are-skipped", Profile.ReadOnly, "PAGE-11", "PROD-LIST-3", "MAT-LIST-3", "LOC-3", "TASK-LIST-3")]
    public static async Task OffsetSkipsRecords(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            string[] facts = ["PAGE-11", list.OffsetFact];
            if (await list.ReadAsync(context, "limit=1", facts) is not { Total: var total })
            {
                continue;
            }

            if (total < 2)
            {
                context.Unobserved("PAGE-11", $"{list.Path} has fewer than two records");
                continue;
            }

            var all = await list.ReadIdsAsync(context);
            var windows = new[] { 0, 1, 2, 3, total / 2, total - 1 }.Distinct().Where(offset => offset < total).Select(offset => ($"limit=2&offset={offset}", (int)offset, 2));
            foreach (var (query, offset, limit) in windows.Append(("offset=1", 1, 100)))
            {
                await Settled.ObserveAsync(
                    context,
                    async () =>
                    {
                        // The second look reads the whole list anew: someone may have added to it.
                        var whole = all ?? await list.ReadIdsAsync(context);
                        all = null;
                        var sight = whole is null ? null : await WindowAsync(context, list, query, whole.Skip(offset).Take(limit), facts);
                        all = sight is { Holds: true } ? whole : null;
                        return sight;
                    },
                    facts);
            }
        }
    }

    [Check("pages/without-offset-a-list-starts-at-its-first-record", Profile.ReadOnly, "PAGE-10", "PAGE-15")]
    public static async Task DefaultOffset(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            foreach (var (without, with) in new[] { ("", "offset=0"), ("limit=3", "limit=3&offset=0") })
            {
                await Settled.ObserveAsync(context, async () => await SamePageAsync(context, list, without, with), "PAGE-10", "PAGE-15");
            }
        }
    }

    [Check("pages/walking-the-pages-yields-every-record-once", Profile.ReadOnly, "PAGE-13", "PAGE-3", "RES-1", "LOC-4", "TASK-OBJ-1")]
    public static async Task WalkingYieldsEveryRecordOnce(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            var id = list.Path switch { "/locations" => "LOC-4", "/tasks" => "TASK-OBJ-1", _ => "RES-1" };
            if (await list.ReadAsync(context, "limit=1", "PAGE-13", "PAGE-3") is not { Total: var total })
            {
                continue;
            }

            if (total == 0)
            {
                context.Unobserved("PAGE-13", $"{list.Path} is empty");
                context.Unobserved("PAGE-3", $"{list.Path} is empty");
                continue;
            }

            var pageSize = (int)Math.Min(1000, Math.Max(1, (total + 2) / 3));
            await Settled.ObserveAsync(context, async () => await WholeAsync(context, list, pageSize), "PAGE-13", "PAGE-3", id);
        }
    }

    [Check("pages/the-total-does-not-depend-on-the-page", Profile.ReadOnly, "PAGE-14", "PAGE-3")]
    public static async Task TheTotalIsTheSame(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            foreach (var query in new[] { "limit=1", "limit=2", "limit=1000", "offset=1", "limit=1&offset=2" })
            {
                await Settled.ObserveAsync(
                    context,
                    async () =>
                    {
                        if (await list.ReadAsync(context, "", "PAGE-14") is { } whole && await list.ReadAsync(context, query, "PAGE-14") is { } page)
                        {
                            return new Sight(page.Total == whole.Total, $"{list.Path}?{query}: totalCount {whole.Total}, as without parameters", page.Pagination, page.Exchange);
                        }

                        return null;
                    },
                    "PAGE-14",
                    "PAGE-3");
            }
        }
    }

    private static async Task<Sight?> WindowAsync(CheckContext context, ListUnderTest list, string query, IEnumerable<string> window, string[] facts)
    {
        if (await list.ReadAsync(context, query, facts) is not { } page)
        {
            return null;
        }

        string[] expected = [.. window];
        return new Sight(
            expected.SequenceEqual(page.Ids, StringComparer.Ordinal),
            $"{list.Path}?{query}: the records {JsonText.Short(expected)}, as they stand in the whole list",
            JsonText.Short(page.Ids),
            page.Exchange);
    }

    private static async Task<Sight?> SamePageAsync(CheckContext context, ListUnderTest list, string without, string with) =>
        await list.ReadAsync(context, without, "PAGE-10") is { } left && await list.ReadAsync(context, with, "PAGE-10") is { } right
            ? new Sight(
                left.Ids.SequenceEqual(right.Ids, StringComparer.Ordinal),
                $"{list.Path}?{without}: the same records as with offset=0 ({JsonText.Short(right.Ids)})",
                JsonText.Short(left.Ids),
                left.Exchange)
            : null;

    private static async Task<Sight?> WholeAsync(CheckContext context, ListUnderTest list, int pageSize)
    {
        var ids = new List<string>();
        var total = long.MaxValue;
        Exchange? last = null;
        for (var offset = 0; offset < total; offset += pageSize)
        {
            if (await list.ReadAsync(context, $"limit={pageSize}&offset={offset}", "PAGE-13") is not { } page)
            {
                return null;
            }

            (total, last) = (page.Total, page.Exchange);
            ids.AddRange(page.Ids);
        }

        var twice = ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ToArray();
        var expected = $"{list.Path} in pages of {pageSize}: {total} records, as totalCount says, each once";
        return new Sight(ids.Count == total && twice.Length == 0, expected, $"{ids.Count} records, more than once: {JsonText.Short(twice)}", last);
    }
}
