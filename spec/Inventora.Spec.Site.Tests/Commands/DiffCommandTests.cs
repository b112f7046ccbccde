using System.Text.Json.Nodes;
using static Inventora.Spec.Site.Tests.Changes.Documents;

namespace Inventora.Spec.Site.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("diff-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Nothing_changed_ends_with_0()
    {
        var (code, output, _) = await RunAsync(Response("{type: string}"), Response("{type: string}"));

        (code, output).Should().Be((0, "No changes.\n"));
    }

    [Theory]
    [InlineData("any", 1)]
    [InlineData("servers", 1)]
    [InlineData("clients", 0)]
    [InlineData("source", 0)]
    [InlineData("clients,source,binary", 0)]
    [InlineData("clients;servers", 1)]
    public async Task Who_must_not_break_is_asked_for(string failOn, int expected)
    {
        var (code, _, _) = await RunAsync(Response("{type: string}"), Response("{type: string, maxLength: 9}"), "--fail-on", failOn);

        code.Should().Be(expected);
    }

    [Fact]
    public async Task Parts_of_CSharp_that_nobody_emits_cannot_break()
    {
        var before = Paths("/things: {get: {operationId: listThings, tags: [A], responses: {'204': {description: Done.}}}}");
        var after = before + "  /more: {get: {operationId: listMore, tags: [A], responses: {'204': {description: Done.}}}}\n";

        (await RunAsync(before, after, "--fail-on", "source")).Code.Should().Be(1);
        (await RunAsync(before, after, "--fail-on", "source", "--emit", "models;client")).Code.Should().Be(0);
    }

    [Fact]
    public async Task The_report_says_rule_place_and_values()
    {
        var (code, output, _) = await RunAsync(Response("{type: string}"), Response("{type: string, maxLength: 9}"));

        code.Should().Be(1);
        output.Should().Be("""
            BREAKS OCD0410 A bound is tighter: Thing, maxLength
                   for   servers
                   was   old.yaml(7) #/components/schemas/Thing
                   is    maxLength: 9   at new.yaml(7) #/components/schemas/Thing/maxLength
            1 change, 1 breaking.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Json_is_for_programs()
    {
        var (_, output, _) = await RunAsync(RequestProperty("{type: integer}"), RequestProperty("{type: integer}", "size"), "--format", "json");

        var change = JsonNode.Parse(output)!["changes"]!.AsArray().Should().ContainSingle().Subject!;
        change.ToJsonString().Should().Be(
            """{"rule":"OCD0416","title":"A property is required now","subject":"Thing.size","clients":true,"servers":false,"source":["models"],"binary":["models"],"old":{"pointer":"/components/schemas/Thing/properties/size","line":7,"value":null},"new":{"pointer":"/components/schemas/Thing/required","line":7,"value":"size"}}""");
    }

    [Fact]
    public async Task Text_of_a_document_stays_text_in_Markdown()
    {
        var (_, output, _) = await RunAsync(Operation("summary: '<script>|`x`', responses: {}"), Operation("summary: '[a](b) | c', responses: {}"), "--format", "markdown");

        output.Should().Contain(@"| \<script\>\|\`x\` | \[a\]\(b\) \| c |");
    }

    [Theory]
    [InlineData("not: openapi", "openapi")]
    [InlineData("a: {", "old.yaml")]
    public async Task What_cannot_be_read_ends_with_2_and_its_place(string text, string expected)
    {
        var (code, output, error) = await RunAsync(text, Response("{type: string}"));

        (code, output).Should().Be((2, ""));
        error.Should().Contain("old.yaml").And.Contain(expected);
    }

    [Fact]
    public async Task A_wrong_word_is_an_argument_that_is_wrong()
    {
        var (code, _, error) = await RunAsync("", "", "--fail-on", "everybody");

        code.Should().Be(2);
        error.Should().Contain("expected one of clients, servers, source, binary, any, found 'everybody'");
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string before, string after, params string[] options)
    {
        var (older, newer) = (Path.Combine(folder, "old.yaml"), Path.Combine(folder, "new.yaml"));
        await File.WriteAllTextAsync(older, before);
        await File.WriteAllTextAsync(newer, after);
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await SiteProgram.RunAsync(["diff", older, newer, .. options], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
