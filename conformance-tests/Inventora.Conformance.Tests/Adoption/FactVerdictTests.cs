using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Xunit;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Adoption;

public class FactVerdictTests
{
    [Fact]
    public async Task A_fact_that_does_not_hold_fails_with_its_findings_and_one_that_was_not_seen_is_skipped()
    {
        var options = new ConformanceOptions { BaseUrl = new Uri("http://server.test/api"), ApiKey = SecondServerHandler.Key, Profile = Profile.ReadOnly, Only = ["pages"] };
        var report = await new ConformanceRun(options, new AlwaysOnePage()).RunAsync();

        var failed = report.Facts.First(fact => fact.Outcome == Outcome.Fail);
        var fail = () => FactVerdict.Tell(report, failed.Id);
        fail.Should().Throw<Exception>().WithMessage($"*{failed.Id}*expected:*seen:*curl*").Which.Message.Should().NotContain("$XunitDynamicSkip$");

        var skip = () => FactVerdict.Tell(report, "STOCK-1");
        skip.Should().Throw<Exception>().WithMessage("*limited to other facts*").Which.Message.Should().StartWith("$XunitDynamicSkip$");
    }

    private sealed class AlwaysOnePage : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            new HttpResponseMessage { Content = new StringContent("""{"data": [{"id": "a"}], "pagination": {"limit": 7, "offset": 3, "totalCount": 1}}""", System.Text.Encoding.UTF8, "application/json") });
    }
}
