using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Tests.Adoption;
using Inventora.Conformance.Tests.ReferenceServer.Http;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>A seed says all of a run: what is asked, in which words and in which order.</summary>
public partial class ReproducibilityTests
{
    [Fact]
    public async Task Two_full_runs_with_one_seed_ask_two_fresh_servers_the_same()
    {
        var first = await ReferenceAsync(seed: 11);
        var second = await ReferenceAsync(seed: 11);

        first.Should().HaveCountGreaterThan(2000);
        // A difference is better told by its lines than by thousands of them.
        first.Zip(second).Where(pair => pair.First != pair.Second).Take(3).Should().BeEmpty();
        second.Should().HaveSameCount(first);
    }

    [Fact]
    public async Task Another_seed_has_other_words()
    {
        var first = await SecondAsync(seed: 11, parallel: 1);
        var other = await SecondAsync(seed: 12, parallel: 1);

        other.Should().NotEqual(first);
    }

    [Fact]
    public async Task Checks_that_run_at_the_same_time_ask_the_same()
    {
        var alone = await SecondAsync(seed: 11, parallel: 1);
        var together = await SecondAsync(seed: 11, parallel: 4);

        together.Order(StringComparer.Ordinal).Should().Equal(alone.Order(StringComparer.Ordinal));
    }

    private static async Task<string[]> ReferenceAsync(int seed)
    {
        using var server = new ServerInProcess(new ReferenceServerFactory());
        return await RunAsync(server, ReferenceServerFactory.Key, seed, parallel: 1);
    }

    private static async Task<string[]> SecondAsync(int seed, int parallel)
    {
        using var server = new SecondServerHandler();
        return await RunAsync(server, SecondServerHandler.Key, seed, parallel);
    }

    private static async Task<string[]> RunAsync(HttpMessageHandler server, string key, int seed, int parallel)
    {
        using var transcript = new StringWriter();
        var options = new ConformanceOptions
        {
            BaseUrl = new Uri("http://localhost/api"),
            ApiKey = key,
            Profile = Profile.Full,
            Fixtures = await new SeededFixtures().ChooseAsync(TestContext.Current.CancellationToken),
            Seed = seed,
            Parallel = parallel,
            Transcript = transcript,
        };
        await new ConformanceRun(options, server).RunAsync(TestContext.Current.CancellationToken);
        transcript.ToString().Should().NotContain(key);
        var lines = transcript.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToArray();

        // Ids of tasks are the server's to make; those that its answers made first stand for the order in which they were made.
        var made = lines.Where(line => (string)line["method"]! == "POST" && (string)line["path"]! == "/tasks")
            .Select(line => CreatedId().Match((string?)line["answer"] ?? "")).Where(match => match.Success).Select(match => match.Groups[1].Value).ToArray();
        return [.. lines.Select(line => made.Select((id, i) => (id, i)).Aggregate(
            $"{line["method"]} {line["path"]} {line["key"]} {line["body"]}", (text, entry) => text.Replace(entry.id, $"task {entry.i}", StringComparison.Ordinal)))];
    }

    [GeneratedRegex("^\\{\"id\":\\s*\"([^\"]+)\"")]
    private static partial Regex CreatedId();
}
