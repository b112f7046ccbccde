using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>What one check saw of one fact.</summary>
internal sealed class FactTally
{
    public int Observations { get; set; }

    public int Broken { get; set; }

    /// <summary>The gravest verdict of an observation that did not hold; null when all held.</summary>
    public Verdict? Worst { get; private set; }

    /// <summary>Why the fact was not observed, each with whether the prerequisite is an optional one.</summary>
    public List<(string Reason, bool Optional)> Reasons { get; } = [];

    public void Worsen(Verdict verdict) => Worst = Worst is { } worst && worst <= verdict ? worst : verdict;

    /// <summary>What the observations amount to. None at all is never a pass.</summary>
    public Outcome Outcome => (Observations, Worst) switch
    {
        (0, _) => Outcome.Inconclusive,
        (_, Verdict.Fail) => Outcome.Fail,
        (_, Verdict.Warn) => Outcome.Warn,
        _ => Outcome.Pass,
    };
}
