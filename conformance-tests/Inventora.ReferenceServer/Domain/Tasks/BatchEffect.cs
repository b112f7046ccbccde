namespace Inventora.ReferenceServer.Domain.Tasks;

/// <summary>What a batch did to one level.</summary>
internal sealed class BatchEffect
{
    /// <summary>The batch.</summary>
    public long BatchId { get; init; }

    /// <summary>Place in the order done, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The resource whose level changed.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Where it changed: the location at the time, wherever the task is now.</summary>
    public required string LocationId { get; init; }

    /// <summary>By how much it changed.</summary>
    public required decimal Delta { get; init; }
}
