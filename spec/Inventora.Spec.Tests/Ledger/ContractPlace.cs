namespace Inventora.Spec.Tests.LedgerGates;

/// <summary>A place of the contract that asserts something about the API, and so has to rest on a fact.</summary>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Word">What the fact that points there has to name as well: a value that is allowed, a bound, or <c>null</c>.</param>
internal sealed record ContractPlace(string Pointer, string? Word = null)
{
    /// <summary>Says whether a fact claims the place.</summary>
    public bool IsClaimedBy(Fact fact) => fact.Pointers.Contains(Pointer) && (Word is null || TheLedger.Names(fact, Word));

    /// <inheritdoc/>
    public override string ToString() => Word is null ? Pointer : $"{Pointer} ({Word})";
}
