using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Checks;

/// <summary>
/// Tries the checks on a second server that shares no code with the reference server: nothing is found.
/// </summary>
public sealed class SecondServerTests
{
    private static readonly FixtureChoice Named = new() { UserId = Seed.UserId, UserEmail = Seed.UserEmail, CustomStatusId = Seed.CustomStatus };

    [Theory]
    [InlineData(Profile.ReadOnly)]
    [InlineData(Profile.Reversible)]
    [InlineData(Profile.Full)]
    public async Task A_server_that_answers_the_silences_in_its_own_way_conforms(Profile profile)
    {
        using var server = new SecondServerHandler();
        var before = server.Snapshot();

        var report = await RunAsync(server, profile);

        Complaints(report).Should().BeEmpty();
        report.Checks.Where(check => check.Outcome == Outcome.Error).Select(check => $"{check.Id}: {check.Reason}").Should().BeEmpty();
        report.RestorationProblems.Should().BeEmpty();
        report.ExitCode.Should().Be(0, string.Join("; ", report.Conditions));
        server.Snapshot().Should().Be(before);
    }

    [Fact]
    public async Task A_server_of_whose_users_nothing_is_known_conforms()
    {
        using var server = new SecondServerHandler();

        var report = await RunAsync(server, Profile.Full, new FixtureChoice());

        Complaints(report).Should().BeEmpty();
        report.ExitCode.Should().Be(0, string.Join("; ", report.Conditions));
    }

    private static async Task<ConformanceReport> RunAsync(SecondServerHandler server, Profile profile, FixtureChoice? fixtures = null)
    {
        var options = new ConformanceOptions
        {
            BaseUrl = SecondServerHandler.BaseAddress,
            ApiKey = SecondServerHandler.Key,
            Profile = profile,
            Fixtures = fixtures ?? Named,
            Seed = 4711,
        };
        return await new ConformanceRun(options, server).RunAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Complaints(ConformanceReport report) => report.Checks
        .SelectMany(check => check.Findings.Where(finding => finding.Verdict != Verdict.Info)
            .Select(finding => $"{check.Id} {finding.FactId} {finding.Verdict}: expected {finding.Expected}, seen {finding.Seen}; {finding.Exchange?.Curl} -> {finding.Exchange?.Answer}"));
}
