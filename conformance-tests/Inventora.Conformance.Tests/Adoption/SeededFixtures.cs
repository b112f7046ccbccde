using Inventora.Conformance.Xunit;
using Inventora.ReferenceServer.Data.Seed;

namespace Inventora.Conformance.Tests.Adoption;

/// <summary>What the reference server's seed has and the API does not show.</summary>
internal sealed class SeededFixtures : IConformanceFixtures
{
    public ValueTask<FixtureChoice> ChooseAsync(CancellationToken cancellation) => new(new FixtureChoice
    {
        UserId = SeedPeople.Maker.Id,
        UserEmail = SeedPeople.Maker.Email,
        CustomStatusId = SeedStatuses.Returned.Id,
    });
}
