namespace Inventora.Spec.Site.Changes;

/// <summary>One difference between two documents.</summary>
/// <param name="Rule">The kind of change.</param>
/// <param name="Breaks">For whom it breaks something here: the direction in which a schema travels counts, and what the generator makes of it.</param>
/// <param name="Subject">What changed, in words such as <c>GET /products, query parameter limit</c>.</param>
/// <param name="Old">The place in the old document; null for what it does not have.</param>
/// <param name="New">The place in the new document; null for what it does not have.</param>
/// <param name="OldValue">The old value, shortened where it is long; null where there was none.</param>
/// <param name="NewValue">The new value, shortened where it is long; null where there is none.</param>
public sealed record ContractChange(
    ChangeRule Rule,
    Breaks Breaks,
    string Subject,
    ChangePlace? Old,
    ChangePlace? New,
    string? OldValue,
    string? NewValue);
