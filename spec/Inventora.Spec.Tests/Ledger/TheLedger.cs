using System.Text.RegularExpressions;

namespace Inventora.Spec.Tests.LedgerGates;

/// <summary>The ledger that these tests are about, loaded once.</summary>
internal static partial class TheLedger
{
    public static Ledger Ledger { get; } = Ledger.Load();

    /// <summary>The ids of facts, rulings and silences.</summary>
    public static IReadOnlySet<string> Ids { get; } =
        Ledger.Facts.Select(fact => fact.Id)
            .Concat(Ledger.Contradictions.Select(ruling => ruling.Id))
            .Concat(Ledger.Silences.Select(silence => silence.Id))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Every text of the ledger with the id of its entry.</summary>
    public static IEnumerable<(string Id, string Text)> Texts =>
        Ledger.Facts.SelectMany(fact => Each(fact.Id, fact.Statement, fact.Exceptions, fact.UnobservedBecause))
            .Concat(Ledger.Contradictions.SelectMany(ruling => Each(ruling.Id, ruling.What, ruling.Decision, ruling.Treatment)))
            .Concat(Ledger.Silences.SelectMany(silence => Each(silence.Id, silence.Question, silence.Forces, silence.Allowed, silence.Reference)))
            .Concat(Ledger.Structural.Select(places => ("structural", places.Reason)));

    /// <summary>The ids that a text mentions, such as <c>C-1</c> or <c>TASK-POST-8a</c>.</summary>
    public static IEnumerable<string> Mentions(string text) => Id().Matches(text).Select(match => match.Value);

    /// <summary>Says whether a fact has a word in its statement or its exceptions; the word may hold any characters.</summary>
    public static bool Names(Fact fact, string word) =>
        Regex.IsMatch($"{fact.Statement} {fact.Exceptions}", $@"(?<![\w.-]){Regex.Escape(word)}(?![\w-]|\.\w)", RegexOptions.CultureInvariant);

    private static IEnumerable<(string Id, string Text)> Each(string id, params string?[] texts) => texts.OfType<string>().Select(text => (id, text));

    [GeneratedRegex(@"\b[A-Z]{1,5}(-[A-Z]+)*-[0-9]+[a-z]?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
