namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>An item of a task: how much of which resource is to be produced.</summary>
internal sealed class StoredItem
{
    public required long Id { get; set; }

    public required StoredResource Resource { get; init; }

    public required decimal Quantity { get; set; }

    public required string Unit { get; init; }

    /// <summary>The stock of the resource when the task was created; only faults read it.</summary>
    public decimal FirstTotal { get; init; }

    public List<StoredBatch> Batches { get; } = [];
}
