using System.Globalization;
using System.Text;
using Inventora.Contracts.Generator.Tests.Harness;
using Inventora.Contracts.Generator.Tests.Loop;
using Inventora.Contracts.Generator.Tests.Parsing;

namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>Paths that have a query behind them, which the specification has no place for and documents write all the same.</summary>
public sealed class QueryPathTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(
        RepositoryFiles.Root, "generator", "Inventora.Contracts.Generator.Tests", "Loop", "Documents", "queries.yaml"));

    private static readonly Lazy<LoopDocument> Loaded = new(() => LoopDocument.Load(Document));

    [Theory]
    [InlineData("POST", "/answers", "CreateAnswerRequest")]
    [InlineData("POST", "/answers?mode=slow", "CreateAnswerRequest")]
    [InlineData("POST", "/answers?beta=true", "CreateBetaAnswerRequest")]
    [InlineData("POST", "/answers?other=1&beta=true", "CreateBetaAnswerRequest")]
    [InlineData("POST", "/answers?beta=false", "CreateAnswerRequest")]
    [InlineData("POST", "/answers?Beta=true", "CreateAnswerRequest")]
    [InlineData("POST", "/answers?mode=a+b&beta=true", "CreateBetaAnswerOfModeRequest")]
    [InlineData("POST", "/answers?mode=fast&beta=true", "CreateBetaAnswerRequest")]
    [InlineData("GET", "/answers/1", "ReadAnswerRequest")]
    [InlineData("GET", "/answers/1?full", "ReadFullAnswerRequest")]
    [InlineData("GET", "/answers/1?full=yes", "ReadFullAnswerRequest")]
    [InlineData("GET", "/only?version=2", "OnlyRequest")]
    [InlineData("GET", "/only", "404")]
    [InlineData("GET", "/only?version=22", "404")]
    [InlineData("POST", "/only?version=2", "405")]
    public async Task A_request_goes_to_the_operation_that_says_most_of_its_query(string method, string address, string operation)
    {
        await using LoopHost host = await LoopHost.StartAsync(Loaded.Value, isOverSockets: true);
        string? handled = null;
        host.Answer = request =>
        {
            handled = request.GetType().Name;
            throw new InvalidOperationException("Seen.");
        };
        using var message = new HttpRequestMessage(new HttpMethod(method), new Uri(host.Address, address));
        message.Content = method == "POST" ? new StringContent("{\"text\":\"a\"}", Encoding.UTF8, "application/json") : null;

        using HttpResponseMessage response = await host.Http.SendAsync(message, TestContext.Current.CancellationToken);

        (handled ?? ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)).Should().Be(operation);
    }

    [Fact]
    public void What_was_mended_is_said()
    {
        ParsedDocument document = ParsedDocument.Parse(Document);

        document.Findings.Select(finding => finding.ToDiagnostic().GetMessage()).Where(message => !message.Contains("merge key", StringComparison.Ordinal)).Should().Equal(
            "The path '/search?name={name}&exact=1' says the value of the query parameter 'exact'; nobody else passes it",
            "'{id}' of '/found?by={id}' stands in the query; it is taken as the query parameter 'by'");
    }

    [Theory]
    [InlineData("/a?x=1", "/A?x=1", "OAC0016")]
    [InlineData("/a?x=1&y=2", "/a?y=2&x=1", "OAC0016")]
    [InlineData("/a?x=1", "/a?x=2", null)]
    [InlineData("/a?x=1", "/a", null)]
    [InlineData("/a#one", "/a#two", "OAC0016")]
    [InlineData("/a?x=1#one", "/a?x=2#one", null)]
    [InlineData("/a{?b", "/c", "OAC0010")]
    [InlineData("/a?b=1{c}", "/c", "OAC0010 OAC0010")]
    [InlineData("/a{?b}", "/c", "OAC0010")]
    public void Paths_are_told_apart_by_what_they_say_of_the_query(string one, string other, string? rules)
    {
        HarnessResult result = GeneratorHarness.Run(
            $$$$$"""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              '{{{{{one}}}}}': {get: {operationId: one, responses: {'204': {description: x}}}}
              '{{{{{other}}}}}': {get: {operationId: other, responses: {'204': {description: x}}}}
            """,
            new HarnessOptions { Emit = HarnessOptions.AllParts });

        result.Findings.Select(finding => finding.Id).Should().Equal(rules?.Split(' ') ?? []);
    }
}
