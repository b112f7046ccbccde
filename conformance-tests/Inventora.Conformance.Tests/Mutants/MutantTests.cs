using System.Text.RegularExpressions;
using Inventora.Conformance.Mutants;
using Inventora.Conformance.Tests.Runner;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Mutants;

/// <summary>The suite finds every fault that it is shown, by a check of a fact that the fault breaks.</summary>
public sealed partial class MutantTests
{
    [Fact]
    public void Every_mutant_has_an_id_of_its_own_and_breaks_facts_of_the_ledger()
    {
        var ledger = Ledger.Load();

        MutantCatalog.Mutants.GroupBy(mutant => mutant.Id).Where(same => same.Count() > 1).Select(same => same.Key).Should().BeEmpty();
        MutantCatalog.Mutants.Where(mutant => !Id().IsMatch(mutant.Id)).Should().BeEmpty();
        MutantCatalog.Mutants.Where(mutant => mutant.BreaksFacts.Count == 0).Should().BeEmpty();
        MutantCatalog.Mutants.SelectMany(mutant => mutant.BreaksFacts).Where(fact => !ledger.TryGetFact(fact, out _)).Should().BeEmpty();
    }

    [Fact]
    public void There_are_mutants_enough_and_most_groups_of_the_ledger_have_some_of_behaviour()
    {
        var behaving = MutantCatalog.Mutants.Where(mutant => mutant.Id.StartsWith("second/", StringComparison.Ordinal) || mutant.Id.StartsWith("reference/", StringComparison.Ordinal)).ToArray();

        behaving.Should().HaveCountGreaterThanOrEqualTo(150);
        behaving.SelectMany(mutant => mutant.BreaksFacts).Select(fact => Group().Match(fact).Value).Distinct().Should().Contain(
            ["PROD-PATCH", "MAT-PATCH", "STOCK", "STOCK-AUDIT", "STOCK-RESTOCK", "STOCK-LOSS", "STOCK-CUSTOM", "TASK-OBJ", "TASK-POST", "TASK-LIST", "TASK-PATCH", "TASK-DEL", "ITEM", "BATCH-OBJ", "BATCH-POST", "BATCH-DEL", "PAGE", "AUTH", "ERR", "TYPE-UNIT", "GEN", "NEST"]);
    }

    [Fact]
    public async Task Every_mutant_is_killed_by_a_check_of_a_fact_that_it_breaks()
    {
        var kills = await Hunt.All;

        Text(kills.Where(kill => kill.State != KillState.Killed)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("reference/")]
    [InlineData("second/")]
    public async Task A_server_without_a_fault_is_void(string area)
    {
        // Shows that two runs against the same server can be compared to the letter, without which no mutant would ever be called void.
        var mutant = MutantCatalog.Mutants.First(each => each.Id.StartsWith(area, StringComparison.Ordinal));

        var kill = await Hunt.HuntAsync(mutant with { CreateServer = mutant.CreateSound });

        kill.State.Should().Be(KillState.Void);
    }

    [Fact]
    public async Task Every_check_kills_a_mutant_or_says_why_it_cannot()
    {
        var killers = (await Hunt.All).SelectMany(kill => kill.Checks).ToHashSet(StringComparer.Ordinal);
        var idle = CheckCatalog.All.Select(check => check.Id).Where(id => !killers.Contains(id)).ToArray();

        Text(idle.Except(IdleChecks.Reasons.Keys)).Should().BeEmpty("a check that nothing makes fail proves nothing");
        Text(IdleChecks.Reasons.Keys.Except(idle)).Should().BeEmpty("a reason that is no longer needed is taken back");
    }

    [Fact]
    public async Task The_kill_matrix_is_up_to_date()
    {
        var path = RepositoryFolder.Find("conformance-tests", "kill-matrix.md");
        var matrix = KillMatrix.Write(await Hunt.All);
        if (Environment.GetEnvironmentVariable("INVENTORA_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(path, matrix);
        }

        (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n").Should().Be(matrix, "INVENTORA_UPDATE=1 rewrites it");
    }

    private static string Text<T>(IEnumerable<T> lines) => string.Join("\n", lines);

    [GeneratedRegex("^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex("^[A-Z]+(-[A-Z]+)*")]
    private static partial Regex Group();
}
