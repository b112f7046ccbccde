using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>The records that the checks of a run work on, discovered or named by the user.</summary>
public sealed class Fixtures
{
    /// <summary>An item id, and a batch id, that no server has given out.</summary>
    public const long UnknownNumber = 2000000011;

    /// <summary>All products as they were when the run began. Treat them as read-only.</summary>
    public required IReadOnlyList<JsonObject> Products { get; init; }

    /// <summary>All materials as they were when the run began. Treat them as read-only.</summary>
    public required IReadOnlyList<JsonObject> Materials { get; init; }

    /// <summary>All locations as they were when the run began. Treat them as read-only.</summary>
    public required IReadOnlyList<JsonObject> Locations { get; init; }

    /// <summary>All tasks as they were when the run began. Treat them as read-only.</summary>
    public required IReadOnlyList<JsonObject> Tasks { get; init; }

    /// <summary>A product for PATCH checks: no bundle, not infinite, as many of the 11 patchable fields non-null as can be had. Its stock is not touched as long as another product keeps stock.</summary>
    public required Fixture<ResourceFixture> PatchProduct { get; init; }

    /// <summary>A material for PATCH checks, as <see cref="PatchProduct"/>; no component of <see cref="RecipeProduct"/> as long as there is another material.</summary>
    public required Fixture<ResourceFixture> PatchMaterial { get; init; }

    /// <summary>A product for stock updates: produced, supplied or single, no bundle; <see cref="PatchProduct"/> only when there is no other.</summary>
    public required Fixture<ResourceFixture> StockProduct { get; init; }

    /// <summary>A material for stock updates, as <see cref="StockProduct"/>.</summary>
    public required Fixture<ResourceFixture> StockMaterial { get; init; }

    /// <summary>A produced product in pieces with a recipe of 1 to 5 materials that can all be read.</summary>
    public required Fixture<ResourceFixture> RecipeProduct { get; init; }

    /// <summary>Another product that a task item can name, with a unit that is not <c>pieces</c> if there is one.</summary>
    public required Fixture<ResourceFixture> OtherProduct { get; init; }

    /// <summary>A product or material whose unit is <c>bundles</c>. Optional.</summary>
    public required Fixture<ResourceFixture> Bundle { get; init; }

    /// <summary>A location: the default one if its name is unique.</summary>
    public required Fixture<LocationFixture> Location { get; init; }

    /// <summary>Another location, one that shows materials if there is one.</summary>
    public required Fixture<LocationFixture> OtherLocation { get; init; }

    /// <summary>The id of a user. Optional.</summary>
    public required Fixture<string> UserId { get; init; }

    /// <summary>The email address of <see cref="UserId"/>. Optional.</summary>
    public required Fixture<string> UserEmail { get; init; }

    /// <summary>The id of a custom status. Optional.</summary>
    public required Fixture<long> CustomStatusId { get; init; }

    /// <summary>An id in the shape of a product's that no product and no material has.</summary>
    public required string UnknownProductId { get; init; }

    /// <summary>An id in the shape of a material's that no material and no product has.</summary>
    public required string UnknownMaterialId { get; init; }

    /// <summary>An id in the shape of a location's that no location has.</summary>
    public required string UnknownLocationId { get; init; }

    /// <summary>An id in the shape of a task's that no task has.</summary>
    public required string UnknownTaskId { get; init; }
}
