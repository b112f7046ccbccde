namespace Inventora.Conformance;

/// <summary>How many facts came out how.</summary>
public sealed record ReportSummary
{
    /// <summary>Facts that held.</summary>
    public required int Passed { get; init; }

    /// <summary>Facts that a server must keep and this one breaks.</summary>
    public required int Failed { get; init; }

    /// <summary>Facts that this server breaks, thinly documented.</summary>
    public required int Warned { get; init; }

    /// <summary>Facts that could not be observed on this server.</summary>
    public required int Inconclusive { get; init; }

    /// <summary>Facts that no request shows, or none within the profile.</summary>
    public required int NotObservable { get; init; }

    /// <summary>Facts whose checks failed in themselves.</summary>
    public required int Errors { get; init; }

    /// <summary>Counts facts by their outcome.</summary>
    public static ReportSummary Of(IReadOnlyCollection<FactReport> facts)
    {
        int Count(Outcome outcome) => facts.Count(fact => fact.Outcome == outcome);
        return new ReportSummary
        {
            Passed = Count(Outcome.Pass),
            Failed = Count(Outcome.Fail),
            Warned = Count(Outcome.Warn),
            Inconclusive = Count(Outcome.Inconclusive),
            NotObservable = Count(Outcome.NotObservable),
            Errors = Count(Outcome.Error),
        };
    }

    /// <summary>The summary as the last line of a report on the console.</summary>
    public override string ToString() =>
        $"{Passed} facts passed, {Failed} failed, {Warned} warned, {Inconclusive} inconclusive, {NotObservable} not observable"
        + (Errors == 0 ? "" : $", {Errors} not checked because of errors in the suite");
}
