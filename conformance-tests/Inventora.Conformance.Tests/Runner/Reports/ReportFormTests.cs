using System.Text;
using System.Xml.Linq;

namespace Inventora.Conformance.Tests.Runner.Reports;

public sealed class ReportFormTests
{
    public static TheoryData<string> Forms => ["broken", "clean", "unreachable"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_form_of_a_report_reads_as_its_golden_file(string name)
    {
        var report = Sample(name);

        GoldenFile.Match(name + ".json", report.ToJson());
        GoldenFile.Match(name + ".console.txt", ReportConsole.Write(report));
        GoldenFile.Match(name + ".junit.xml", ReportJUnit.Write(report));
        GoldenFile.Match(name + ".md", ReportMarkdown.Write(report));
        GoldenFile.Match(name + ".html", ReportHtml.Write(report));
    }

    [Fact]
    public void A_server_that_conforms_gets_three_lines()
    {
        ReportConsole.Write(SampleReports.Clean).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "Inventora conformance of http://127.0.0.1:5000/api, profile reversible, seed 4711",
            "1 checks, 99 requests, 1.2 s",
            "1 facts passed, 0 failed, 0 warned, 0 inconclusive, 0 not observable");
    }

    [Fact]
    public void What_is_left_on_a_server_that_is_gone_is_not_told()
    {
        ReportConsole.Write(SampleReports.Broken).Should().Contain("soft-deleted");
        ReportConsole.Write(SampleReports.Broken, isThrowaway: true).Should().NotContain("soft-deleted");
    }

    [Fact]
    public void No_form_lets_an_answer_act_on_its_reader()
    {
        var report = SampleReports.Broken;
        foreach (var text in new[] { ReportConsole.Write(report), ReportJUnit.Write(report), ReportMarkdown.Write(report), ReportHtml.Write(report) })
        {
            text.Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty();
            text.Should().NotContain("\u202e").And.NotContain("\ud800");
        }

        ReportHtml.Write(report).Should().NotContain("<script");
        ReportMarkdown.Write(report).Should().NotContain("@all");
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(report.ToJson()).Should().NotBeEmpty();
    }

    [Fact]
    public void No_form_shows_the_key()
    {
        var report = SampleReports.Broken;
        foreach (var text in new[] { report.ToJson(), ReportConsole.Write(report), ReportJUnit.Write(report), ReportMarkdown.Write(report), ReportHtml.Write(report) })
        {
            text.Should().NotContain("a-secret").And.Contain("$INVENTORA_API_KEY");
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void JUnit_counts_what_it_holds_and_is_red_exactly_when_the_exit_code_is_not_0(string name)
    {
        var report = Sample(name);
        var root = XDocument.Parse(ReportJUnit.Write(report)).Root!;

        foreach (var suite in root.Elements("testsuite").Prepend(root))
        {
            Count(suite, "tests").Should().Be(suite.Descendants("testcase").Count());
            Count(suite, "failures").Should().Be(suite.Descendants("failure").Count());
            Count(suite, "errors").Should().Be(suite.Descendants("error").Count());
            Count(suite, "skipped").Should().Be(suite.Descendants("skipped").Count());
        }

        root.Descendants("testcase").Should().HaveCount(report.Facts.Count + 1);
        (Count(root, "failures") + Count(root, "errors") > 0).Should().Be(report.ExitCode != 0);

        static int Count(XElement element, string name) => (int)element.Attribute(name)!;
    }

    [Fact]
    public void A_summary_stays_below_what_a_CI_server_takes()
    {
        var fact = SampleReports.Broken.Facts.Single(fact => fact.Id == "PAGE-7");
        var finding = SampleReports.Broken.Checks.Single(check => check.Id == "pages/limit-of-one").Findings[0];
        var ids = Enumerable.Range(1, 400).Select(number => $"PAGE-{number}").ToArray();
        var report = SampleReports.Broken with
        {
            Facts = [.. ids.Select(id => fact with { Id = id })],
            Checks = [.. SampleReports.Broken.Checks.Select(check => check with
            {
                Findings = [.. ids.Select(id => finding with { FactId = id, Seen = new string('x', 3000) })],
            })],
        };

        Encoding.UTF8.GetByteCount(ReportMarkdown.Write(report)).Should().BeLessThan(1024 * 1024);
        ReportMarkdown.Write(report).Should().Contain("PAGE-400");
    }

    private static ConformanceReport Sample(string name) => name switch
    {
        "broken" => SampleReports.Broken,
        "clean" => SampleReports.Clean,
        _ => SampleReports.Unreachable,
    };
}
