using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Which of the allowed answers a server gave where the documentation is silent.</summary>
internal sealed class BehaviourLog(Redactor redactor)
{
    // An answer that is never the same twice is no answer worth listing.
    private const int MostAnswers = 20;

    private readonly SortedDictionary<string, SortedSet<string>> answers = new(StringComparer.Ordinal);

    public void Note(string silenceId, string answer)
    {
        lock (answers)
        {
            if (!answers.TryGetValue(silenceId, out var known))
            {
                answers[silenceId] = known = new SortedSet<string>(StringComparer.Ordinal);
            }

            if (known.Count < MostAnswers)
            {
                known.Add(redactor.Redact(JsonText.Short(answer)));
            }
        }
    }

    public IReadOnlyList<Behaviour> Of(Ledger ledger) =>
        [.. answers.Select(entry => new Behaviour(entry.Key, Question(ledger, entry.Key), [.. entry.Value]))];

    private static string Question(Ledger ledger, string silenceId) =>
        ledger.Silences.FirstOrDefault(silence => silence.Id == silenceId)?.Question ?? "";
}
