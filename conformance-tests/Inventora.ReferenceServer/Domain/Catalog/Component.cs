namespace Inventora.ReferenceServer.Domain.Catalog;

/// <summary>One line of a recipe: how much of a material one unit of a resource takes.</summary>
internal sealed class Component
{
    /// <summary>The resource that is made.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Place in the recipe, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The resource that is used up; never a bundle, and never the resource itself, directly or through others.</summary>
    public required string MaterialId { get; init; }

    /// <summary>The resource that is used up; set by whoever reads the recipe.</summary>
    public Resource Material { get; set; } = null!;

    /// <summary>Amount per unit made, in the material's unit; greater than 0.</summary>
    public required decimal QuantityUsed { get; init; }
}
