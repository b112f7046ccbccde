using System.Text.Json.Nodes;
using Inventora.Conformance.Tests.Checks.SecondServer;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine.Faults;

/// <summary>What the documentation leaves open costs no server anything.</summary>
public class FairVariantTests
{
    public static TheoryData<string> VariantNames() => FaultRun.Names(FairVariants.All.Select(variant => variant.Name));

    [Theory]
    [MemberData(nameof(VariantNames))]
    public async Task A_fair_variant_conforms(string name)
    {
        var variant = FairVariants.All.Single(variant => variant.Name == name);
        using var server = new SecondServerHandler();
        var before = server.Snapshot();
        using var varied = new FaultyHandler(variant, server, FaultRun.BasePath);
        var report = await FaultRun.RunAsync(varied, Profile.Full);

        report.Checks.Where(check => check.Outcome is Outcome.Fail or Outcome.Error or Outcome.Warn)
            .Select(check => $"{check.Id}: {check.Reason} {string.Join("; ", check.Findings.Select(finding => $"{finding.FactId}: {finding.Expected} | {finding.Seen}"))}").Should().BeEmpty();
        report.ExitCode.Should().Be(0, string.Join("; ", report.Conditions));
        JsonComparison.Difference(JsonNode.Parse(before), JsonNode.Parse(server.Snapshot())).Should().BeNull();
    }
}
