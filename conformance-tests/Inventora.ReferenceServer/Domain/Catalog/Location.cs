namespace Inventora.ReferenceServer.Domain.Catalog;

/// <summary>A place where stock is kept. Stock updates name it by <see cref="Name"/>, tasks by <see cref="Id"/>.</summary>
internal sealed class Location
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Place in the order of creation, which is the order of the list.</summary>
    public required long Sequence { get; init; }

    /// <summary>Unique name; the key in <c>locationStockLevels</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether production happens here when a task names no location. True for exactly one location.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether the application hides materials here. Without effect on the API.</summary>
    public bool HideMaterials { get; init; }

    /// <summary>First address line.</summary>
    public string? Address1 { get; init; }

    /// <summary>Second address line.</summary>
    public string? Address2 { get; init; }

    /// <summary>City.</summary>
    public string? City { get; init; }

    /// <summary>State or region.</summary>
    public string? State { get; init; }

    /// <summary>Postal code; text, as it may begin with a zero.</summary>
    public string? Zip { get; init; }

    /// <summary>Country code.</summary>
    public string? Country { get; init; }
}
