namespace Inventora.ReferenceServer.Domain.Tasks;

/// <summary>Something produced for an item, with what it did to the stock, so that exactly that can be taken back.</summary>
internal sealed class Batch
{
    private Batch()
    {
    }

    /// <summary>A new batch that has not produced yet.</summary>
    /// <exception cref="RuleBrokenException">The quantity isn't greater than 0.</exception>
    public Batch(decimal quantity, string? userId, DateTimeOffset now, long id = 0)
    {
        if (quantity <= 0)
        {
            throw new RuleBrokenException("quantity must be greater than 0");
        }

        (Id, Quantity, UserId, CreatedAt, UpdatedAt) = (id, quantity, userId, now, now);
    }

    /// <summary>Number, unique over all items and never used again; given by the database unless chosen.</summary>
    public long Id { get; private init; }

    /// <summary>The item that was produced.</summary>
    public long TaskItemId { get; init; }

    /// <summary>Who made the batch in the application; null for one made over the API.</summary>
    public string? UserId { get; private init; }

    /// <summary>How much was produced, in the item's unit.</summary>
    public decimal Quantity { get; private init; }

    /// <summary>When the batch was made.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>The same: nothing updates a batch.</summary>
    public DateTimeOffset UpdatedAt { get; private init; }

    /// <summary>What the batch did to which level, in the order done.</summary>
    public List<BatchEffect> Effects { get; private init; } = [];
}
