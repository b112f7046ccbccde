using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Tests.Runner.Servers;

namespace Inventora.Conformance.Tests.Runner;

/// <summary>A fair server may speak the protocol of another time.</summary>
public class OldServerTests
{
    [Fact]
    public async Task A_server_of_HTTP_1_0_that_closes_each_connection_fails_for_nothing()
    {
        await using var server = OldServer.Serve(new SecondServerHandler());

        var run = await CommandLine.RunAsync(
            "verify", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key, "--profile", "full", "--only", "tasks", "--only", "stock", "--only", "batches");

        run.IsFitForAUser().Output.Should().NotContain("FAIL").And.NotContain("ERROR").And.NotContain("Not restored");
        run.LastLine.Should().Contain(", 0 failed,");
    }
}
