using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes;

/// <summary>The changes that are found, each once: what is reached by several ways has the effects of all of them.</summary>
internal sealed class ChangeCollector(ApiDocument older, ApiDocument newer)
{
    private readonly Dictionary<(string Rule, string? Old, string? New, string? OldValue, string? NewValue), ContractChange> changes = [];

    /// <summary>The changes in the order of the new document; what it no longer has stands where it was in the old one.</summary>
    public IReadOnlyList<ContractChange> All =>
    [
        .. changes.Values
            .OrderBy(change => change.New?.Line ?? change.Old?.Line ?? 0)
            .ThenBy(change => change.Rule.Id, StringComparer.Ordinal)
            .ThenBy(change => change.Subject, StringComparer.Ordinal)
            .ThenBy(change => change.OldValue + change.NewValue, StringComparer.Ordinal),
    ];

    /// <summary>Notes a change.</summary>
    public void Add(ChangeRule rule, Breaks breaks, PlacedJson? before, PlacedJson? after, string? oldValue = null, string? newValue = null)
    {
        var key = (rule.Id, before?.Pointer, after?.Pointer, oldValue, newValue);
        changes[key] = changes.TryGetValue(key, out var known)
            ? known with { Breaks = known.Breaks | breaks }
            : new ContractChange(rule, breaks, Subject(before, after), PlaceOf(older, before), PlaceOf(newer, after), oldValue, newValue);
    }

    // The longer pointer says more: the other one is often only where something is missing.
    private string Subject(PlacedJson? before, PlacedJson? after) =>
        (after?.Pointer.Length ?? -1) >= (before?.Pointer.Length ?? -1) ? PlaceName.Of(newer, after?.Pointer ?? "") : PlaceName.Of(older, before?.Pointer ?? "");

    private static ChangePlace? PlaceOf(ApiDocument document, PlacedJson? place) => place is { } known ? new ChangePlace(known.Pointer, document.LineOf(known.Pointer)) : null;
}
