namespace Inventora.Conformance;

/// <summary>Which of the allowed answers a server gave where the documentation is silent.</summary>
internal sealed class BehaviourLog
{
    private readonly SortedDictionary<string, SortedSet<string>> answers = new(StringComparer.Ordinal);

    public void Note(string silenceId, string answer)
    {
        if (!answers.TryGetValue(silenceId, out var known))
        {
            answers[silenceId] = known = new SortedSet<string>(StringComparer.Ordinal);
        }

        known.Add(answer);
    }

    public IReadOnlyList<Behaviour> All => [.. answers.Select(entry => new Behaviour(entry.Key, [.. entry.Value]))];
}
