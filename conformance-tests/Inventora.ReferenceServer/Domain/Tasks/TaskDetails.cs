namespace Inventora.ReferenceServer.Domain.Tasks;

/// <summary>The fields of a task that its maker chooses and a PATCH can change.</summary>
internal sealed record TaskDetails
{
    /// <summary>Name; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>How far the task is.</summary>
    public TaskState Status { get; init; }

    /// <summary>Where to produce; null for the default location.</summary>
    public string? LocationId { get; init; }

    /// <summary>Who is to do it; null for nobody yet.</summary>
    public string? UserId { get; init; }

    /// <summary>When it is due.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Free text.</summary>
    public string? Notes { get; init; }
}
