using Inventora.Conformance.Tests.ReferenceServer.Http;
using Inventora.Conformance.Xunit;

namespace Inventora.Conformance.Tests.Adoption;

/// <summary>What a user of the package writes: the reference server, in this process, one test per fact.</summary>
public sealed class ReferenceServerConformance : InventoraConformanceTests
{
    protected override string ApiKey => ReferenceServerFactory.Key;

    protected override IConformanceFixtures Fixtures => new SeededFixtures();

    protected override HttpMessageHandler CreateHandler() => new ServerInProcess(new ReferenceServerFactory());
}
