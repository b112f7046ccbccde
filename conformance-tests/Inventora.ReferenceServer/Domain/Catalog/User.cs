namespace Inventora.ReferenceServer.Domain.Catalog;

/// <summary>Someone a task can be assigned to. The API has no users of its own; they are seen as ids in tasks and batches.</summary>
internal sealed class User
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Address, unique without regard to case.</summary>
    public required string Email { get; init; }
}
