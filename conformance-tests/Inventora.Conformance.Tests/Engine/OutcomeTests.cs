using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>What observations amount to, for checks, facts and the exit code.</summary>
public class OutcomeTests
{
    [Fact]
    public async Task No_observation_is_never_a_pass()
    {
        var report = await EngineRun.CheckAsync(new MiniServer().Handler, _ => Task.CompletedTask);

        report.Checks.Single().Outcome.Should().Be(Outcome.Inconclusive);
        report.Fact("PAGE-7").Should().Match<FactReport>(fact => fact.Outcome == Outcome.Inconclusive && fact.Required && fact.Reason == "the check made no observation");
        report.ExitCode.Should().Be(3);
    }

    [Fact]
    public async Task A_fact_that_held_passes_with_its_count()
    {
        var report = await ObserveAsync(context =>
        {
            context.Observe("PAGE-7", true, "x", "x");
            context.Observe("PAGE-7", true, "x", "x");
            context.Observe("RES-19", true, "x", "x");
        });

        report.Fact("PAGE-7").Should().Match<FactReport>(fact => fact.Outcome == Outcome.Pass && fact.Observations == 2);
        report.ExitCode.Should().Be(0);
        report.Summary.Passed.Should().Be(2);
    }

    [Fact]
    public async Task A_broken_fact_is_judged_by_its_own_verdict()
    {
        var report = await ObserveAsync(context =>
        {
            context.Observe("PAGE-7", false, "at most 2", 3);
            context.Observe("RES-19", false, "known", "unknown");
        });

        report.Fact("PAGE-7").Outcome.Should().Be(Outcome.Fail);
        report.Fact("RES-19").Outcome.Should().Be(Outcome.Warn);
        report.ExitCode.Should().Be(1);
        var check = report.Checks.Single();
        (check.Outcome, check.Expected, check.Seen).Should().Be((Outcome.Fail, "at most 2", "3"));
    }

    [Fact]
    public async Task A_warning_of_a_failing_fact_only_warns()
    {
        var report = await ObserveAsync(context =>
        {
            context.For("PAGE-7").Warn(false, "x", "y");
            context.Observe("RES-19", true, "x", "x");
        });

        report.Fact("PAGE-7").Outcome.Should().Be(Outcome.Warn);
        report.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task An_exception_in_a_check_is_the_suite_s_error()
    {
        var report = await EngineRun.CheckAsync(new MiniServer().Handler, context =>
        {
            context.Observe("PAGE-7", true, "x", "x");
            throw new InvalidOperationException("oops");
        });

        report.Checks.Single().Should().Match<CheckReport>(check => check.Outcome == Outcome.Error && check.Reason!.StartsWith("InvalidOperationException: oops"));
        report.Fact("PAGE-7").Outcome.Should().Be(Outcome.Error);
        report.ExitCode.Should().Be(4);
    }

    [Fact]
    public async Task A_failure_counts_more_than_an_error_of_the_same_check()
    {
        var report = await EngineRun.CheckAsync(new MiniServer().Handler, context =>
        {
            context.Observe("PAGE-7", false, "x", "y");
            throw new InvalidOperationException("oops");
        });

        report.Fact("PAGE-7").Outcome.Should().Be(Outcome.Fail);
        report.Fact("RES-19").Outcome.Should().Be(Outcome.Error);
        report.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task Observing_a_fact_that_is_not_declared_is_an_error()
    {
        var report = await ObserveAsync(context => context.Observe("PAGE-8", true, "x", "x"));

        report.Checks.Single().Outcome.Should().Be(Outcome.Error);
        report.Checks.Single().Reason.Should().Contain("does not declare it");
    }

    [Fact]
    public async Task A_missing_optional_prerequisite_costs_nothing()
    {
        var report = await EngineRun.RunAsync(
            new MiniServer().Handler,
            Profile.Full,
            default,
            EngineRun.Check("test/email", context => throw new InconclusiveException("no email", optional: true), "PAGE-7"),
            EngineRun.Check("test/other", Observed("PAGE-8", true), "PAGE-8"));

        report.Fact("PAGE-7").Should().Match<FactReport>(fact => fact.Outcome == Outcome.Inconclusive && !fact.Required && fact.Reason == "no email");
        report.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData(true, true, Outcome.Pass)]
    [InlineData(true, null, Outcome.Pass)]
    [InlineData(true, false, Outcome.Fail)]
    [InlineData(null, null, Outcome.Inconclusive)]
    public async Task A_fact_of_several_checks_has_the_gravest_outcome(bool? first, bool? second, Outcome outcome)
    {
        var report = await EngineRun.RunAsync(
            new MiniServer().Handler,
            Profile.Full,
            default,
            EngineRun.Check("test/first", Observed("PAGE-7", first), "PAGE-7"),
            EngineRun.Check("test/second", Observed("PAGE-7", second), "PAGE-7"));

        report.Fact("PAGE-7").Outcome.Should().Be(outcome);
    }

    [Fact]
    public async Task A_fact_that_needs_another_profile_is_not_observable_and_not_required()
    {
        var body = Observed("STOCK-AUDIT-1", true);
        var full = new Check(new CheckAttribute("test/full", Profile.Full, "STOCK-AUDIT-1"), RunPhase.Stock, "test", body);
        var report = await EngineRun.RunAsync(new MiniServer().Handler, Profile.ReadOnly, default, full, EngineRun.Check("test/other", Observed("PAGE-8", true), "PAGE-8"));

        report.Fact("STOCK-AUDIT-1").Should().Match<FactReport>(fact => fact.Outcome == Outcome.NotObservable && fact.Reason == "the profile full is needed");
        report.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Info_is_recorded_and_passes()
    {
        var report = await EngineRun.RunAsync(new MiniServer().Handler, Profile.Full, default, EngineRun.Check("test/info", Observed("PAGE-18", false), "PAGE-18"));

        report.Fact("PAGE-18").Outcome.Should().Be(Outcome.Pass);
        report.Checks.Single().Findings.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Info);
    }

    [Fact]
    public async Task The_JSON_has_the_settled_members()
    {
        var report = await ObserveAsync(context => context.Observe("PAGE-7", false, "at most 2", 3));

        var json = System.Text.Json.Nodes.JsonNode.Parse(report.ToJson())!;
        json["schemaVersion"]!.GetValue<int>().Should().Be(1);
        json["profile"]!.GetValue<string>().Should().Be("full");
        json["seed"]!.GetValue<int>().Should().Be(7);
        json["exitCode"]!.GetValue<int>().Should().Be(1);
        var fact = json["facts"]!.AsArray().Single(entry => entry!["id"]!.GetValue<string>() == "PAGE-7")!;
        fact["outcome"]!.GetValue<string>().Should().Be("fail");
        fact["strength"]!.GetValue<string>().Should().Be("tabled");
        json["checks"]![0]!["expected"]!.GetValue<string>().Should().Be("at most 2");
    }

    private static Func<CheckContext, Task> Observed(string fact, bool? holds) => context =>
    {
        if (holds is { } known)
        {
            context.Observe(fact, known, "x", "y");
        }

        return Task.CompletedTask;
    };

    private static Task<ConformanceReport> ObserveAsync(Action<CheckContext> body) => EngineRun.CheckAsync(new MiniServer().Handler, context =>
    {
        body(context);
        return Task.CompletedTask;
    });
}
