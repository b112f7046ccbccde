namespace Inventora.Spec.Tests.LedgerGates;

public sealed class LedgerReadingTests
{
    [Fact]
    public void A_fact_is_read_with_all_that_it_has()
    {
        var fact = Ledger.Parse(
            """
            facts:
              - id: PAGE-7
                statement: A page never holds more than `limit` records.
                strength: tabled
                verdict: warn
                exceptions: None that we know.
                lines: [16, 27-28]
                pointers: ['/paths/~1tasks~1{id}/get']
                profile: read-only
                checks: [pages/limit]
            """)["PAGE-7"];

        fact.Should().BeEquivalentTo(new
        {
            Id = "PAGE-7",
            Statement = "A page never holds more than `limit` records.",
            Strength = Strength.Tabled,
            Verdict = Verdict.Warn,
            Exceptions = "None that we know.",
            Lines = new[] { new LineRange(16, 16), new LineRange(27, 28) },
            Pointers = new[] { "/paths/~1tasks~1{id}/get" },
            Profile = Profile.ReadOnly,
            Checks = new[] { "pages/limit" },
            UnobservedBecause = (string?)null,
        });
    }

    [Theory]
    [InlineData("facts: 1", "facts.yaml(1): expected a list for 'facts', found '1'.")]
    [InlineData("facts: []\nrulings: []", "facts.yaml(2): the key 'rulings' is not known here.")]
    [InlineData("facts: [", "facts.yaml(2): not readable as YAML: *")]
    [InlineData("facts: []\n---\nfacts: []", "facts.yaml: expected one YAML document, found 2.")]
    [InlineData("facts:\n  - statement: It holds.", "facts.yaml(2): expected the key 'id'.")]
    [InlineData("facts:\n  - id: A\n    statement: It holds.\n    strength: strong", "facts.yaml(4): expected one of stated, tabled, exemplified, implied for 'strength', found strong.")]
    [InlineData("structural:\n  - pointers: [/a]", "facts.yaml(2): expected the key 'reason'.")]
    [InlineData("structural:\n  - reason: Form.\n    pointer: [/a]", "facts.yaml(3): the key 'pointer' is not known here.")]
    [InlineData("contradictions:\n  - id: C-1\n    what: Two things.\n    lines: [28-27]", "facts.yaml(4): expected lines such as 16 or 27-28 in 'lines', found '28-27'.")]
    public void What_is_not_as_the_header_says_is_refused_with_its_line(string text, string message) =>
        FluentActions.Invoking(() => Ledger.Parse(text)).Should().Throw<SpecException>().WithMessage(message);

    [Fact]
    public void An_id_that_stands_twice_is_refused()
    {
        const string Silence = "  - {id: A-1, question: What?, allowed: Anything., reference: Nothing., facts: []}\n";

        FluentActions.Invoking(() => Ledger.Parse("silences:\n" + Silence + Silence)).Should().Throw<SpecException>()
            .WithMessage("facts.yaml(3): the id A-1 stands twice.");
    }

    [Theory]
    [InlineData("16", 16, 16)]
    [InlineData("27-28", 27, 28)]
    public void Lines_are_single_or_a_range(string text, int first, int last)
    {
        LineRange.TryParse(text, out var range).Should().BeTrue();

        range.Should().Be(new LineRange(first, last));
        range.ToString().Should().Be(text);
        range.Contains(last).Should().BeTrue();
        range.Contains(last + 1).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("3-")]
    [InlineData("4-3")]
    [InlineData("1-2-3")]
    [InlineData("L1")]
    public void Anything_else_is_no_range_of_lines(string text) => LineRange.TryParse(text, out _).Should().BeFalse();
}
