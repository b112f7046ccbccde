// Verifies the server of the other sample in a test project, one test for each documented fact: dotnet run --project contracts/samples/VerifiedServer
using Inventora.Conformance;
using Inventora.Conformance.Xunit;
using Inventora.Spec;
using Microsoft.AspNetCore.Mvc.Testing;

namespace VerifiedServer;

/// <summary>The products of the server, as far as reading shows them: it has no more than these.</summary>
public sealed class MinimalServerConformance : InventoraConformanceTests
{
    private static readonly WebApplicationFactory<Program> Factory = new();

    protected override string ApiKey => "demo-key";

    protected override Profile Profile => Profile.ReadOnly;

    protected override HttpMessageHandler CreateHandler() => Factory.Server.CreateHandler();

    // A whole server leaves this out.
    protected override ConformanceOptions Configure(ConformanceOptions options) => options with
    {
        Only = ["PROD-LIST-1", "PROD-LIST-2", "PROD-LIST-3", "PROD-LIST-4", "PROD-GET-1", "PROD-GET-2", "PROD-GET-3"],
    };
}
