namespace Inventora.Spec.Site.Documents;

/// <summary>The body of a request.</summary>
public sealed class ApiBody(ApiDocument document, PlacedJson place)
{
    /// <summary>The body's object, with references followed.</summary>
    public PlacedJson Place => place;

    /// <summary>Whether a request without it is refused.</summary>
    public bool IsRequired => place.IsTrue("required");

    /// <summary>What it is, in Markdown; null where nothing is said.</summary>
    public string? Description => place.Text("description");

    /// <summary>Its forms by media type, in the order of the document.</summary>
    public IReadOnlyList<ApiMedia> Content => ApiMedia.Of(document, place);
}
