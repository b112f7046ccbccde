namespace Inventora.Spec.Site.Documents;

/// <summary>One form of a body.</summary>
public sealed class ApiMedia(ApiDocument document, PlacedJson place, string type)
{
    /// <summary>The media type's object, with references followed.</summary>
    public PlacedJson Place => place;

    /// <summary>The media type as the document writes it.</summary>
    public string Type => type;

    /// <summary>The form of the body, or of one item of a stream; null where the document says nothing.</summary>
    public ApiSchema? Schema => (place.Get("schema") ?? place.Get("itemSchema")) is { } schema ? new ApiSchema(document, schema) : null;

    /// <summary>Whether <see cref="Schema"/> describes one item of a stream.</summary>
    public bool IsSequence => place.Get("schema") is null && place.Get("itemSchema") is not null;

    /// <summary>The examples of the body, then those of its schema; none where the document has none.</summary>
    public IReadOnlyList<ApiExample> Examples => ApiExample.Of(document, place);

    /// <summary>The forms in the <c>content</c> of a body or response.</summary>
    internal static IReadOnlyList<ApiMedia> Of(ApiDocument document, PlacedJson holder) =>
    [
        .. holder.Entries("content")
            .Select(entry => (entry.Name, Target: document.Follow(entry.Value)))
            .Where(entry => entry.Target?.Members is not null)
            .Select(entry => new ApiMedia(document, entry.Target!.Value, entry.Name))
    ];
}
