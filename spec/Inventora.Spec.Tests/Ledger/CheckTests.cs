using Inventora.Conformance;
using Inventora.Spec.Tests.Architecture;

namespace Inventora.Spec.Tests.LedgerGates;

/// <summary>Between ledger and suite: each fact names the checks that observe it, and the code of the checks says the same.</summary>
public sealed class CheckTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Declared = CheckCatalog.All
        .SelectMany(check => check.Facts.Distinct().Select(fact => (Fact: fact, check.Id)))
        .GroupBy(entry => entry.Fact, entry => entry.Id)
        .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Order(StringComparer.Ordinal)], StringComparer.Ordinal);

    [Fact]
    public void The_ledger_names_the_checks_that_the_code_declares()
    {
        if (Environment.GetEnvironmentVariable("INVENTORA_UPDATE") == "1")
        {
            ChecksSection.Update(Declared);
            return;
        }

        TheLedger.Ledger.Facts
            .Where(fact => !fact.Checks.SequenceEqual(Declared.GetValueOrDefault(fact.Id) ?? []))
            .Select(fact => $"{fact.Id}: the ledger says [{string.Join(", ", fact.Checks)}], the code [{string.Join(", ", Declared.GetValueOrDefault(fact.Id) ?? [])}]")
            .ShouldBeNone("with INVENTORA_UPDATE=1 this test rewrites the checks of spec/facts.yaml from the code");
        ChecksSection.Rewrite(Repository.Read(ChecksSection.File), Declared).Should().Be(Repository.Read(ChecksSection.File));
    }

    [Fact]
    public void A_check_names_only_facts_that_exist() =>
        CheckCatalog.All
            .SelectMany(check => check.Facts.Where(fact => !TheLedger.Ledger.TryGetFact(fact, out _)).Select(fact => $"{check.Id} names {fact}"))
            .ShouldBeNone();

    [Fact]
    public void A_check_names_no_fact_twice() =>
        CheckCatalog.All.Where(check => check.Facts.Distinct().Count() < check.Facts.Count).Select(check => check.Id).ShouldBeNone();

    [Fact]
    public void A_fact_has_either_checks_or_a_reason_why_it_has_none() =>
        TheLedger.Ledger.Facts
            .Where(fact => fact.Checks.Count > 0 == fact.UnobservedBecause is not null)
            .Select(fact => fact.Id)
            .ShouldBeNone();

    [Fact]
    public void The_profile_of_a_fact_lets_at_least_one_of_its_checks_run() =>
        TheLedger.Ledger.Facts
            .Where(fact => Declared.ContainsKey(fact.Id))
            .Select(fact => (Fact: fact, Least: CheckCatalog.All.Where(check => check.Facts.Contains(fact.Id)).Min(check => check.Profile)))
            .Where(entry => entry.Fact.Profile is not { } profile || profile < entry.Least)
            .Select(entry => $"{entry.Fact.Id} says {entry.Fact.Profile}, its checks need {entry.Least}")
            .ShouldBeNone();
}
