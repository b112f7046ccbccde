using System.Text.RegularExpressions;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>The checks of the suite, as they are declared.</summary>
public class CatalogTests
{
    [Fact]
    public void Every_check_has_an_id_that_reads_as_a_sentence_and_facts_of_the_ledger()
    {
        var ledger = Ledger.Load();

        CheckCatalog.All.Should().NotBeEmpty();
        CheckCatalog.All.Where(check => !Regex.IsMatch(check.Id, "^[a-z]+/[a-z0-9]+(-[a-z0-9]+)+$")).Should().BeEmpty();
        CheckCatalog.All.SelectMany(check => check.Facts, (check, fact) => (check.Id, fact)).Where(pair => !ledger.TryGetFact(pair.fact, out _)).Should().BeEmpty();
        CheckCatalog.All.SelectMany(check => check.Facts.GroupBy(fact => fact).Where(same => same.Count() > 1).Select(same => (check.Id, same.Key))).Should().BeEmpty();
    }

    [Fact]
    public void Checks_run_in_the_order_that_is_safe()
    {
        CheckCatalog.All.Select(check => check.Phase).Should().BeInAscendingOrder();
        CheckCatalog.All.Where(check => check.Phase is RunPhase.Stock or RunPhase.Batches).Should().OnlyContain(check => check.Profile == Profile.Full);
        CheckCatalog.All.Where(check => check.Phase == RunPhase.Reading).Should().OnlyContain(check => check.Profile == Profile.ReadOnly);
    }

    [Fact]
    public void A_check_that_is_declared_wrongly_is_refused()
    {
        var find = () => CheckCatalog.In([typeof(WithoutPhase)]);

        find.Should().Throw<InvalidOperationException>().Which.Message.Should().EndWith("WithoutPhase.Check is a check, but its class has no [Phase].");
    }

    [Fact]
    public void Two_checks_cannot_share_an_id()
    {
        var find = () => CheckCatalog.In([typeof(Twins)]);

        find.Should().Throw<InvalidOperationException>().WithMessage("Two checks have the id a/b-c: *");
    }

    private sealed class WithoutPhase
    {
        [Check("a/b-c", Profile.ReadOnly, "PAGE-7")]
        public static Task Check(CheckContext context) => Task.CompletedTask;
    }

    [Phase(RunPhase.Reading)]
    private sealed class Twins
    {
        [Check("a/b-c", Profile.ReadOnly, "PAGE-7")]
        public static Task One(CheckContext context) => Task.CompletedTask;

        [Check("a/b-c", Profile.ReadOnly, "PAGE-7")]
        public static Task Two(CheckContext context) => Task.CompletedTask;
    }
}
