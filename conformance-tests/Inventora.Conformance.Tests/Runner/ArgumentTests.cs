namespace Inventora.Conformance.Tests.Runner;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("an absolute http or https address", "verify", "--url", "localhost:80", "--api-key", CommandLine.Key)]
    [InlineData("an absolute http or https address", "verify", "--url", "ftp://host/api", "--api-key", CommandLine.Key)]
    [InlineData("an absolute http or https address", "verify", "--url", "http://host/api?x-inventora-api-key=" + CommandLine.Key)]
    [InlineData("an absolute http or https address", "verify", "--url", "http://me:" + CommandLine.Key + "@host/api")]
    [InlineData("A key is needed", "verify", "--url", "http://127.0.0.1:1/api")]
    [InlineData("belongs to a server that --url names", "verify", "--api-key", CommandLine.Key)]
    [InlineData("There is no option --apikey", "verify", "--url", "http://127.0.0.1:1/api", "--apikey", CommandLine.Key)]
    [InlineData("There is no option --apikey", "verify", "--apikey=" + CommandLine.Key)]
    [InlineData("belongs to no option", "verify", CommandLine.Key)]
    [InlineData("read-only, reversible or full", "verify", "--profile", "everything")]
    [InlineData("a number of seconds", "verify", "--timeout", "0")]
    [InlineData("a number of seconds", "verify", "--timeout", "soon")]
    [InlineData("KIND=FILE", "verify", "--report", "pdf=x")]
    [InlineData("KIND=FILE", "verify", "--report", "json")]
    [InlineData("the id of a fact, a check or an area", "verify", "--only", "PAGE-7777")]
    [InlineData("can't be read", "verify", "--fixtures", "/no/such/file")]
    [InlineData("can't be read", "verify", "--known-failures", "/no/such/file")]
    [InlineData("seen NOPE-1", "explain", "NOPE-1")]
    [InlineData("'--seed'", "verify", "--seed", "x")]
    [InlineData("can't be compared", "diff", "/no/such/file", "/no/such/other")]
    public async Task A_mistake_is_told_in_a_sentence_and_costs_no_run(string sentence, params string[] args)
    {
        var run = await CommandLine.RunAsync(args);

        run.IsFitForAUser().ExitCode.Should().Be(2);
        run.Error.Should().Contain(sentence);
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("PAGE-7", "PAGE-7: A page never holds more than")]
    [InlineData("page-7", "documented")]
    [InlineData("A-PAGE-1", "allowed")]
    [InlineData("C-1", "ruling")]
    public async Task Explain_knows_facts_rulings_and_silences(string id, string text)
    {
        var run = await CommandLine.RunAsync("explain", id);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(text);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Explain_knows_every_check()
    {
        var check = CheckCatalog.All[0];

        var run = await CommandLine.RunAsync("explain", check.Id);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(check.Id).And.Contain(check.Facts[0]);
    }

    [Fact]
    public async Task List_shows_every_fact_and_every_check()
    {
        var facts = await CommandLine.RunAsync("list");
        var checks = await CommandLine.RunAsync("list", "checks");

        facts.Output.Split('\n').Should().HaveCount(366 + 2);
        checks.Output.Split('\n').Should().HaveCount(CheckCatalog.All.Count + 2);
    }

    [Fact]
    public async Task Help_is_given_and_is_no_mistake()
    {
        var run = await CommandLine.RunAsync("--help");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("verify").And.Contain("diff");
    }
}
