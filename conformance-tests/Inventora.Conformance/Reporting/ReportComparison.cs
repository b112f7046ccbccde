using System.Text;

namespace Inventora.Conformance;

/// <summary>What became worse, better or otherwise different between two runs.</summary>
public sealed class ReportComparison
{
    private ReportComparison(SavedReport before, SavedReport after)
    {
        var changes = Changes(before, after).ToArray();
        var isOtherProfile = before.Profile != after.Profile;
        Worse = [.. changes.Where(IsWorse).Select(Describe)];
        Better = [.. changes.Where(IsBetter).Select(Describe)];
        Other = [.. changes.Where(change => !IsWorse(change) && !IsBetter(change)).Select(Describe)];
        NotCompared = [.. before.Facts.Select(fact => fact.Fact).Except(after.Facts.Select(fact => fact.Fact))];
        Answers = [.. before.Behaviours.Keys.Union(after.Behaviours.Keys).Order(StringComparer.Ordinal)
            .Select(silence => (silence, Before: before.Behaviours.GetValueOrDefault(silence), After: after.Behaviours.GetValueOrDefault(silence)))
            .Where(answers => answers is { Before: not null, After: not null } && answers.Before != answers.After)
            .Select(answers => $"{answers.silence}: {answers.Before} -> {answers.After}")];
        if (after.CouldNotRun is { } reason)
        {
            Worse = [$"The later run could not start: {reason}"];
            NotCompared = [];
        }

        bool IsWorse(Change change) => Gravity(change.After) > Gravity(change.Before) && !(isOtherProfile && change.After == Outcome.NotObservable);
    }

    /// <summary>What became worse, a line each: a fact that is broken now, or is no longer observed. Facts in the order of the later report.</summary>
    public IReadOnlyList<string> Worse { get; }

    /// <summary>What became better.</summary>
    public IReadOnlyList<string> Better { get; }

    /// <summary>What is neither, such as facts that the later run's lower profile leaves out.</summary>
    public IReadOnlyList<string> Other { get; }

    /// <summary>Facts that the later report does not speak of: it is limited to others.</summary>
    public IReadOnlyList<string> NotCompared { get; }

    /// <summary>Answers that changed where the documentation is silent. They are never worse.</summary>
    public IReadOnlyList<string> Answers { get; }

    /// <summary>Compares two reports.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <exception cref="FormatException">The earlier run could not start, so that there is nothing to compare with.</exception>
    public static ReportComparison Of(SavedReport before, SavedReport after) => before.CouldNotRun is null
        ? new ReportComparison(before, after)
        : throw new FormatException("it says only that the run could not start");

    /// <summary>The comparison as lines of plain text; the last one is the sum.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write("Worse", Worse);
        Write("Better", Better);
        Write("Different, neither worse nor better", Other);
        Write("Different where the documentation is silent", Answers);
        Write("Not compared, because the later report does not speak of them", NotCompared.Count == 0 ? [] : [string.Join(", ", NotCompared)]);
        return text.Append($"{Worse.Count} worse, {Better.Count} better, {Other.Count} different, {NotCompared.Count} not compared\n").ToString();

        void Write(string title, IReadOnlyList<string> lines)
        {
            if (lines.Count > 0)
            {
                text.Append($"{title}:\n{string.Concat(lines.Select(line => $"  {ReportText.Printable(line)}\n"))}\n");
            }
        }
    }

    private static IEnumerable<Change> Changes(SavedReport before, SavedReport after)
    {
        var known = before.Facts.ToLookup(fact => fact.Fact, fact => fact.Outcome, StringComparer.Ordinal);
        foreach (var (fact, statement, outcome) in after.Facts)
        {
            // A fact that the earlier report does not speak of was not observed by it.
            var earlier = known[fact].FirstOrDefault(Outcome.NotObservable);
            if (earlier != outcome)
            {
                yield return new Change(fact, statement, earlier, outcome);
            }
        }
    }

    // A fact that is no longer observed may be broken by now, so losing it is worse than having it.
    private static int Gravity(Outcome outcome) => outcome switch
    {
        Outcome.Pass => 0,
        Outcome.Inconclusive or Outcome.NotObservable => 1,
        Outcome.Error => 2,
        Outcome.Warn => 3,
        _ => 4,
    };

    // What is broken and then not observed may well be broken still.
    private static bool IsBetter(Change change) => change.After == Outcome.Pass || change is { Before: Outcome.Fail, After: Outcome.Warn };

    private static string Describe(Change change) =>
        $"{change.Fact}: {ReportJson.Word(change.Before)} -> {ReportJson.Word(change.After)}: {change.Statement}";

    private readonly record struct Change(string Fact, string Statement, Outcome Before, Outcome After);
}
