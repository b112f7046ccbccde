using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>A fact that did not hold, with the observations that show it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Evidence">The checks that saw it broken, each with one of its findings; the gravest findings first.</param>
internal sealed record BrokenFact(FactReport Fact, IReadOnlyList<(CheckReport Check, Finding Finding)> Evidence)
{
    /// <summary>The facts of a report that came out in a way, in the order of the ledger.</summary>
    public static IReadOnlyList<BrokenFact> Of(ConformanceReport report, Outcome outcome)
    {
        var findings = report.Checks
            .SelectMany(check => check.Findings.Select(finding => (Check: check, Finding: finding)))
            .Where(pair => pair.Finding.Verdict is Verdict.Fail or Verdict.Warn)
            .ToLookup(pair => pair.Finding.FactId, StringComparer.Ordinal);
        return [.. report.Facts
            .Where(fact => fact.Outcome == outcome)
            .Select(fact => new BrokenFact(fact, [.. findings[fact.Id].OrderBy(pair => pair.Finding.Verdict)]))];
    }

    /// <summary>The first finding of each check, at most as many as asked for: what a reader needs to believe it.</summary>
    public IReadOnlyList<(CheckReport Check, Finding Finding)> Shown(int most) =>
        [.. Evidence.DistinctBy(pair => pair.Check.Id).Take(most)];

    /// <summary>How many findings <see cref="Shown"/> leaves out.</summary>
    public int NotShown(int most) => Evidence.Count - Shown(most).Count;
}
