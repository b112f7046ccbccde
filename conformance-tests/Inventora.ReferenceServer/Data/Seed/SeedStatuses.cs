using Inventora.ReferenceServer.Domain.Stock;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>The seeded custom statuses.</summary>
internal static class SeedStatuses
{
    /// <summary>Adds.</summary>
    public static readonly CustomStatus Returned = new()
    {
        Id = SeedIds.AddingStatus, Name = "Returned by customer", Direction = StatusDirection.Add,
    };

    /// <summary>Subtracts.</summary>
    public static readonly CustomStatus GivenAway = new()
    {
        Id = SeedIds.SubtractingStatus, Name = "Given away", Direction = StatusDirection.Subtract,
    };

    /// <summary>Both.</summary>
    public static readonly IReadOnlyList<CustomStatus> All = [Returned, GivenAway];
}
