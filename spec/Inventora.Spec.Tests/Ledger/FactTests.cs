using Inventora.Spec.Tests.Architecture;

namespace Inventora.Spec.Tests.LedgerGates;

public sealed class FactTests
{
    [Fact]
    public void The_facts_are_the_366_that_were_read_out_of_the_documentation()
    {
        var ids = Repository.Read("spec/Inventora.Spec.Tests/Ledger/fact-ids.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        ids.Should().HaveCount(366).And.OnlyHaveUniqueItems();
        TheLedger.Ledger.Facts.Select(fact => fact.Id).Should().Equal(ids, "an id is never changed, dropped or given another meaning");
    }

    [Fact]
    public void Every_fact_can_be_looked_up_by_its_id()
    {
        TheLedger.Ledger.Facts.Should().OnlyContain(fact => ReferenceEquals(TheLedger.Ledger[fact.Id], fact));
        TheLedger.Ledger.TryGetFact("page-7", out _).Should().BeFalse("ids are case-sensitive");
        FluentActions.Invoking(() => TheLedger.Ledger["PAGE-99"]).Should().Throw<KeyNotFoundException>().WithMessage("*PAGE-99*");
    }

    [Fact]
    public void No_two_facts_say_the_same() =>
        TheLedger.Ledger.Facts.Select(fact => fact.Statement).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_statement_is_a_sentence() =>
        TheLedger.Ledger.Facts.Where(fact => fact.Statement[^1] != '.').Should().BeEmpty();

    [Fact]
    public void A_fact_that_no_check_can_observe_needs_no_profile_and_every_other_has_one() =>
        TheLedger.Ledger.Facts.Where(fact => fact.Profile is null).Should().OnlyContain(
            fact => fact.UnobservedBecause != null && (fact.Verdict == Verdict.NotObservable || fact.Verdict == Verdict.Info));

    [Fact]
    public void A_fact_that_is_not_observable_has_no_profile() =>
        TheLedger.Ledger.Facts.Where(fact => fact.Verdict == Verdict.NotObservable).Should().OnlyContain(fact => fact.Profile == null);
}
