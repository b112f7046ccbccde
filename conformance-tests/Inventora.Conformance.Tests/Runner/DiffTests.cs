using System.Text.Json.Nodes;
using Inventora.Conformance.Tests.Runner.Reports;

namespace Inventora.Conformance.Tests.Runner;

public sealed class DiffTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("inventora-runner-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Two_equal_reports_have_nothing_worse()
    {
        var run = await DiffAsync(_ => { }, _ => { });

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("0 worse, 0 better, 0 different, 0 not compared\n");
    }

    [Theory]
    [InlineData("pass", "fail")]
    [InlineData("pass", "warn")]
    [InlineData("pass", "inconclusive")]
    [InlineData("pass", "not-observable")]
    [InlineData("pass", "error")]
    [InlineData("warn", "fail")]
    [InlineData("inconclusive", "fail")]
    [InlineData("not-observable", "warn")]
    public async Task What_breaks_or_is_no_longer_observed_is_worse(string before, string after)
    {
        var run = await DiffAsync(report => Set(report, "GEN-1", before), report => Set(report, "GEN-1", after));

        run.ExitCode.Should().Be(1);
        run.Output.Should().Be($"""
            Worse:
              GEN-1: {before} -> {after}: The base URL is `https://api.inventora.com/api`.

            1 worse, 0 better, 0 different, 0 not compared

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("fail", "pass", 1, 0)]
    [InlineData("fail", "warn", 1, 0)]
    [InlineData("inconclusive", "pass", 1, 0)]
    [InlineData("fail", "inconclusive", 0, 1)]
    [InlineData("error", "inconclusive", 0, 1)]
    [InlineData("inconclusive", "not-observable", 0, 1)]
    public async Task What_holds_now_is_better_and_what_is_merely_unknown_is_different(string before, string after, int better, int other)
    {
        var run = await DiffAsync(report => Set(report, "GEN-1", before), report => Set(report, "GEN-1", after));

        run.ExitCode.Should().Be(0);
        run.LastLine.Should().Be($"0 worse, {better} better, {other} different, 0 not compared");
    }

    [Fact]
    public async Task What_a_lower_profile_does_not_observe_is_no_worse()
    {
        var run = await DiffAsync(_ => { }, report =>
        {
            report["profile"] = "read-only";
            Set(report, "GEN-1", "not-observable");
        });

        run.ExitCode.Should().Be(0);
        run.LastLine.Should().Be("0 worse, 0 better, 1 different, 0 not compared");
    }

    [Fact]
    public async Task Another_answer_where_the_documentation_is_silent_is_told_and_is_no_worse()
    {
        var run = await DiffAsync(_ => { }, report => report["behaviours"]![0]!["answers"]![0] = "cut to 1000");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("A-PAGE-1: 400 -> cut to 1000");
    }

    [Fact]
    public async Task Facts_that_the_later_report_leaves_out_are_named()
    {
        var run = await DiffAsync(_ => { }, report => report["facts"]!.AsArray().RemoveAt(0));

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("  GEN-1\n");
        run.LastLine.Should().EndWith("1 not compared");
    }

    [Fact]
    public async Task A_later_run_that_could_not_start_is_worse()
    {
        var run = await DiffAsync(_ => { }, report => report["couldNotRun"] = "nobody there");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("The later run could not start: nobody there");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\": 99}")]
    [InlineData("{\"schemaVersion\": 1}")]
    [InlineData("{\"schemaVersion\": 1, \"schemaVersion\": 1}")]
    [InlineData("{\"schemaVersion\": 1, \"target\": \"t\", \"profile\": \"full\", \"facts\": [{\"id\": \"A\", \"outcome\": \"odd\"}], \"behaviours\": []}")]
    public async Task What_is_no_report_is_unreadable(string text)
    {
        var file = Write("a.json", text);

        var run = await CommandLine.RunAsync("diff", file, file);

        run.IsFitForAUser().ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"diff: {file} can't be compared: ");
    }

    [Fact]
    public async Task An_earlier_run_that_could_not_start_is_nothing_to_compare_with()
    {
        var run = await DiffAsync(report => report["couldNotRun"] = "nobody there", _ => { });

        run.ExitCode.Should().Be(2);
    }

    private static void Set(JsonObject report, string fact, string outcome) =>
        report["facts"]!.AsArray().Single(entry => (string)entry!["id"]! == fact)!["outcome"] = outcome;

    private Task<CommandLine> DiffAsync(Action<JsonObject> before, Action<JsonObject> after) =>
        CommandLine.RunAsync("diff", Write("before.json", Changed(before)), Write("after.json", Changed(after)));

    private static string Changed(Action<JsonObject> change)
    {
        var report = ReportJson.Node(SampleReports.Broken);
        change(report);
        return report.ToJsonString();
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
