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
        TheLedger.Ledger.Facts.Where(fact => fact.Statement[^1] != '.').Select(fact => fact.Id).ShouldBeNone();

    [Fact]
    public void Only_what_is_not_observable_or_recorded_only_goes_without_a_check() =>
        TheLedger.Ledger.Facts
            .Where(fact => fact.Checks.Count == 0 && fact.Verdict is not (Verdict.NotObservable or Verdict.Info))
            .Select(fact => $"{fact.Id} ({fact.Strength}, {fact.Verdict}) has no check")
            .ShouldBeNone();

    [Fact]
    public void What_is_not_observable_is_not_observed() =>
        TheLedger.Ledger.Facts.Where(fact => fact.Verdict == Verdict.NotObservable && fact.Checks.Count > 0).Select(fact => fact.Id).ShouldBeNone();

    [Fact]
    public void A_fact_has_a_profile_exactly_when_a_check_observes_it() =>
        TheLedger.Ledger.Facts.Where(fact => fact.Checks.Count > 0 != fact.Profile is not null).Select(fact => fact.Id).ShouldBeNone();

    [Fact]
    public void Every_reason_for_having_no_check_was_given_by_somebody() =>
        TheLedger.Ledger.Facts.Where(fact => fact.UnobservedBecause == ChecksSection.NoReasonYet).Select(fact => fact.Id).ShouldBeNone();
}
