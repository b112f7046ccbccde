using Inventora.Spec.Site.Publishing;

namespace Inventora.Spec.Site.Formats.Markdown;

/// <summary>Writes what is known about the contract: facts, rulings and silences.</summary>
internal static class MarkdownLedger
{
    /// <summary>The facts of a page, by what they are about.</summary>
    public static void Facts(MarkdownWriter text, Ledgers ledgers, SitePage page)
    {
        foreach (var (name, facts) in ledgers.FactAreas.Where(area => page.Parts.Contains(area.Name)))
        {
            text.Heading(2, name);
            foreach (var fact in facts)
            {
                var seen = fact.UnobservedBecause is { } reason ? $"Not observed: {MarkdownWriter.Line(reason)}" : $"Observed by {string.Join(", ", fact.Checks.Select(check => $"`{check}`"))}.";
                text.Item(0, $"{fact.Id} ({fact.Strength.ToString().ToLowerInvariant()}, lines {string.Join(", ", fact.Lines)}): {MarkdownWriter.Line($"{fact.Statement} {fact.Exceptions}")} {seen}");
            }
        }
    }

    /// <summary>All rulings.</summary>
    public static void Rulings(MarkdownWriter text, Ledger ledger)
    {
        foreach (var ruling in ledger.Contradictions)
        {
            text.Heading(2, ruling.Id);
            text.Paragraph(ruling.What);
            text.Item(0, $"Ruling: {MarkdownWriter.Line(ruling.Decision)}");
            text.Item(0, $"In the suite: {MarkdownWriter.Line(ruling.Treatment)}");
            text.Item(0, $"Lines {string.Join(", ", ruling.Lines)}; bears on {string.Join(", ", ruling.Facts)}");
        }
    }

    /// <summary>The silences of a page, by what they are about.</summary>
    public static void Silences(MarkdownWriter text, Ledgers ledgers, SitePage page)
    {
        foreach (var (name, silences) in ledgers.SilenceAreas.Where(area => page.Parts.Contains(area.Name)))
        {
            text.Heading(2, name);
            foreach (var silence in silences)
            {
                text.Heading(3, silence.Id);
                text.Paragraph(silence.Question);
                if (!string.IsNullOrWhiteSpace(silence.Forces))
                {
                    text.Item(0, $"Settled: {MarkdownWriter.Line(silence.Forces)}");
                }

                text.Item(0, $"Accepted: {MarkdownWriter.Line(silence.Allowed)}");
                text.Item(0, $"The sandbox: {MarkdownWriter.Line(silence.Reference)}");
            }
        }
    }
}
