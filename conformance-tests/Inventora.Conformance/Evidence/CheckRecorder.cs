using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Counts the observations of one check and keeps those that did not hold.</summary>
internal sealed class CheckRecorder(Check check, Ledger ledger, Redactor redactor)
{
    // A check over a thousand records that all break a fact is told once or twice, not a thousand times.
    private const int MostFindingsPerFact = 3;

    private readonly Dictionary<string, FactTally> tallies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactObserver> observers = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];

    public Check Check => check;

    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyDictionary<string, FactTally> Tallies => tallies;

    /// <summary>What went wrong in the check itself; null when nothing did.</summary>
    public Exception? Fault { get; set; }

    public string? FaultText => Fault is null ? null : redactor.Redact($"{Fault.GetType().Name}: {Fault.Message}{FirstFrame(Fault)}");

    public FactObserver For(string factId) => observers.TryGetValue(factId, out var known) ? known
        : check.Facts.Contains(factId, StringComparer.Ordinal) ? observers[factId] = new FactObserver(this, ledger[factId])
        : throw new InvalidOperationException($"The check {check.Id} observes {factId}, but does not declare it.");

    public bool Record(Fact fact, Verdict verdict, bool holds, string expected, object? seen, Exchange? exchange)
    {
        var tally = Tally(fact.Id);
        tally.Observations++;
        if (!holds)
        {
            tally.Worsen(verdict);
            if (tally.Broken++ < MostFindingsPerFact)
            {
                findings.Add(new Finding
                {
                    FactId = fact.Id,
                    Verdict = verdict,
                    Expected = redactor.Redact(expected),
                    Seen = redactor.Redact(JsonText.Short(seen)),
                    Exchange = exchange,
                });
            }
        }

        return holds;
    }

    public bool RecordHeld(Fact fact)
    {
        Tally(fact.Id).Observations++;
        return true;
    }

    public void Unobserved(string factId, string reason, bool optional) => Tally(factId).Reasons.Add((redactor.Redact(reason), optional));

    private static string FirstFrame(Exception fault) =>
        new System.Diagnostics.StackTrace(fault).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("Inventora", StringComparison.Ordinal) == true) is { } place
            ? $" (in {place.DeclaringType?.Name}.{place.Name})"
            : "";

    private FactTally Tally(string factId) => tallies.TryGetValue(factId, out var tally) ? tally : tallies[factId] = new FactTally();
}
