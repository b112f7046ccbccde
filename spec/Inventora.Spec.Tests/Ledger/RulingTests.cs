using Inventora.Spec.Tests.Architecture;

namespace Inventora.Spec.Tests.LedgerGates;

public sealed class RulingTests
{
    [Fact]
    public void There_is_a_ruling_on_each_of_the_forty_contradictions() =>
        TheLedger.Ledger.Contradictions.Select(ruling => ruling.Id).Should().Equal(Enumerable.Range(1, 40).Select(number => $"C-{number}"));

    [Fact]
    public void The_prose_wins_over_the_audit_example()
    {
        var ruling = TheLedger.Ledger.Contradictions.Single(candidate => candidate.Id == "C-1");

        ruling.Decision.Should().StartWith("The prose wins.");
        ruling.Lines.Should().Contain(range => range.Contains(328)).And.Contain(range => range.Contains(350));
        ruling.Facts.Should().Contain(["STOCK-AUDIT-1", "STOCK-AUDIT-4"]);
        TheLedger.Ledger["STOCK-AUDIT-1"].Verdict.Should().Be(Verdict.Fail);
        TheLedger.Ledger["STOCK-AUDIT-4"].Verdict.Should().Be(Verdict.NotObservable);
    }

    [Theory]
    [InlineData("A-AUTH", 10)]
    [InlineData("A-PAGE", 11)]
    [InlineData("A-RES", 11)]
    [InlineData("A-PATCH", 17)]
    [InlineData("A-STOCK", 19)]
    [InlineData("A-TASK", 36)]
    [InlineData("A-BATCH", 18)]
    [InlineData("A-GEN", 9)]
    public void The_silences_of_an_area_are_numbered_without_gaps(string area, int count) =>
        TheLedger.Ledger.Silences.Select(silence => silence.Id)
            .Where(id => id.StartsWith(area + "-", StringComparison.Ordinal))
            .Should().Equal(Enumerable.Range(1, count).Select(number => $"{area}-{number}"));

    [Fact]
    public void There_are_131_silences() => TheLedger.Ledger.Silences.Should().HaveCount(131);

    [Fact]
    public void Rulings_and_silences_cite_only_what_exists()
    {
        var cited = TheLedger.Ledger.Contradictions.SelectMany(ruling => ruling.Facts.Select(id => $"{ruling.Id} cites {id}"))
            .Concat(TheLedger.Ledger.Silences.SelectMany(silence => silence.Facts.Select(id => $"{silence.Id} cites {id}")));

        cited.Where(citation => !TheLedger.Ids.Contains(citation[(citation.LastIndexOf(' ') + 1)..])).ShouldBeNone();
        TheLedger.Ledger.Contradictions.Should().OnlyContain(ruling => ruling.Facts.Count > 0);
        TheLedger.Ledger.Silences.Should().OnlyContain(silence => silence.Facts.Count > 0);
    }

    [Fact]
    public void Whatever_id_a_text_mentions_exists() =>
        TheLedger.Texts
            .SelectMany(entry => TheLedger.Mentions(entry.Text).Where(id => !TheLedger.Ids.Contains(id)).Select(id => $"{entry.Id} mentions {id}"))
            .ShouldBeNone();
}
