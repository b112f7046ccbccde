namespace Inventora.Conformance;

/// <summary>The exit code of a run that got to its checks: the worst condition counts, and every condition is told.</summary>
internal static class ExitCode
{
    private const int Shown = 12;

    public static (int Code, IReadOnlyList<string> Conditions) Of(
        IReadOnlyList<FactReport> facts, IReadOnlyList<CheckReport> checks, IReadOnlyList<string> restorationProblems, Fixtures fixtures,
        IEnumerable<string> otherFailures, string? givenUp)
    {
        // Their gravity is not their numeric order: a server that fails has been found out, whatever the suite could not do besides.
        var conditions = new List<(int Code, string Text)>();
        if (facts.Where(fact => fact is { Outcome: Outcome.Fail, Known: null }).Select(fact => fact.Id).ToArray() is { Length: > 0 } failed)
        {
            conditions.Add((1, $"The server does not conform: it breaks {List(failed)}."));
        }

        conditions.AddRange(otherFailures.Select(failure => (1, failure)));

        if (restorationProblems.Count > 0)
        {
            conditions.Add((4, $"{restorationProblems.Count} of the run's changes could not be restored."));
        }

        if (checks.Where(check => check.Outcome == Outcome.Error).Select(check => check.Id).ToArray() is { Length: > 0 } errors)
        {
            conditions.Add((4, $"The suite itself failed in {List(errors)}."));
        }

        if (givenUp is not null)
        {
            conditions.Add((3, $"{char.ToUpperInvariant(givenUp[0])}{givenUp[1..]}."));
        }

        if (fixtures.Products.Count == 0 && fixtures.Materials.Count == 0)
        {
            conditions.Add((3, "The catalogue is empty: there is neither a product nor a material to look at."));
        }

        if (facts.Where(fact => fact is { Outcome: Outcome.Inconclusive, Required: true }).Select(fact => fact.Id).ToArray() is { Length: > 0 } unseen)
        {
            conditions.Add((3, $"Required facts could not be observed: {List(unseen)}."));
        }

        if (facts.All(fact => fact.Observations == 0))
        {
            conditions.Add((3, "Nothing was observed at all."));
        }

        var code = new[] { 1, 4, 3 }.FirstOrDefault(candidate => conditions.Any(condition => condition.Code == candidate));
        return (code, [.. conditions.Select(condition => condition.Text)]);
    }

    private static string List(string[] ids) => ids.Length <= Shown ? string.Join(", ", ids) : $"{string.Join(", ", ids[..Shown])} and {ids.Length - Shown} more";
}
