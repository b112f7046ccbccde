using Inventora.ReferenceServer.Domain.Catalog;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>The seeded users.</summary>
internal static class SeedPeople
{
    /// <summary>A user whose address must be encoded in a query.</summary>
    public static readonly User Maker = new() { Id = SeedIds.User(1), Email = "maya+candles@example.com" };

    /// <summary>Another user.</summary>
    public static readonly User Packer = new() { Id = SeedIds.User(2), Email = "Oskar.Lind@example.com" };

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<User> All = [Maker, Packer];
}
