using System.Globalization;
using System.Text;

namespace Inventora.Conformance;

/// <summary>Phrases that the forms of a report share.</summary>
internal static class ReportText
{
    /// <summary>What came out of a run, as a sentence.</summary>
    public static string Verdict(ConformanceReport report) => report.ExitCode switch
    {
        0 => "The server conforms.",
        1 when report.Facts.Any(fact => fact is { Outcome: Outcome.Fail, Known: null }) => "The server does not conform.",
        1 => "No documented fact is broken, but a condition of this run is.",
        2 => "The run could not start.",
        3 => "Inconclusive: facts that a verdict needs were not observed.",
        _ => "The suite itself failed, or could not restore what it changed.",
    };

    /// <summary>Where a fact is documented: <c>stated in the documentation, lines 27, 433</c>.</summary>
    public static string Source(FactReport fact) =>
        $"{fact.Strength.ToString().ToLowerInvariant()} in the documentation, {(fact.Lines is [{ } only] && only.First == only.Last ? "line" : "lines")} {string.Join(", ", fact.Lines)}";

    /// <summary>How much was done: checks, requests, seconds.</summary>
    public static string Effort(ConformanceReport report) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.Checks.Count} checks, {report.Requests} requests, {report.Duration.TotalSeconds:0.0} s");

    /// <summary>How long a known failure is tolerated, and why.</summary>
    public static string Known(KnownFailure known) =>
        string.Create(CultureInfo.InvariantCulture, $"known until {known.Expires:yyyy-MM-dd}: {Printable(known.Reason)}");

    /// <summary>The inconclusive facts behind their reasons: one missing record leaves many facts open.</summary>
    public static IReadOnlyList<(string Reason, IReadOnlyList<string> Facts)> Unobserved(ConformanceReport report, bool required) =>
        [.. report.Facts
            .Where(fact => fact.Outcome == Outcome.Inconclusive && fact.Required == required)
            .GroupBy(fact => fact.Reason ?? "no check observed it", StringComparer.Ordinal)
            .Select(group => (Printable(group.Key), (IReadOnlyList<string>)[.. group.Select(fact => fact.Id)]))];

    /// <summary>
    /// A text without characters that a terminal, a browser or an XML reader acts on: controls, marks that turn the direction of
    /// writing, and halves of surrogate pairs stand as escapes. A server chooses what it answers; it must not choose how a report looks.
    /// </summary>
    public static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in Runes(text))
        {
            _ = rune switch
            {
                '\n' => printable.Append("\\n"),
                '\r' => printable.Append("\\r"),
                '\t' => printable.Append("\\t"),
                _ when IsHarmless(rune) => printable.Append(char.ConvertFromUtf32(rune)),
                _ => printable.Append(CultureInfo.InvariantCulture, $"\\u{rune:x4}"),
            };
        }

        return printable.ToString();
    }

    private static bool IsHarmless(int rune) => rune is not (>= 0xd800 and <= 0xdfff or 0xfffe or 0xffff)
        && CharUnicodeInfo.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static IEnumerable<int> Runes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                yield return char.ConvertToUtf32(text[i], text[++i]);
            }
            else
            {
                yield return text[i];
            }
        }
    }
}
