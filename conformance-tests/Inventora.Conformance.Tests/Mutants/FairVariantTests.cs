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
        using var server = MutantCatalog.FairVariants.Single(variant => variant.Id == id).CreateServer();
        var before = server.Snapshot?.Invoke();

        var report = await Hunt.RunWholeAsync(server, Profile.Full);

        string.Join("\n", Hunt.Complaints(report)).Should().BeEmpty();
        report.Checks.Where(check => check.Outcome is Outcome.Fail or Outcome.Error or Outcome.Warn).Select(check => $"{check.Id}: {check.Reason}").Should().BeEmpty();
        report.RestorationProblems.Should().BeEmpty();
        report.ExitCode.Should().Be(0, string.Join("; ", report.Conditions));
        if (before is not null)
        {
            JsonComparison.Difference(JsonNode.Parse(before), JsonNode.Parse(server.Snapshot!())).Should().BeNull();
        }
    }

    [Fact]
    public void There_are_at_least_thirty() => MutantCatalog.FairVariants.Should().HaveCountGreaterThanOrEqualTo(30).And.OnlyHaveUniqueItems(variant => variant.Id);
}
