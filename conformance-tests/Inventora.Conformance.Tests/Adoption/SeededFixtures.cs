using Inventora.Conformance.Xunit;

namespace Inventora.Conformance.Tests.Adoption;

/// <summary>What the reference server's seed has and the API does not show.</summary>
internal sealed class SeededFixtures : IConformanceFixtures
{
    public ValueTask<FixtureChoice> ChooseAsync(CancellationToken cancellation) => new(FixtureChoice.Parse(Inventora.ReferenceServer.Hosting.Fixtures.Json));
}
