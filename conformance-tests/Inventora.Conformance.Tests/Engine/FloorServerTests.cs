using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>Servers that always answer the same do not conform, under no profile.</summary>
public class FloorServerTests
{
    public static TheoryData<int, string, Profile> Floors()
    {
        var floors = new TheoryData<int, string, Profile>();
        foreach (var profile in Enum.GetValues<Profile>())
        {
            foreach (var (status, body) in new[]
            {
                (200, "{}"), (200, "[]"), (200, "null"), (200, "\"ok\""), (404, """{"error": "not found"}"""), (500, """{"error": "sorry"}"""), (400, """{"error": "no"}"""),
                (200, """{"data": [], "pagination": {"totalCount": 0, "offset": 0, "limit": 100}}"""), (204, ""), (301, ""),
            })
            {
                floors.Add(status, body, profile);
            }
        }

        return floors;
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public async Task A_server_that_always_answers_the_same_does_not_conform(int status, string body, Profile profile)
    {
        var report = await new ConformanceRun(EngineRun.Options(profile), new ScriptedServer((_, _) => ScriptedServer.Json(body, status))).RunAsync();

        report.ExitCode.Should().BeOneOf(1, 2);
        report.Checks.Where(check => check.Outcome == Outcome.Error).Should().BeEmpty();
    }
}
