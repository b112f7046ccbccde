namespace Inventora.Spec.Site.Documents;

/// <summary>A tag with its operations.</summary>
/// <param name="Name">The name as the document writes it; null for the operations that have no tag.</param>
/// <param name="Place">The tag's object in the document's list; null when only operations name it.</param>
/// <param name="Operations">Its operations in the order of the document. An operation belongs to the first of its tags. Never empty.</param>
public sealed record ApiTag(string? Name, PlacedJson? Place, IReadOnlyList<ApiOperation> Operations)
{
    /// <summary>What the tag is about, in Markdown; null where nothing is said.</summary>
    public string? Description => Place?.Text("description");

    /// <summary>What readers see.</summary>
    public string Title => Place?.Text("summary") ?? Place?.Text("x-displayName") ?? Name ?? "Other operations";
}
