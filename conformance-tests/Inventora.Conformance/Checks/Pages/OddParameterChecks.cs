using System.Text.Json;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Pages;

/// <summary>Parameters whose treatment the documentation leaves open: what is settled of them, and which answer is given.</summary>
[Phase(RunPhase.Access)]
internal static class OddParameterChecks
{
    private static readonly (string Silence, string Query)[] Probes =
    [
        ("A-PAGE-2", "limit=0"),
        ("A-PAGE-3", "limit=-1"),
        ("A-PAGE-3", "offset=-1"),
        ("A-PAGE-4", "limit=abc"),
        ("A-PAGE-4", "offset=abc"),
        ("A-PAGE-4", "limit="),
        ("A-PAGE-4", "offset="),
        ("A-PAGE-5", "limit=1.5"),
        ("A-PAGE-5", "limit=1e2"),
        ("A-PAGE-5", "limit=100000000000000000000"),
        ("A-PAGE-5", "offset=100000000000000000000"),
        ("A-PAGE-9", "limit=1&limit=2"),
        ("A-PAGE-10", "Limit=1"),
    ];

    [Check("pages/odd-parameters-are-refused-or-ignored-but-never-told-back", Profile.ReadOnly, "PAGE-6", "PAGE-9", "PAGE-16", "ERR-8")]
    public static async Task OddParameters(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            foreach (var (silence, query) in Probes)
            {
                var page = new ListPage(await context.Api.SendAsync(ApiRequest.Get($"{list.Path}?{query}").OffContract()));
                context.Note(silence, $"{query}: {Describe(page)}");
                var expected = $"{list.Path}?{query}: 400, or a page by the defaults";
                context.For("ERR-8").Expect(page.Exchange.Status is >= 200 and < 500, expected, page.Exchange.Answer, page.Exchange);
                if (page.Exchange.Status is >= 400 and < 500)
                {
                    context.For("PAGE-16").Warn(page.Exchange.Status == 400, expected, page.Exchange.Answer, page.Exchange);
                }
                else if (page.Exchange.IsSuccess)
                {
                    Observe(context, list, query, page);
                }
            }
        }
    }

    [Check("pages/an-unknown-parameter-is-ignored", Profile.ReadOnly, "PAGE-1")]
    public static async Task UnknownParameters(CheckContext context)
    {
        foreach (var list in ListUnderTest.All)
        {
            var page = new ListPage(await context.Api.SendAsync(ApiRequest.Get($"{list.Path}?conformance=1").OffContract()));
            context.Note("A-PAGE-8", page.IsPage ? "ignored" : $"status {page.Exchange.Status}");
            context.For("PAGE-1").Warn(page.IsPage || page.Exchange.Status >= 500, $"{list.Path}?conformance=1: a page, the unknown parameter ignored", page.Exchange.Answer, page.Exchange);
        }
    }

    private static void Observe(CheckContext context, ListUnderTest list, string query, ListPage page)
    {
        var where = $"{list.Path}?{query}";
        foreach (var name in new[] { "limit", "offset", "totalCount" })
        {
            context.For("PAGE-6").Expect(
                page.Pagination.Member(name)?.GetValueKind() == JsonValueKind.Number, $"{where}: pagination.{name} as a number", page.Pagination, page.Exchange);
        }

        context.For("PAGE-9").Expect(page.Count <= 1000, $"{where}: at most 1000 records", $"{page.Count} records", page.Exchange);
        if (query == "limit=0")
        {
            context.For("PAGE-16").Warn(page.Count == 0, $"{where}: refused with 400, or no record", $"{page.Count} records", page.Exchange);
        }
        else if (query.Contains('-', StringComparison.Ordinal))
        {
            context.For("PAGE-16").Warn(
                page is { Limit: > 0 and <= 1000, Offset: >= 0, Count: <= 100 }, $"{where}: refused with 400, or a page by the defaults", page.Pagination, page.Exchange);
        }
    }

    private static string Describe(ListPage page) => page.Exchange.IsSuccess
        ? $"a page, limit {JsonText.Short(page.Pagination.Member("limit"))}, offset {JsonText.Short(page.Pagination.Member("offset"))}"
        : $"status {page.Exchange.Status}";
}
