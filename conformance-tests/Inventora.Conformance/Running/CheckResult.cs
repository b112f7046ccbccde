using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>What one check has recorded, and how it ended.</summary>
/// <param name="Recorder">Its observations.</param>
/// <param name="Missing">Why it ended early, and whether the prerequisite is an optional one; null when it ran to its end.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record CheckResult(CheckRecorder Recorder, (string Reason, bool Optional)? Missing, TimeSpan Duration)
{
    public Check Check => Recorder.Check;

    public CheckReport Report => new()
    {
        Id = Check.Id,
        Outcome = Outcome,
        Facts = Check.Facts,
        Observations = Recorder.Tallies.Values.Sum(tally => tally.Observations),
        Findings = Recorder.Findings,
        Reason = Reason,
        Duration = Duration,
    };

    private Outcome Outcome
    {
        get
        {
            var outcomes = Recorder.Tallies.Values.Select(tally => tally.Outcome).ToArray();
            return outcomes.Contains(Outcome.Fail) ? Outcome.Fail
                : Recorder.Fault is not null ? Outcome.Error
                : outcomes.Contains(Outcome.Warn) ? Outcome.Warn
                : Missing is not null && !outcomes.Contains(Outcome.Pass) ? Outcome.Inconclusive
                : outcomes.Contains(Outcome.Pass) ? Outcome.Pass
                : Outcome.Inconclusive;
        }
    }

    private string? Reason => Recorder.FaultText
        ?? Missing?.Reason
        ?? (Outcome == Outcome.Inconclusive
            ? Recorder.Tallies.Values.SelectMany(tally => tally.Reasons).Select(reason => reason.Reason).FirstOrDefault() ?? NothingSeen
            : null);

    private string NothingSeen => Check.IsPassive ? "no exchange of the run showed it" : "the check made no observation";

    /// <summary>What the check says about one of its facts.</summary>
    public (Outcome Outcome, int Observations, string? Reason, bool Optional) Of(string factId)
    {
        var tally = Recorder.Tallies.GetValueOrDefault(factId);
        if (tally is { Observations: > 0 } && (Recorder.Fault is null || tally.Outcome == Outcome.Fail))
        {
            return (tally.Outcome, tally.Observations, null, false);
        }

        if (Recorder.Fault is not null)
        {
            return (Outcome.Error, tally?.Observations ?? 0, Recorder.FaultText, false);
        }

        var (reason, optional) = tally is { Reasons: [var first, ..] } ? (first.Reason, tally.Reasons.All(each => each.Optional))
            : Missing is { } missing ? missing
            : (NothingSeen, false);
        return (Outcome.Inconclusive, 0, reason, optional);
    }
}
