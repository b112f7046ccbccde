using Inventora.Conformance.Mutants;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Mutants;

/// <summary>Servers that don't look at the request do not conform, under no profile.</summary>
public sealed class FloorServerTests
{
    public static MatrixTheoryData<string, Profile> Floors => new(MutantCatalog.FloorServers.Select(floor => floor.Id), Enum.GetValues<Profile>());

    [Theory]
    [MemberData(nameof(Floors))]
    public async Task A_floor_server_does_not_conform(string id, Profile profile)
    {
        using var server = MutantCatalog.FloorServers.Single(floor => floor.Id == id).CreateServer();

        var report = await Hunt.RunWholeAsync(server, profile);

        report.ExitCode.Should().BeOneOf(1, 2);
        report.Checks.Where(check => check.Outcome == Outcome.Error).Should().BeEmpty();
    }

    [Fact]
    public void There_are_at_least_ten() => MutantCatalog.FloorServers.Should().HaveCountGreaterThanOrEqualTo(10).And.OnlyHaveUniqueItems(floor => floor.Id);
}
