using System.Globalization;

namespace Inventora.Conformance;

/// <summary>The failures that a server's owner knows of, on the day of a run.</summary>
internal sealed class KnownFailures(IReadOnlyList<KnownFailure> entries, DateOnly today)
{
    /// <summary>The entry that covers a failure of a fact; null when it is not on the list, or no longer.</summary>
    public KnownFailure? Covering(string factId) => entries.FirstOrDefault(entry => entry.Fact == factId && entry.Expires >= today);

    /// <summary>What is wrong with the list itself: entries that have expired, and entries whose fact holds now.</summary>
    public IEnumerable<string> Problems(IReadOnlyList<FactReport> facts)
    {
        foreach (var entry in entries)
        {
            var outcome = facts.FirstOrDefault(fact => fact.Id == entry.Fact)?.Outcome;
            if (outcome == Outcome.Pass)
            {
                yield return $"The known failure {entry.Fact} is stale: the fact holds now. Take it off the list.";
            }
            else if (entry.Expires < today && outcome is not null)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"The known failure {entry.Fact} expired on {entry.Expires:yyyy-MM-dd}.");
            }
        }
    }
}
