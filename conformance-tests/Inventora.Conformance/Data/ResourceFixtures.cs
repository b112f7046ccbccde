namespace Inventora.Conformance;

/// <summary>The products and materials of <see cref="Fixtures"/>.</summary>
internal sealed record ResourceFixtures
{
    public required Fixture<ResourceFixture> PatchProduct { get; init; }

    public required Fixture<ResourceFixture> PatchMaterial { get; init; }

    public required Fixture<ResourceFixture> StockProduct { get; init; }

    public required Fixture<ResourceFixture> StockMaterial { get; init; }

    public required Fixture<ResourceFixture> RecipeProduct { get; init; }

    public required Fixture<ResourceFixture> OtherProduct { get; init; }

    public required Fixture<ResourceFixture> Bundle { get; init; }
}
