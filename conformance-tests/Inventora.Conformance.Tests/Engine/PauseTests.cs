using System.Net.Http.Headers;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>A server that limits the rate of requests is waited for, within bounds.</summary>
public class PauseTests
{
    private readonly MiniServer server = new();
    private readonly PausingTime time = new();

    [Fact]
    public async Task As_many_seconds_as_asked_for_are_waited()
    {
        Refuse(2, 429, new RetryConditionHeaderValue(TimeSpan.FromSeconds(45)));

        (await StatusAsync()).Should().Be("200");
        time.Pauses.Should().Equal(TimeSpan.FromSeconds(45), TimeSpan.FromSeconds(45));
    }

    [Fact]
    public async Task A_date_is_waited_for()
    {
        Refuse(1, 503, new RetryConditionHeaderValue(time.GetUtcNow().AddSeconds(7)));

        (await StatusAsync()).Should().Be("200");
        time.Pauses.Should().Equal(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task Without_a_word_the_pauses_grow_beyond_a_minute()
    {
        Refuse(7, 429, null);

        (await StatusAsync()).Should().Be("200");
        time.Pauses.Select(pause => pause.TotalSeconds).Should().Equal(1, 2, 4, 8, 16, 32, 64);
    }

    [Fact]
    public async Task Who_asks_for_too_long_is_not_waited_for_and_not_asked_again()
    {
        Refuse(int.MaxValue, 429, new RetryConditionHeaderValue(TimeSpan.FromHours(1)));

        (await StatusAsync()).Should().Contain("kept limiting the rate");
        time.Pauses.Should().BeEmpty();
        server.Handler.Requests.Should().ContainSingle(request => request.EndsWith("?busy=1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pauses_without_end_end_the_run()
    {
        Refuse(int.MaxValue, 429, new RetryConditionHeaderValue(TimeSpan.FromSeconds(100)));

        var checks = Enumerable.Range(0, 50).Select(i => EngineRun.Check($"test/{i:00}", context => context.Api.GetAsync("/products?busy=1"), "PAGE-7")).ToArray();
        var report = await new ConformanceRun(EngineRun.Options(Profile.ReadOnly) with { Time = time }, server.Handler, null, checks).RunAsync();

        time.Pauses.Sum(pause => pause.TotalMinutes).Should().BeInRange(30, 33);
        report.Conditions.Should().Contain(condition => condition.Contains("pauses of more than 30 minutes"));
        report.ExitCode.Should().Be(3);
    }

    private void Refuse(int times, int status, RetryConditionHeaderValue? retryAfter)
    {
        var refused = 0;
        server.Instead = (request, _) =>
        {
            if (request.RequestUri!.Query != "?busy=1" || refused++ >= times)
            {
                return null;
            }

            var busy = ScriptedServer.Json("""{"error": "busy"}""", status);
            busy.Headers.RetryAfter = retryAfter;
            return busy;
        };
    }

    private async Task<string> StatusAsync()
    {
        var status = "";
        var check = EngineRun.Check("test/a-check", async context => status = $"{(await context.Api.GetAsync("/products?busy=1")).Status}", "PAGE-7");
        var report = await new ConformanceRun(EngineRun.Options(Profile.ReadOnly) with { Time = time }, server.Handler, null, [check]).RunAsync();
        return status.Length > 0 ? status : report.Checks.Single().Reason!;
    }

    /// <summary>Time that passes at once, and remembers what was waited for.</summary>
    private sealed class PausingTime : TimeProvider
    {
        public List<TimeSpan> Pauses { get; } = [];

        public override DateTimeOffset GetUtcNow() => new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Pauses.Add(dueTime);
            return TimeProvider.System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
