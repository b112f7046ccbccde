namespace Inventora.ReferenceServer.Domain.Tasks;

/// <summary>A PATCH of a task. For name and status null means absent; the others may be cleared.</summary>
internal sealed record TaskChanges
{
    /// <summary>New name.</summary>
    public string? Name { get; init; }

    /// <summary>New state.</summary>
    public TaskState? Status { get; init; }

    /// <summary>New location, or null to unset it.</summary>
    public Change<string?> LocationId { get; init; }

    /// <summary>New user, or null to unassign.</summary>
    public Change<string?> UserId { get; init; }

    /// <summary>New due date, or null to unset it.</summary>
    public Change<DateTimeOffset?> Due { get; init; }

    /// <summary>New notes, or null to unset them.</summary>
    public Change<string?> Notes { get; init; }

    /// <summary>Whether nothing is asked for, so that not even the time of the last update moves.</summary>
    public bool IsEmpty => this == new TaskChanges();
}
