namespace Inventora.Spec.Site.Outlines;

/// <summary>A bound or another rule that values keep.</summary>
/// <param name="Words">The rule in words, which may end with what stands in <paramref name="Code"/>.</param>
/// <param name="Code">A value or pattern as the document writes it; null where words are enough.</param>
public readonly record struct SchemaConstraint(string Words, string? Code = null)
{
    /// <summary>The rule as one text.</summary>
    public override string ToString() => Code is null ? Words : $"{Words} {Code}";
}
