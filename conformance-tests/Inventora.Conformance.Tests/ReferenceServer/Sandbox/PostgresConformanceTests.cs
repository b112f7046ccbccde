using Inventora.Conformance.Tests.Adoption;

namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>The whole suite against the sandbox on PostgreSQL.</summary>
public sealed class PostgresConformanceTests
{
    [Fact]
    public async Task The_suite_finds_nothing_on_PostgreSQL()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var sandbox = await SandboxInProcess.StartAsync("--database", database.Connection);
        var options = new ConformanceOptions
        {
            BaseUrl = new Uri("http://localhost/api"),
            ApiKey = SandboxInProcess.Key,
            Profile = Inventora.Spec.Profile.Full,
            Fixtures = await new SeededFixtures().ChooseAsync(TestContext.Current.CancellationToken),
        };

        var report = await new ConformanceRun(options, sandbox.Server.CreateHandler()).RunAsync(TestContext.Current.CancellationToken);

        report.ExitCode.Should().Be(0, ReportConsole.Write(report, isThrowaway: true));
    }
}
