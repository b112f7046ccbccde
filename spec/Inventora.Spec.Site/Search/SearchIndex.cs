using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Publishing;
using Inventora.Spec.Site.Texts;

namespace Inventora.Spec.Site.Search;

/// <summary>
/// Everything that can be found, as a script that defines a list: a page opened from a folder may load a script, but not a file of data.
/// </summary>
public static class SearchIndex
{
    // Enough to find a thing by what is said of it; a whole page of words would be loaded by everyone who looks for a name.
    private const int LongestText = 600;

    // JSON in a script file: nothing in it can end the script, and characters beyond ASCII stay.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The script.</summary>
    public static string Of(SitePlan plan)
    {
        var script = new StringBuilder("window.siteIndex=[\n");
        foreach (var entry in Entries(plan))
        {
            script.Append(JsonSerializer.Serialize(new[] { entry.Title, entry.Kind, entry.Address, entry.Text }, Options)).Append(",\n");
        }

        return script.Append("];\n").ToString();
    }

    /// <summary>The entries in the order of the pages.</summary>
    public static IEnumerable<SearchEntry> Entries(SitePlan plan)
    {
        foreach (var page in plan.Pages)
        {
            if (page.Number == 1)
            {
                yield return new SearchEntry(page.Title, "Page", page.Path, Plain(page.Kind == PageKind.Start ? plan.Document.Top.Get("info")?.Text("description") : page.Tag?.Description ?? page.Kind.Purpose()));
            }

            foreach (var operation in page.Operations)
            {
                var names = string.Join(' ', operation.Parameters.Select(parameter => parameter.Name));
                yield return new SearchEntry(operation.Title, operation.Method, plan.AddressOf(operation), $"{operation.Path} {operation.OperationId} {names} {Plain(operation.Description)}");
            }

            foreach (var schema in page.Schemas)
            {
                var names = string.Join(' ', schema.AllProperties.Select(property => property.Name).Concat(schema.Values.Select(value => value.AsText() ?? "")));
                yield return new SearchEntry(schema.Name!, page.Kind == PageKind.Values ? "Enum" : "Type", plan.AddressOfSchema(schema.Name!)!, Shorten($"{names} {Plain(schema.Description)}"));
            }

            foreach (var entry in LedgerEntries(plan, page))
            {
                yield return entry;
            }
        }
    }

    private static IEnumerable<SearchEntry> LedgerEntries(SitePlan plan, SitePage page)
    {
        if (plan.Ledgers is not { } ledgers)
        {
            return [];
        }

        var parts = page.Parts.ToHashSet(StringComparer.Ordinal);
        return page.Kind switch
        {
            PageKind.Facts => ledgers.FactAreas.Where(area => parts.Contains(area.Name)).SelectMany(area => area.Facts)
                .Select(fact => new SearchEntry(fact.Id, "Fact", $"{page.Path}#{fact.Id}", Plain(fact.Statement))),
            PageKind.Rulings => ledgers.Ledger.Contradictions
                .Select(ruling => new SearchEntry(ruling.Id, "Ruling", $"{page.Path}#{ruling.Id}", Plain($"{ruling.What} {ruling.Decision}"))),
            PageKind.Silences => ledgers.SilenceAreas.Where(area => parts.Contains(area.Name)).SelectMany(area => area.Silences)
                .Select(silence => new SearchEntry(silence.Id, "Silence", $"{page.Path}#{silence.Id}", Plain($"{silence.Question} {silence.Allowed}"))),
            PageKind.Rules => RepositoryText.Rules
                .Select(rule => new SearchEntry(TextPart.TitleOf(rule.Text), "Rule", $"{page.Path}#{rule.Id}", Plain(rule.Text))),
            _ => [],
        };
    }

    private static string Plain(string? markdown) => markdown is null ? "" : Shorten(MarkdownText.ToPlainText(markdown));

    private static string Shorten(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
