using System.Collections.Concurrent;
using Inventora.Spec;
using Xunit;

namespace Inventora.Conformance.Xunit;

/// <summary>
/// One test per documented fact. Inherit, say where the server is (<see cref="CreateHandler"/> for one in the same process, or
/// <see cref="BaseUrl"/>), and run the tests: the suite runs once for the class, and each test tells what it has seen of its fact.
/// </summary>
public abstract class InventoraConformanceTests
{
    private static readonly ConcurrentDictionary<Type, Lazy<Task<ConformanceReport>>> Runs = new();

    /// <summary>The facts, each with its statement as the name of its test.</summary>
    public static IEnumerable<TheoryDataRow<string>> Facts =>
        Ledger.Load().Facts.Select(fact => new TheoryDataRow<string>(fact.Id) { TestDisplayName = $"{fact.Id} {fact.Statement}" });

    /// <summary>The base address, to which <c>/products</c> is appended.</summary>
    protected virtual Uri BaseUrl => new("http://localhost/api");

    /// <summary>The key of the server.</summary>
    protected abstract string ApiKey { get; }

    /// <summary>How much the run may do to the server: everything, when it is in the same process and nobody else's.</summary>
    protected virtual Profile Profile => Profile.Full;

    /// <summary>Records for the run to work on.</summary>
    protected virtual IConformanceFixtures? Fixtures => null;

    /// <summary>
    /// The handler that answers the requests in place of the network, such as <c>factory.Server.CreateHandler()</c> of a
    /// <c>WebApplicationFactory</c>; null for a server that <see cref="BaseUrl"/> names.
    /// </summary>
    protected virtual HttpMessageHandler? CreateHandler() => null;

    /// <summary>Changes what the run is told, for what has no member of its own here.</summary>
    protected virtual ConformanceOptions Configure(ConformanceOptions options) => options;

    /// <summary>A documented fact holds.</summary>
    [Theory]
    [MemberData(nameof(Facts), MemberType = typeof(InventoraConformanceTests), DisableDiscoveryEnumeration = false)]
    public async Task The_server_keeps(string fact)
    {
        var report = await Runs.GetOrAdd(GetType(), _ => new Lazy<Task<ConformanceReport>>(RunAsync)).Value;
        FactVerdict.Tell(report, fact);
    }

    /// <summary>The run as a whole could take place, and everything that it changed is restored.</summary>
    [Fact]
    public async Task The_run_takes_place_and_restores_what_it_changed()
    {
        var report = await Runs.GetOrAdd(GetType(), _ => new Lazy<Task<ConformanceReport>>(RunAsync)).Value;
        Assert.True(report.CouldNotRun is null, report.CouldNotRun);
        Assert.True(report.RestorationProblems.Count == 0, string.Join(Environment.NewLine, report.RestorationProblems));
    }

    private async Task<ConformanceReport> RunAsync()
    {
        using var handler = CreateHandler();
        var options = Configure(new ConformanceOptions
        {
            BaseUrl = BaseUrl,
            ApiKey = ApiKey,
            Profile = Profile,
            Fixtures = Fixtures is { } fixtures ? await fixtures.ChooseAsync(CancellationToken.None) : new FixtureChoice(),
        });
        return await new ConformanceRun(options, handler).RunAsync();
    }
}
