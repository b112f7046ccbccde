namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>A batch and what it did to the stock, so that exactly this can be taken back.</summary>
internal sealed record StoredBatch(long Id, long ItemId, decimal Quantity, string CreatedAt, IReadOnlyList<(StoredResource Resource, string Location, decimal Delta)> Effects);
