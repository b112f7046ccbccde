namespace Inventora.Spec.Site.Documents;

/// <summary>One answer to an operation.</summary>
public sealed class ApiResponse(ApiDocument document, PlacedJson place, string status)
{
    /// <summary>The response's object, with references followed.</summary>
    public PlacedJson Place => place;

    /// <summary>The pointer at the operation, before references are followed.</summary>
    public required string DeclaredAt { get; init; }

    /// <summary>The status as the document writes it: <c>200</c>, <c>2XX</c> or <c>default</c>.</summary>
    public string Status => status;

    /// <summary>Whether it says that the request did what it should.</summary>
    public bool IsSuccess => status.StartsWith('2');

    /// <summary>What it means, in Markdown; null where nothing is said.</summary>
    public string? Description => place.Text("description") ?? place.Text("summary");

    /// <summary>The forms of its body by media type; none where it has no body.</summary>
    public IReadOnlyList<ApiMedia> Content => ApiMedia.Of(document, place);

    /// <summary>The headers that it declares.</summary>
    public IReadOnlyList<ApiParameter> Headers =>
    [
        .. place.Entries("headers")
            .Select(entry => (entry.Name, Target: document.Follow(entry.Value)))
            .Where(entry => entry.Target?.Members is not null)
            .Select(entry => new ApiParameter(document, entry.Target!.Value) { Name = entry.Name, In = "header" })
    ];
}
