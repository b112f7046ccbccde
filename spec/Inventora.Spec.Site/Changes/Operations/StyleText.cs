namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>How a parameter is written.</summary>
/// <param name="Style">The style; empty for one that is written as a media type.</param>
/// <param name="IsExploded">Whether each item or member stands by itself.</param>
/// <param name="AllowsReserved">Whether reserved characters stand as they are.</param>
/// <param name="Media">The media type; null for one that has a style.</param>
internal sealed record StyleText(string Style, bool IsExploded, bool AllowsReserved, string? Media)
{
    /// <summary>The words of the document.</summary>
    public override string ToString() => Media ?? $"{Style}{(IsExploded ? ", exploded" : "")}{(AllowsReserved ? ", reserved characters allowed" : "")}";
}
