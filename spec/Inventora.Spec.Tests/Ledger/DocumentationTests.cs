using System.Text.RegularExpressions;
using Inventora.Spec.Tests.Architecture;
using Inventora.Spec.Tests.Contract;

namespace Inventora.Spec.Tests.LedgerGates;

/// <summary>Holds the ledger against the documentation itself, where that is to be had.</summary>
public sealed partial class DocumentationTests
{
    private const string Absent = "The API's documentation is not part of the repository; INVENTORA_SHARED names the folder that holds it.";

    /// <summary>A longer range is evidence that a whole example has a form, not a reading of each of its lines.</summary>
    private const int LongestReading = 8;

    /// <summary>So many words in the same order are a copy.</summary>
    private const int RunLength = 8;

    /// <summary>Lines that say nothing themselves: they head what the lines after them say.</summary>
    private static readonly string[] Headings = ["Request Body:", "Fields:", "unitType", "One of:"];

    private static readonly Lazy<string[]> Text = new(() => File.ReadAllText(Documentation.Path!).Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n'));

    private static IEnumerable<(string Id, LineRange Range)> Citations =>
        TheLedger.Ledger.Facts.SelectMany(fact => fact.Lines.Select(range => (fact.Id, range)))
            .Concat(TheLedger.Ledger.Contradictions.SelectMany(ruling => ruling.Lines.Select(range => (ruling.Id, range))));

    [Fact]
    public void Every_fact_and_every_ruling_cites_lines()
    {
        TheLedger.Ledger.Facts.Should().OnlyContain(fact => fact.Lines.Count > 0);
        TheLedger.Ledger.Contradictions.Should().OnlyContain(ruling => ruling.Lines.Count > 0);
    }

    [Fact]
    public void Lines_are_cited_in_order_and_only_once()
    {
        static bool InOrder(IReadOnlyList<LineRange> lines) => lines.Zip(lines.Skip(1)).All(pair => pair.First.Last < pair.Second.First);

        TheLedger.Ledger.Facts.Where(fact => !InOrder(fact.Lines)).Select(fact => fact.Id).ShouldBeNone();
        TheLedger.Ledger.Contradictions.Where(ruling => !InOrder(ruling.Lines)).Select(ruling => ruling.Id).ShouldBeNone();
    }

    [Fact]
    public void Every_line_that_is_cited_exists_and_none_is_empty()
    {
        Assert.SkipUnless(Documentation.Path is not null, Absent);

        Citations.Where(citation => citation.Range.Last > Text.Value.Length).Select(citation => $"{citation.Id}: {citation.Range}").ShouldBeNone();
        Citations.Where(citation => citation.Range.First == citation.Range.Last && Text.Value[citation.Range.First - 1].Trim().Length == 0).Select(citation => $"{citation.Id}: {citation.Range}").ShouldBeNone();
    }

    [Fact]
    public void Every_line_with_content_is_cited_or_only_heads_others()
    {
        Assert.SkipUnless(Documentation.Path is not null, Absent);
        var read = Citations.Where(citation => citation.Range.Last - citation.Range.First < LongestReading).Select(citation => citation.Range).ToArray();

        var unread = Enumerable.Range(1, Text.Value.Length)
            .Where(line => Text.Value[line - 1].Trim(' ', '{', '}', '[', ']', ',').Length > 0)
            .Where(line => !Headings.Contains(Text.Value[line - 1].Trim()))
            .Where(line => !read.Any(range => range.Contains(line)))
            .Select(line => $"{line}: {Text.Value[line - 1]}");

        unread.ShouldBeNone();
    }

    [Fact]
    public void A_property_that_a_fact_claims_is_named_on_a_line_that_the_fact_cites()
    {
        Assert.SkipUnless(Documentation.Path is not null, Absent);

        var unsupported = from fact in TheLedger.Ledger.Facts
                          from pointer in fact.Pointers
                          let steps = pointer.Split('/')
                          let at = Array.IndexOf(steps, "properties")
                          where at >= 0
                          where !fact.Lines.Any(range => Enumerable.Range(range.First, range.Last - range.First + 1)
                              .Any(line => Text.Value[line - 1].Contains(steps[at + 1], StringComparison.Ordinal)))
                          select $"{fact.Id} claims {pointer}";

        unsupported.ShouldBeNone();
    }

    [Fact]
    public void No_text_of_the_ledger_has_a_sentence_of_the_documentation()
    {
        Assert.SkipUnless(Documentation.Path is not null, Absent);
        var theirs = Runs(string.Join('\n', Text.Value)).ToHashSet();

        theirs.Should().NotBeEmpty();
        TheLedger.Texts
            .SelectMany(entry => Runs(Code().Replace(entry.Text, " ")).Where(theirs.Contains).Select(run => $"{entry.Id}: {run}"))
            .ShouldBeNone("names and values can't be said otherwise, sentences can");
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Documentation.Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - RunLength + 1)).Select(start => string.Join(' ', words.AsSpan(start, RunLength).ToArray()));
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();
}
