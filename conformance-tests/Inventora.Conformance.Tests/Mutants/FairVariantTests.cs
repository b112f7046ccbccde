using System.Text.Json.Nodes;
using Inventora.Conformance.Mutants;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Mutants;

/// <summary>What the documentation leaves open costs no server anything, not even a warning.</summary>
public sealed class FairVariantTests
{
    public static TheoryData<string> VariantIds => [.. MutantCatalog.FairVariants.Select(variant => variant.Id)];

    [Theory]
    [MemberData(nameof(VariantIds))]
    public async Task A_fair_variant_conforms(string id)
    {
        var variant = MutantCatalog.FairVariants.Single(variant => variant.Id == id);
        using var server = variant.CreateServer();
        var before = server.Snapshot?.Invoke();

        var report = await Hunt.RunWholeAsync(server, Profile.Full);

        string.Join("\n", Hunt.Complaints(report with { Checks = [.. report.Checks.Where(check => !IsExplained(check))] })).Should().BeEmpty();
        report.Checks.Where(check => check.Outcome is Outcome.Fail or Outcome.Error || (check.Outcome is Outcome.Warn && !IsExplained(check))).Select(check => $"{check.Id}: {check.Reason}").Should().BeEmpty();
        variant.Warned.Keys.Except(report.Checks.SelectMany(check => check.Findings).Select(finding => finding.FactId)).Should().BeEmpty("a reason that is no longer needed is taken back");
        report.RestorationProblems.Should().BeEmpty();
        report.ExitCode.Should().Be(0, string.Join("; ", report.Conditions));
        if (before is not null)
        {
            JsonComparison.Difference(JsonNode.Parse(before), JsonNode.Parse(server.Snapshot!())).Should().BeNull();
        }

        bool IsExplained(CheckReport check) => check.Outcome == Outcome.Warn && check.Findings.All(finding => variant.Warned.ContainsKey(finding.FactId));
    }

    [Fact]
    public async Task A_server_that_calculates_in_doubles_is_warned_and_conforms()
    {
        // JSON promises no more than doubles, so that this mutant is one only to those who ask for exact decimals.
        using var server = MutantCatalog.Mutants.Single(mutant => mutant.Id == "reference/quantities-are-kept-as-doubles").CreateServer();

        var report = await Hunt.RunWholeAsync(server, Profile.Full);

        report.ExitCode.Should().Be(0, string.Join("\n", Hunt.Complaints(report)));
        report.Checks.SelectMany(check => check.Findings).Where(finding => finding.Verdict == Verdict.Warn).Select(finding => finding.FactId).Distinct().Should().Equal("STOCK-21");
    }

    [Fact]
    public void There_are_at_least_thirty() => MutantCatalog.FairVariants.Should().HaveCountGreaterThanOrEqualTo(30).And.OnlyHaveUniqueItems(variant => variant.Id);
}
