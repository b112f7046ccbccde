using System.Reflection;
using Inventora.Conformance.Tests.Checks.SecondServer;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Checks;

/// <summary>
/// Tries the checks on a second server that shares no code with the reference server: without a fault nothing is found, with each
/// fault a check of a fact that it breaks finds it.
/// </summary>
public sealed class SecondServerTests
{
    private static readonly FixtureChoice Named = new() { UserId = Seed.UserId, UserEmail = Seed.UserEmail, CustomStatusId = Seed.CustomStatus };

    public static TheoryData<string> Faults => [.. Enum.GetNames<Fault>().Where(name => name != nameof(Fault.None))];

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

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_found_by_a_check_of_a_fact_that_it_breaks(string name)
    {
        var broken = typeof(Fault).GetField(name)!.GetCustomAttribute<BreaksAttribute>()!;
        var expected = broken.OnlyWarns ? Outcome.Warn : Outcome.Fail;

        var report = await RunWithAsync(only: broken.Facts);
        if (!Finds(report))
        {
            // What only passive checks observe needs the requests of the others.
            report = await RunWithAsync(only: []);
        }

        report.Checks.Where(check => check.Outcome == Outcome.Error).Select(check => $"{check.Id}: {check.Reason}").Should().BeEmpty();
        Finds(report).Should().BeTrue("{0} has to be {1}, but only this was found: {2}", string.Join(" or ", broken.Facts), expected, string.Join("\n", Complaints(report)));

        bool Finds(ConformanceReport report) => report.Facts.Any(fact => broken.Facts.Contains(fact.Id) && fact.Outcome == expected);

        async Task<ConformanceReport> RunWithAsync(IReadOnlyCollection<string> only)
        {
            using var server = new SecondServerHandler(Enum.Parse<Fault>(name));
            return await RunAsync(server, Profile.Full, only: only);
        }
    }

    private static async Task<ConformanceReport> RunAsync(SecondServerHandler server, Profile profile, FixtureChoice? fixtures = null, IReadOnlyCollection<string>? only = null)
    {
        var options = new ConformanceOptions
        {
            BaseUrl = SecondServerHandler.BaseAddress,
            ApiKey = SecondServerHandler.Key,
            Profile = profile,
            Fixtures = fixtures ?? Named,
            Seed = 4711,
            Only = only ?? [],
        };
        return await new ConformanceRun(options, server).RunAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Complaints(ConformanceReport report) => report.Checks
        .SelectMany(check => check.Findings.Where(finding => finding.Verdict != Verdict.Info)
            .Select(finding => $"{check.Id} {finding.FactId} {finding.Verdict}: expected {finding.Expected}, seen {finding.Seen}; {finding.Exchange?.Curl} -> {finding.Exchange?.Answer}"));
}
