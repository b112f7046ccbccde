namespace Inventora.ReferenceServer.Domain.Tasks;

/// <summary>A task to produce one or more things.</summary>
internal sealed class ProductionTask
{
    private ProductionTask()
    {
        Id = Name = null!;
    }

    /// <summary>A new task.</summary>
    /// <param name="id">Opaque id.</param>
    /// <param name="order">One more than the greatest order ever given.</param>
    /// <param name="details">What its maker chose.</param>
    /// <param name="items">What to produce; at least one.</param>
    /// <param name="now">Time of creation.</param>
    /// <exception cref="RuleBrokenException">The name is blank or there is no item.</exception>
    public ProductionTask(string id, long order, TaskDetails details, IEnumerable<TaskItem> items, DateTimeOffset now)
    {
        (Id, Order, Name) = (id, order, details.Name);
        (CreatedAt, UpdatedAt) = (now, now);
        Items.AddRange(items);
        if (Items.Count == 0)
        {
            throw new RuleBrokenException("Items cannot be empty");
        }

        Set(details, now);
    }

    /// <summary>Opaque id.</summary>
    public string Id { get; private init; }

    /// <summary>Place in the list; never reused.</summary>
    public long Order { get; private init; }

    /// <inheritdoc cref="TaskDetails.Name"/>
    public string Name { get; private set; }

    /// <inheritdoc cref="TaskDetails.Status"/>
    public TaskState Status { get; private set; }

    /// <inheritdoc cref="TaskDetails.LocationId"/>
    public string? LocationId { get; private set; }

    /// <inheritdoc cref="TaskDetails.UserId"/>
    public string? UserId { get; private set; }

    /// <inheritdoc cref="TaskDetails.Due"/>
    public DateTimeOffset? Due { get; private set; }

    /// <inheritdoc cref="TaskDetails.Notes"/>
    public string? Notes { get; private set; }

    /// <summary>When the task became done; null while it isn't.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>When the task was made.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When a PATCH last changed the task.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>When the task was deleted; the row stays, and so does what its batches produced.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>What to produce, in the order asked for.</summary>
    public List<TaskItem> Items { get; private init; } = [];

    /// <summary>Applies a PATCH as a whole, or throws and leaves the task as it was.</summary>
    /// <exception cref="RuleBrokenException">The name is blank.</exception>
    public void Apply(TaskChanges changes, DateTimeOffset now)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        var details = new TaskDetails
        {
            Name = changes.Name ?? Name,
            Status = changes.Status ?? Status,
            LocationId = changes.LocationId.Or(LocationId),
            UserId = changes.UserId.Or(UserId),
            Due = changes.Due.Or(Due),
            Notes = changes.Notes.Or(Notes),
        };
        Set(details, now);
        UpdatedAt = now;
    }

    /// <summary>Deletes the task; from now on it is not to be found.</summary>
    public void Delete(DateTimeOffset now) => DeletedAt = now;

    private void Set(TaskDetails details, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(details.Name))
        {
            throw new RuleBrokenException("name cannot be empty");
        }

        Name = details.Name;
        Status = details.Status;
        LocationId = details.LocationId;
        UserId = details.UserId;
        Due = details.Due?.ToUniversalTime();
        Notes = details.Notes;
        // Done again is still done: the time of entering stays.
        CompletedAt = Status == TaskState.Done ? CompletedAt ?? now : null;
    }
}
