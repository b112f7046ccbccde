using Inventora.Conformance.Tests.Checks.SecondServer;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine.Faults;

/// <summary>Runs the suite against the fair server behind a fault or a variation.</summary>
internal static class FaultRun
{
    private static readonly IReadOnlyList<Check> ShapeCatalog =
        [.. CheckCatalog.All.Where(check => check.IsPassive || check.Id == "batches/deleting-one-of-two-batches-leaves-the-other")];

    private static readonly IReadOnlyList<Check> PageCatalog = [.. CheckCatalog.All.Where(check => check.IsPassive || check.Area == "pages")];

    public static string BasePath => SecondServerHandler.BaseAddress.AbsolutePath.TrimEnd('/');

    /// <summary>Runs the checks of some facts, or all.</summary>
    public static Task<ConformanceReport> RunAsync(HttpMessageHandler server, Profile profile, params string[] facts) =>
        new ConformanceRun(Options(profile, facts), server, null).RunAsync();

    /// <summary>Runs only the checks of pages.</summary>
    public static Task<ConformanceReport> RunPagesAsync(HttpMessageHandler server, Profile profile, params string[] facts) =>
        new ConformanceRun(Options(profile, facts), server, null, PageCatalog).RunAsync();

    /// <summary>Runs only what sees the shapes of records, which show as soon as the lists are read.</summary>
    public static Task<ConformanceReport> SeeShapesAsync(HttpMessageHandler server, Profile profile, params string[] facts) =>
        new ConformanceRun(Options(profile, facts), server, null, ShapeCatalog).RunAsync();

    public static void Found(ConformanceReport report, string[] facts, bool onlyWarns)
    {
        var wanted = onlyWarns ? Outcome.Warn : Outcome.Fail;
        report.Checks.Where(check => check.Outcome == Outcome.Error).Select(check => $"{check.Id}: {check.Reason}").Should().BeEmpty();
        report.Facts.Where(fact => facts.Contains(fact.Id)).Select(fact => (fact.Id, fact.Outcome)).Should().Contain(fact => fact.Outcome == wanted);
        report.ExitCode.Should().Match(code => onlyWarns ? code != 1 : code == 1);
    }

    public static TheoryData<string> Names(IEnumerable<string> names)
    {
        var data = new TheoryData<string>();
        foreach (var name in names)
        {
            data.Add(name);
        }

        return data;
    }

    private static ConformanceOptions Options(Profile profile, string[] facts) => new()
    {
        BaseUrl = SecondServerHandler.BaseAddress,
        ApiKey = SecondServerHandler.Key,
        Profile = profile,
        Seed = 1,
        Only = facts,
        Fixtures = new FixtureChoice { UserId = Seed.UserId, UserEmail = Seed.UserEmail, CustomStatusId = Seed.CustomStatus },
    };
}
