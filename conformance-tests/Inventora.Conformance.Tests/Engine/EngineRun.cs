using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>Runs the engine over checks that a test defines.</summary>
internal static class EngineRun
{
    public const string Key = "secret-key-4711-qwertz";

    public static ConformanceOptions Options(Profile profile = Profile.Full) =>
        new() { BaseUrl = new Uri("http://server.test/api"), ApiKey = Key, Profile = profile, Seed = 7, Timeout = TimeSpan.FromSeconds(5), ValidatesRequests = false };

    /// <summary>Runs one check of a test's own.</summary>
    public static Task<ConformanceReport> CheckAsync(HttpMessageHandler server, Func<CheckContext, Task> body, Profile profile = Profile.Full, CancellationToken cancellation = default) =>
        RunAsync(server, profile, cancellation, Check("test/a-check", body, "PAGE-7", "RES-19"));

    public static Task<ConformanceReport> RunAsync(HttpMessageHandler server, Profile profile, CancellationToken cancellation, params Check[] checks) =>
        new ConformanceRun(Options(profile), server, null, checks).RunAsync(cancellation);

    /// <summary>A check. PAGE-7 has the verdict fail, RES-19 warn, PAGE-18 info.</summary>
    public static Check Check(string id, Func<CheckContext, Task> body, params string[] facts) =>
        new(new CheckAttribute(id, Profile.ReadOnly, facts), RunPhase.Reading, id, body);

    public static FactReport Fact(this ConformanceReport report, string id) => report.Facts.Single(fact => fact.Id == id);
}
